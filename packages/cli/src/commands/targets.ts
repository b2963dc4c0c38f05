import { listExtensions } from '../command/list-extensions.js';

export const targets = listExtensions('target', 'targets');
