/** `npm run docs`: writes the pages that are made from code. A test says when they are out of date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../packages/core/dist/index.js';
import { root } from '../setup/paths.mjs';
import { errorsPage } from './errors-page.mjs';

writeFileSync(join(root, 'docs', 'errors.md'), errorsPage(catalogue));
