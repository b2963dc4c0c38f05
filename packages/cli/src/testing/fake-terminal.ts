import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Terminal } from '../terminal.js';

/** A terminal in memory, in a folder of its own, with nothing installed: nobody sees it or can answer. */
export const fakeTerminal = (
  options: { readonly environment?: Terminal['environment']; readonly isTTY?: boolean } = {},
) => {
  const directory = mkdtempSync(join(tmpdir(), 'omnideploy-cli-'));
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    isTTY: options.isTTY ?? false,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const terminal: Terminal = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Readable.from([]),
    environment: {
      OMNIDEPLOY_DATA_DIR: join(directory, 'data'),
      OMNIDEPLOY_WORK_DIR: join(directory, 'work'),
      ...options.environment,
    },
    directory,
  };
  return { terminal, written };
};
