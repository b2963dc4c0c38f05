import { readSource } from '../config/read-source.js';
import { resolveConfig } from '../config/resolve-config.js';
import type { ResolvedConfig } from '../config/resolved-config.js';
import type { Section } from '../config/section.js';
import type { Diagnostic } from '../contracts/diagnostic.js';
import type { Json } from '../contracts/json.js';
import { problem } from '../errors/error.js';
import { event } from '../events/events.js';
import { callExtension } from './call-extension.js';
import { checkRegion } from './check-names.js';
import { type Place, placeIn } from './place.js';
import { readConfigFile } from './read-config-file.js';
import type { Request } from './request.js';
import { selectAdapter } from './select-adapter.js';

/** A config file read, understood and validated, before any target has seen it. */
export interface LoadedConfig {
  readonly file: string;
  readonly adapter: string;
  /** In the file's notation, as the record keeps it. */
  readonly config: Json;
  readonly resolved: ResolvedConfig;
  readonly warnings: readonly Diagnostic[];
  /** What is wrong with a region that the request names has no place in the file. */
  readonly place: Place;
  /** Validates again with the target's own section. */
  resolveFor(section: Section): ResolvedConfig;
}

/**
 * File, source, adapter, DeployConfig, ResolvedConfig: the left half of the pipeline.
 * @throws OmniDeployError with every problem of the file
 */
export const loadConfig = async (request: Request, section?: string): Promise<LoadedConfig> => {
  const { name, text } = await readConfigFile(request);
  const source = readSource(name, text, request.environment);
  const { adapter, reason, broken } = await selectAdapter(request.registry, source, request.runtime);
  const warnings: Diagnostic[] = [...broken];
  const warn = (diagnostic: Diagnostic) => warnings.push(diagnostic);
  const deployments = callExtension(`The runtime ${adapter.name}`, () => [...adapter.adapt(source, { warn })]);
  const [adapted] = deployments;
  if (!adapted || deployments.length > 1)
    throw problem('combination-refused', `${name} describes ${deployments.length} deployments; one is needed.`, {
      remedy: 'Put each deployment into a file of its own.',
    });
  const { config, resolved, origin, diagnostics } = resolveConfig(
    adapted,
    source,
    section ? { section: { name: section } } : {},
  );
  request.host.emit(event('config-read', { file: name, adapter: adapter.name, reason }));
  const region = request.region === undefined ? undefined : checkRegion(request.region);
  const place = placeIn(source, origin);
  const inRegion = (one: ResolvedConfig): ResolvedConfig => (region === undefined ? one : { ...one, region });
  return {
    file: name,
    adapter: adapter.name,
    // The validated DeployConfig came from a parsed document, so it is JSON.
    config: config as unknown as Json,
    resolved: inRegion(resolved),
    warnings: [...warnings, ...diagnostics],
    place:
      region === undefined
        ? place
        : (diagnostic, path, part) => (path[0] === 'region' ? diagnostic : place(diagnostic, path, part)),
    resolveFor: (own) => inRegion(resolveConfig(adapted, source, { section: own }).resolved),
  };
};
