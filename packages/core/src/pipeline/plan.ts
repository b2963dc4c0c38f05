import { presentFields } from '../config/present-fields.js';
import { sectionOf } from '../config/section.js';
import type { Backend, StackIdentity } from '../contracts/backend.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import { API_VERSION, type ResourceSpec } from '../contracts/resource-spec.js';
import type { Target } from '../contracts/target.js';
import { OmniDeployError, problem } from '../errors/error.js';
import { event } from '../events/events.js';
import type { DeploymentRecord } from '../state/record.js';
import { checkDialect } from './check-dialect.js';
import { checkFields } from './check-fields.js';
import { checkStackName } from './check-names.js';
import { checkSecrets } from './check-secrets.js';
import { type LoadedConfig, loadConfig } from './load-config.js';
import { inFileOrder, pathOf } from './place.js';
import { planTarget } from './plan-target.js';
import { defaultTarget, type Request } from './request.js';
import { loadBackend } from './select-backend.js';

/** A config file turned into resources, before any backend has seen them. */
export interface TargetPlan {
  readonly file: string;
  readonly adapter: string;
  readonly target: Target;
  readonly identity: StackIdentity;
  readonly spec: ResourceSpec;
  /** Warnings and notes. */
  readonly diagnostics: readonly Diagnostic[];
  readonly loaded: LoadedConfig;
}

/** A config file turned into resources for one backend. Nothing has been asked of any cloud. */
export interface Plan extends TargetPlan {
  readonly backend: Backend;
  readonly record: DeploymentRecord;
}

const throwErrors = (diagnostics: readonly Diagnostic[]): void => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new OmniDeployError(inFileOrder(errors));
};

const versionsOf = ({ registry }: Request, parts: Pick<Plan, 'adapter' | 'target' | 'backend'>) =>
  Object.fromEntries(
    [
      registry.find('adapter', parts.adapter),
      registry.find('target', parts.target.name),
      registry.find('backend', parts.backend.name),
    ].map((entry) => [entry.package, entry.version]),
  );

/**
 * The left half of the pipeline: file → DeployConfig → ResourceSpec. The same file and environment
 * give the same bytes.
 * @throws OmniDeployError with every problem of the first step that finds any
 */
export const makeTargetPlan = async (request: Request): Promise<TargetPlan> => {
  const targetName = request.target ?? defaultTarget;
  const loaded = await loadConfig(request, targetName);
  const target = await request.registry.load('target', targetName);
  const section = await sectionOf(target);
  const resolved = section.own ? loaded.resolveFor(section) : loaded.resolved;
  const stack = checkStackName(request.stack ?? resolved.name);
  const fields = checkFields(target, presentFields(loaded.config), loaded.place);
  const { spec, diagnostics: planned } = planTarget(target, resolved, stack, loaded.place);
  throwErrors([...fields, ...planned]);
  if (!spec) throw problem('unexpected', `The target ${target.name} gave no plan.`);
  return {
    file: loaded.file,
    adapter: loaded.adapter,
    target,
    identity: { name: resolved.name, stack, region: resolved.region },
    spec,
    diagnostics: inFileOrder([...loaded.warnings, ...fields, ...planned]),
    loaded,
  };
};

/** What the backend cannot make, or cannot learn, of a plan. */
const checkBackend = ({ spec, loaded }: TargetPlan, backend: Backend, registry: Request['registry']): Diagnostic[] => [
  ...checkDialect(spec, backend).map(({ diagnostic, origin }) =>
    origin === undefined ? diagnostic : loaded.place(diagnostic, pathOf(origin)),
  ),
  ...checkSecrets(spec, backend, registry).map(({ diagnostic, name }) => {
    const index = loaded.resolved.secrets.findIndex((secret) => secret.name === name);
    return index < 0 ? diagnostic : loaded.place(diagnostic, ['secrets', index, 'source']);
  }),
];

/**
 * The whole way from a file to resources that the backend can make.
 * @throws OmniDeployError with every problem of the first step that finds any
 */
export const makePlan = async (request: Request): Promise<Plan> => {
  const plan = await makeTargetPlan(request);
  const backend = await loadBackend(request);
  throwErrors(checkBackend(plan, backend, request.registry));
  const { adapter, target, identity, spec, diagnostics, loaded } = plan;
  for (const diagnostic of diagnostics) request.host.emit(event('diagnostic', diagnostic));
  request.host.emit(
    event('planned', {
      target: target.name,
      backend: backend.name,
      stack: identity.stack,
      resources: spec.resources.length,
    }),
  );
  return {
    ...plan,
    backend,
    record: {
      api: API_VERSION,
      ...identity,
      target: target.name,
      adapter,
      backend: backend.name,
      versions: versionsOf(request, { adapter, target, backend }),
      config: loaded.config,
      image: loaded.resolved.container.image,
    },
  };
};
