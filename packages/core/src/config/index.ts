// A config file read, validated and filled in. It is apart from the contracts, which every plugin
// imports, so that a plugin loads neither the YAML parser nor the validator.
export * from './present-fields.js';
export { readSource } from './read-source.js';
export * from './resolve-config.js';
export { type Section, sectionOf } from './section.js';
