// What an extension needs. It is light on purpose: each plugin loads its own copy.
// The program that runs extensions imports '@omnideploy/core/pipeline'.

export type * from './config/deploy-config.generated.js';
export * from './config/resolved-config.js';
export * from './config/text/code-frame.js';
export * from './config/text/duration.js';
export * from './config/text/nearest.js';
export * from './config/text/quantity.js';
export type * from './config/text/reading.js';
export * from './contracts/adapter.js';
export * from './contracts/backend.js';
export * from './contracts/define.js';
export * from './contracts/diagnostic.js';
export * from './contracts/expression.js';
export * from './contracts/extension.js';
export * from './contracts/host.js';
export * from './contracts/json.js';
export * from './contracts/outcome.js';
export * from './contracts/resource-spec.js';
export * from './contracts/sandbox.js';
export * from './contracts/secret-source.js';
export * from './contracts/source.js';
export * from './contracts/target.js';
export * from './errors/catalogue.js';
export * from './errors/error.js';
export * from './errors/exit-codes.js';
export * from './events/events.js';
export * from './names/physical-name.js';
export * from './state/atomic-file.js';
export * from './state/process-alive.js';
export * from './state/record.js';
