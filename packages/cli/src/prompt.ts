import { createInterface } from 'node:readline';
import { problem } from '@omnideploy/core';
import type { Terminal } from './terminal.js';

/**
 * Asks a question on stderr; only `y` and `yes` mean yes. Call it where `canAsk` says so.
 * @throws OmniDeployError `interrupted` on Ctrl-C
 */
export const ask = ({ stdin, stderr }: Terminal, question: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    let answered = false;
    const lines = createInterface({ input: stdin, output: stderr, terminal: true });
    lines.on('SIGINT', () => {
      reject(problem('interrupted', 'Interrupted before anything was changed.'));
      lines.close();
    });
    lines.on('close', () => {
      if (!answered) stderr.write('\n');
      resolve(false);
    });
    lines.question(`${question} [y/N] `, (answer) => {
      answered = true;
      resolve(/^y(es)?$/i.test(answer.trim()));
      lines.close();
    });
  });
