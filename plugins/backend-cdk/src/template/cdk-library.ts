import { createRequire } from 'node:module';

type CdkCore = typeof import('aws-cdk-lib/core');

/**
 * `require` and not `import`: an import reads every lazy getter of the library, which loads four
 * times as much.
 */
const require = createRequire(import.meta.url);

export const cdkCore = (): CdkCore => require('aws-cdk-lib/core') as CdkCore;
