import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Output, Terminal } from '../terminal.js';

interface Options {
  readonly environment?: Terminal['environment'];
  /** What someone types. Default: there is nobody, and no terminal. */
  readonly typed?: string;
}

/** A stream in memory, of a screen of 80 columns and 24 rows when it is a terminal's. */
export const fakeOutput = (isTTY: boolean, onText: (text: string) => void): Output => {
  const write = (text: string, _encoding: string, done: () => void) => {
    onText(text);
    done();
  };
  return Object.assign(new Writable({ write, decodeStrings: false }), { isTTY, columns: 80, rows: 24 });
};

/** A terminal in memory, in a folder of its own, with nothing installed. */
export const fakeTerminal = (options: Options = {}) => {
  const isTTY = options.typed !== undefined;
  const directory = mkdtempSync(join(tmpdir(), 'omnideploy-cli-'));
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) =>
    fakeOutput(isTTY, (text) => {
      written[name] += text;
    });
  const terminal: Terminal = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Object.assign(Readable.from(options.typed === undefined ? [] : [options.typed]), { isTTY }),
    environment: {
      OMNIDEPLOY_DATA_DIR: join(directory, 'data'),
      OMNIDEPLOY_WORK_DIR: join(directory, 'work'),
      ...options.environment,
    },
    directory,
  };
  return { terminal, written };
};
