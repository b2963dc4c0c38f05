export { type FileOptions, hclFiles } from './files/files.js';
export { addressOf } from './interpret/entries.js';
export { outputNames, RECORD_OUTPUT, variableNames } from './interpret/names.js';
export { blockText } from './syntax/block-text.js';
export { quoted } from './syntax/escape.js';
export { type Block, type Entry, text } from './syntax/model.js';
