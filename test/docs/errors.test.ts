import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from '@omnideploy/core';
import { errorsPage } from '../../scripts/docs/errors-page.mjs';

describe('docs/errors.md', () => {
  const page = errorsPage(catalogue);

  it('is what `npm run docs` makes of the catalogue', async () => {
    expect(await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8')).toBe(page);
  });

  it('says of every exit code what it means', () => {
    expect(page).not.toContain('undefined');
  });
});
