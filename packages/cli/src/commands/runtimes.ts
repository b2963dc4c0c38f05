import { listExtensions } from '../command/list-extensions.js';

export const runtimes = listExtensions('adapter', 'runtimes');
