import { mkdtemp } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findServer } from './find.js';
import { writeProcessFile } from './process-file.js';

const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), 'omnideploy-sandbox-'));

/** A port that takes connections and says nothing while the body runs. */
const withSilentPort = async (body: (port: number) => Promise<void>): Promise<void> => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await body((server.address() as AddressInfo).port);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
};

describe('findServer', () => {
  it('finds none where nothing listens any more', async () => {
    const directory = await temporary();
    let closed = 0;
    await withSilentPort(async (port) => {
      closed = port;
    });
    await writeProcessFile(directory, { processId: process.pid, port: closed });
    expect(await findServer(directory)).toBeUndefined();
  });

  it('takes one that says nothing for one that runs', async () => {
    const directory = await temporary();
    await withSilentPort(async (port) => {
      await writeProcessFile(directory, { processId: process.pid, port });
      await expect(findServer(directory)).rejects.toThrow(`The sandbox (process ${process.pid}) does not answer.`);
    });
  }, 20_000);
});
