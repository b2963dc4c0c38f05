// What a program that runs extensions needs to do so. The registry is in '@omnideploy/core/program'.
export * from '../state/stack-index.js';
export * from './change.js';
export * from './inspect.js';
export * from './open-stack.js';
export * from './plan.js';
export * from './read-config-file.js';
export * from './request.js';
export * from './select-backend.js';
