import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { EventCode } from '@omnideploy/core';

/** The compiler sees to it that no code is missing here. */
const codes = Object.keys({
  'config-read': true,
  planned: true,
  diagnostic: true,
  'operation-started': true,
  'operation-progress': true,
  resource: true,
  'operation-finished': true,
} satisfies Record<EventCode, true>);

describe('docs/events.md', () => {
  it.each(codes)('describes %s', async (code) => {
    const page = await readFile(new URL('../../docs/events.md', import.meta.url), 'utf8');
    expect(page).toMatch(new RegExp(`^\\| \`${code}\` +\\| `, 'm'));
  });
});
