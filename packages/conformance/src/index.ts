export { type AdapterExample, type AdapterOptions, adapterChecks } from './adapter/adapter-checks.js';
export { backendChecks } from './backend/backend-checks.js';
export type { BackendCloud, BackendHarness } from './backend/harness.js';
export type { Check } from './check.js';
export { type SpecRule, specRules } from './target/spec-rules.js';
export { type TargetExample, type TargetOptions, targetChecks } from './target/target-checks.js';
