import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npmCli } from '../../scripts/setup/npm.mjs';
import { pnpm, root } from '../../scripts/setup/paths.mjs';
import type { PackageJson } from '../support/workspace.js';
import type { PackedPackage } from './registry.js';

const execute = promisify(execFile);

const jsonIn = async (tarball: string): Promise<PackageJson> =>
  JSON.parse((await execute('tar', ['-xOzf', tarball, 'package/package.json'])).stdout);

/** Packs every published package into the folder, with the versions that `workspace:` stands for. */
export const packAll = async (folder: string): Promise<PackedPackage[]> => {
  const all = ['--recursive', '--filter', './packages/*', '--filter', './plugins/*'];
  const pack = ['pnpm', ...all, 'pack', '--pack-destination', folder];
  const args = [npmCli(process.env), 'exec', '--yes', `--package=${pnpm}`, '--', ...pack];
  await execute(process.execPath, args, { cwd: root });
  const tarballs = (await readdir(folder)).map((name) => join(folder, name));
  return Promise.all(tarballs.map(async (tarball) => ({ tarball, json: await jsonIn(tarball) })));
};
