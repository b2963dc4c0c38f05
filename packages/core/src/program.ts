// What a program needs before it runs anything: which extensions there are, where its files are.
// It is apart from the pipeline so that listing and help load neither parser nor validator.
export * from './config/text/nearest.js';
export * from './registry/known.js';
export * from './registry/manifest.js';
export * from './registry/registry.js';
export * from './state/work-directory.js';
