export { type FileOptions, hclFiles } from './files/files.js';
export { addressOf } from './interpret/entries.js';
export { variableNames } from './interpret/names.js';
export { quoted } from './syntax/escape.js';
