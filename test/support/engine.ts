import { describe, it } from '@jest/globals';
import { type EngineName, engines } from '../../scripts/engines/engines.mjs';
import { locateEngine } from '../../scripts/engines/locate.mjs';

/** A suite that runs against a real engine; without it, it fails in CI and is skipped loudly elsewhere. */
export const engineSuite = (name: EngineName, title: string, body: (executable: string) => void): void => {
  const executable = locateEngine(name, process.env);
  if (executable) {
    describe(title, () => body(executable));
    return;
  }
  const missing = `${name} was not found: run "npm run engines", or put its path into ${engines[name].variable}`;
  if (process.env.CI) {
    it(title, () => {
      throw new Error(missing);
    });
    return;
  }
  console.warn(`SKIPPED: ${title}. ${missing}.`);
  describe.skip(title, () => body(name));
};
