import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { PackedPackage } from '../support/packed.mjs';

const packument = async ({ json, tarball }: PackedPackage, address: string): Promise<object> => {
  const integrity = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`;
  const dist = { tarball: `${address}/-/${basename(tarball)}`, integrity };
  return {
    name: json.name,
    'dist-tags': { latest: json.version },
    versions: { [json.version]: { ...json, dist } },
  };
};

/** An npm registry on loopback that has these packages and no others. */
export const startRegistry = async (packages: readonly PackedPackage[]) => {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const tarball = packages.find((one) => path === `-/${basename(one.tarball)}`)?.tarball;
    const found = packages.find(({ json }) => path === json.name);
    if (tarball) response.end(await readFile(tarball));
    else if (found)
      response.setHeader('content-type', 'application/json').end(JSON.stringify(await packument(found, address)));
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, close: () => new Promise((resolve) => server.close(resolve)) };
};
