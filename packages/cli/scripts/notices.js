// What is bundled is published with this package, and so must be its licences.
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The folder of the npm package that a file belongs to; undefined for this repository's own. */
const packageFolder = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];

const notice = async (folder) => {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
};

/** The licences of all npm packages that the files come from, as one text. */
export const notices = async (files, root) => {
  const folders = new Set([...files].flatMap((file) => packageFolder(resolve(root, file)) ?? []));
  const texts = await Promise.all([...folders].map(notice));
  return `${texts.sort().join(`\n${'-'.repeat(72)}\n\n`)}`;
};
