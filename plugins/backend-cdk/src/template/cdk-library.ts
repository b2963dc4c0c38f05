import { createRequire } from 'node:module';

type CdkCore = typeof import('aws-cdk-lib/core');

/**
 * `require` and not `import`: an import reads every lazy getter of the library, which loads four
 * times as much.
 */
const require = createRequire(import.meta.url);

export const cdkCore = (): CdkCore => require('aws-cdk-lib/core') as CdkCore;

/** The module of a service, `aws-ecs`; undefined when the library has none of that name. */
export const cdkService = (folder: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    return require(`aws-cdk-lib/${folder}`) as Record<string, unknown>;
  } catch {
    return undefined;
  }
};

/** The exact version that is installed. */
export const libraryVersion = (name: 'aws-cdk-lib' | 'constructs'): string =>
  (require(`${name}/package.json`) as { version: string }).version;
