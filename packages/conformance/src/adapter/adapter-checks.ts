import { type Adapted, type Adapter, isOmniDeployError, type Json, type Path, type Source } from '@omnideploy/core';
import { presentFields, readSource, resolveConfig } from '@omnideploy/core/config';
import { type Check, expectNone, expectSame, expectThat } from '../check.js';
import { definitionChecks } from '../definition.js';
import { oddDocuments } from './odd-documents.js';

/** A file that the adapter is tried with. */
export interface AdapterExample {
  /** Its name, which says whether it is YAML or JSON. Unique among the examples. */
  readonly file: string;
  readonly text: string;
  /** What `${...}` in it stands for. Default: nothing. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface AdapterOptions {
  /** Files that are the adapter's own. */
  readonly examples: readonly [AdapterExample, ...AdapterExample[]];
  /** Files of other adapters, which it must leave alone. */
  readonly foreign?: readonly AdapterExample[];
}

const sourceOf = ({ file, text, environment = {} }: AdapterExample): Source => readSource(file, text, environment);

const adapt = (adapter: Adapter, source: Source): Adapted[] => adapter.adapt(source, { warn: () => {} });

const exists = (document: Json, path: Path): boolean => {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, step)) return false;
  return exists((document as Record<string | number, Json>)[step] as Json, rest);
};

const originFaults = ({ config, origin }: Adapted, source: Source): string[] =>
  presentFields(config as Json)
    .map((path) => ({ path, from: origin(path) }))
    .filter(({ from }) => !exists(source.value, from))
    .map(
      ({ path, from }) =>
        `${path.join('.')} is said to come from ${from.join('.') || 'nowhere'}, which ${source.file} does not have`,
    );

const exampleChecks = (adapter: Adapter, example: AdapterExample): Check[] => [
  {
    name: `${example.file}: is recognised, each time with the same reason`,
    run: () => {
      const [first, second] = [adapter.detect(sourceOf(example)), adapter.detect(sourceOf(example))];
      expectThat(first, 'It is not recognised.');
      expectSame(first, second, 'Two looks at one file differ.');
      expectThat(
        first.confidence > 0 && first.confidence <= 1,
        `The confidence ${first.confidence} is not above 0 and up to 1.`,
      );
      expectThat(first.reason.trim(), 'There is no reason.');
    },
  },
  {
    name: `${example.file}: gives the same deployments each time`,
    run: () => {
      const configs = () => adapt(adapter, sourceOf(example)).map(({ config }) => config);
      expectThat(configs().length > 0, 'It gives no deployment.');
      expectSame(configs(), configs(), 'Two readings of one file differ.');
    },
  },
  {
    name: `${example.file}: gives valid configs`,
    run: () => {
      const source = sourceOf(example);
      for (const adapted of adapt(adapter, source)) resolveConfig(adapted, source, {});
    },
  },
  {
    name: `${example.file}: says for each field where in the file it comes from`,
    run: () => {
      const source = sourceOf(example);
      expectNone(adapt(adapter, source).flatMap((adapted) => originFaults(adapted, source)));
    },
  },
];

/**
 * What every adapter does. The checks are independent of each other and of any test runner.
 * @example for (const { name, run } of adapterChecks(adapter, { examples })) it(name, run);
 */
export const adapterChecks = (adapter: Adapter, { examples, foreign = [] }: AdapterOptions): Check[] => [
  ...definitionChecks(adapter, 'adapter'),
  ...examples.flatMap((example) => exampleChecks(adapter, example)),
  ...foreign.map((example) => ({
    name: `${example.file}: is left to others`,
    run: () => {
      const detection = adapter.detect(sourceOf(example));
      expectThat(!detection, `It is claimed: ${detection?.reason}.`);
    },
  })),
  ...Object.entries(oddDocuments).map(([title, text]) => ({
    name: `meets ${title} without falling over`,
    run: () => {
      const source = readSource('deploy.yaml', text, {});
      adapter.detect(source);
      try {
        adapt(adapter, source);
      } catch (error) {
        if (!isOmniDeployError(error)) throw error;
      }
    },
  })),
];
