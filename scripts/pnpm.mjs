/** `npm run pnpm -- add ...`: the workspace's pnpm on a machine that has none. */
import { npmCli } from './setup/npm.mjs';
import { pnpm } from './setup/paths.mjs';
import { run } from './setup/process.mjs';

const args = [npmCli(process.env), 'exec', '--yes', '--loglevel=error', `--package=${pnpm}`, '--', 'pnpm'];
process.exitCode = await run(process.execPath, [...args, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  environment: process.env,
});
