import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../api/query.js';
import { messageOf } from '../message.js';
import { isLoopbackHost } from './loopback.js';
import type { IncomingRequest } from './route.js';

/** The largest request body that is read, in bytes: an asset of some size fits, a mistake does not fill the memory. */
const BODY_LIMIT = 50 * 1024 * 1024;

const readBody = async (message: IncomingMessage): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message) {
    size += part.length;
    if (size > BODY_LIMIT) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const refuse = (status: number, body: string): Answer => ({ status, type: 'text/plain', body });

const send = (response: ServerResponse, answer: Answer, isHead: boolean): void => {
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Content-Length': Buffer.byteLength(answer.body),
    Server: 'omnideploy-sandbox',
    ...answer.headers,
  });
  response.end(isHead ? undefined : answer.body);
};

/** Listens on loopback only. Port 0 takes a free one. */
export const listen = async (
  port: number,
  answer: (request: IncomingRequest) => Promise<Answer>,
): Promise<{ server: Server; port: number }> => {
  const handle = async (message: IncomingMessage): Promise<Answer> => {
    // A web page can point a name of its own at 127.0.0.1; its requests carry that name.
    if (!isLoopbackHost(message.headers.host)) return refuse(403, 'The sandbox answers only to localhost.\n');
    // Browsers name the page that a POST comes from; no AWS client does.
    if (message.headers.origin !== undefined) return refuse(403, 'The sandbox answers to no web page.\n');
    const body = await readBody(message);
    if (!body) return refuse(413, `The sandbox takes at most ${BODY_LIMIT} bytes.\n`);
    return answer({ method: message.method ?? 'GET', url: message.url ?? '/', headers: message.headers, body });
  };
  const server = createServer((message, response) => {
    handle(message)
      .catch((error: unknown) => refuse(500, `The sandbox failed: ${messageOf(error)}\n`))
      .then((result) => send(response, result, message.method === 'HEAD'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { server, port: (server.address() as AddressInfo).port };
};
