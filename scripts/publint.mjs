/** Checks every published package as it would be packed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './setup/paths.mjs';

const folders = ['packages', 'plugins'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
);

let problems = 0;
for (const pkgDir of folders) {
  const manifest = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir, strict: true, pack: 'pnpm' });
  problems += messages.length;
  console.log(messages.length ? `✗ ${manifest.name}` : `✓ ${manifest.name}`);
  for (const message of messages) console.log(`  ${formatMessage(message, manifest)}`);
}
process.exitCode = problems ? 1 : 0;
