import type { Json, Outputs } from '@omnideploy/core';
import { run } from '../engine/run.js';
import { engineProblem } from '../errors/explain.js';
import { type Context, interruptIfAsked } from '../stack/context.js';

/** A resource that the state has. */
export interface ManagedResource {
  readonly address: string;
  readonly type: string;
  /** The platform's own id. */
  readonly id?: string;
}

/** The engine's state, as far as it is read here. */
export interface State {
  readonly outputs: Outputs;
  readonly resources: readonly ManagedResource[];
}

/** Version 4, which `state pull` prints: that of every Terraform since 0.12 and of OpenTofu. */
interface StateDocument {
  readonly outputs?: Readonly<Record<string, { readonly value: Json; readonly sensitive?: boolean }>>;
  readonly resources?: readonly {
    readonly mode: string;
    readonly type: string;
    readonly name: string;
    readonly instances: readonly {
      readonly index_key?: string | number;
      readonly attributes?: Readonly<Record<string, Json>>;
    }[];
  }[];
}

const resourcesOf = ({ resources = [] }: StateDocument): ManagedResource[] =>
  resources
    .filter(({ mode }) => mode === 'managed')
    .flatMap(({ type, name, instances }) =>
      instances.map(({ index_key: index, attributes }) => {
        const address = `${type}.${name}${index === undefined ? '' : `[${JSON.stringify(index)}]`}`;
        return { address, type, ...(typeof attributes?.id === 'string' ? { id: attributes.id } : {}) };
      }),
    );

/** The state in a document; undefined when it has nothing: never deployed, or destroyed. */
export const stateIn = (text: string): State | undefined => {
  if (text.trim() === '') return undefined;
  const document = JSON.parse(text) as StateDocument;
  const outputs = Object.entries(document.outputs ?? {}).map(([name, { value, sensitive }]) => [
    name,
    { value, ...(sensitive ? { secret: true } : {}) },
  ]);
  const resources = resourcesOf(document);
  if (resources.length === 0 && outputs.length === 0) return undefined;
  return { outputs: Object.fromEntries(outputs), resources };
};

/** The state, wherever it is kept; undefined when the stack is not there. The folder must be initialised. */
export const readState = async (context: Context): Promise<State | undefined> => {
  const { code, stdout, stderr } = await run(context.engine.path, {
    args: ['state', 'pull'],
    folder: context.folder,
    environment: context.environment,
    signal: context.deployment.host.signal,
  });
  interruptIfAsked(context);
  if (code !== 0) throw engineProblem(context, [{ severity: 'error', summary: stderr.trim() }]);
  return stateIn(stdout);
};
