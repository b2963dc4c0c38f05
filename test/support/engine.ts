import { execFileSync } from 'node:child_process';
import { describe, it } from '@jest/globals';

/** A program that a suite needs and npm does not bring, and how to get it. */
const engines = {
  aws: { probe: ['--version'], variable: 'OMNIDEPLOY_AWS_CLI' },
  terraform: { probe: ['version'], variable: 'OMNIDEPLOY_TERRAFORM' },
} as const;

export type EngineName = keyof typeof engines;

const find = (name: EngineName): string | undefined => {
  const executable = process.env[engines[name].variable] ?? name;
  try {
    execFileSync(executable, engines[name].probe, { stdio: 'ignore' });
    return executable;
  } catch {
    return undefined;
  }
};

/** A suite that runs against a real engine; without it, it fails in CI and is skipped loudly elsewhere. */
export const engineSuite = (name: EngineName, title: string, body: (executable: string) => void): void => {
  const executable = find(name);
  if (executable) return describe(title, () => body(executable));
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
