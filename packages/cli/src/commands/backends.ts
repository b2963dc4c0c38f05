import { listExtensions } from '../command/list-extensions.js';

export const backends = listExtensions('backend', 'backends');
