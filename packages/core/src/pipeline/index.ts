// What a program that runs extensions needs: the registry, the pipeline and the stack index.
export * from '../registry/known.js';
export * from '../registry/manifest.js';
export * from '../registry/registry.js';
export * from '../state/stack-index.js';
export * from '../state/work-directory.js';
export * from './change.js';
export * from './inspect.js';
export * from './open-stack.js';
export * from './plan.js';
export * from './read-config-file.js';
export * from './request.js';
export * from './select-backend.js';
