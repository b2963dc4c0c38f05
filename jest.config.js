/** One configuration for the whole repository: tests stand beside the code and run as ESM. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/temporary-folder.mjs',
  globalTeardown: '<rootDir>/test/support/remove-temporary-folder.mjs',
  // Suites wait for engines and processes more than they compute.
  maxWorkers: '100%',
  // Milliseconds: a process that starts on a busy machine takes its time. Suites with engines say more.
  testTimeout: 30_000,
  roots: ['<rootDir>/packages', '<rootDir>/plugins', '<rootDir>/test', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
