import { describe, it } from '@jest/globals';
import { type EngineName, engines } from '../../scripts/engines/engines.mjs';
import { locateEngine } from '../../scripts/engines/locate.mjs';

/** What a suite needs: one engine, or several. */
type Needed = EngineName | readonly EngineName[];
/** The executable of each. */
type Executables<Names extends Needed> = Names extends EngineName
  ? [executable: string]
  : { [Index in keyof Names]: string };

/** A suite that runs against real engines; without them, it fails in CI and is skipped loudly elsewhere. */
export const engineSuite = <const Names extends Needed>(
  names: Names,
  title: string,
  body: (...executables: Executables<Names>) => void,
): void => {
  const needed: readonly EngineName[] = typeof names === 'string' ? [names] : names;
  const found = needed.map((name) => locateEngine(name, process.env));
  const missing = needed.filter((_, index) => found[index] === undefined);
  // As many as names, which TypeScript cannot see of an array that is mapped.
  const run = () => body(...(found.map((executable, index) => executable ?? needed[index]) as Executables<Names>));
  if (missing.length === 0) {
    describe(title, run);
    return;
  }
  const message = missing
    .map((name) => `${name} was not found: run "npm run engines", or put its path into ${engines[name].variable}`)
    .join('; ');
  if (process.env.CI) {
    it(title, () => {
      throw new Error(message);
    });
    return;
  }
  console.warn(`SKIPPED: ${title}. ${message}.`);
  describe.skip(title, run);
};
