import { request } from 'node:http';
import { CONTROL_HEADER } from '../control/paths.js';

const TIMEOUT_MILLISECONDS = 5000;

/** Something listens on the port and says nothing. */
export class NoAnswer extends Error {
  override readonly message = `no answer within ${TIMEOUT_MILLISECONDS} ms`;
}

export interface CallAnswer {
  readonly status: number;
  readonly body: unknown;
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Asks the control API on a port of this machine. Rejects when nothing answers. */
export const call = (port: number, method: 'GET' | 'POST', path: string, body?: object): Promise<CallAnswer> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers: { [CONTROL_HEADER]: '1' }, agent: false };
    const outgoing = request({ ...options, timeout: TIMEOUT_MILLISECONDS }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: parse(Buffer.concat(parts).toString('utf8')) });
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new NoAnswer()));
    outgoing.on('error', reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
