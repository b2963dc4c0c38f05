/**
 * How long the program takes to start, as a multiple of `node -e 0` on the same machine, as installed
 * from packed packages with every plugin of this checkout. `--check` fails above the limits.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliOf, installPlugins, packAll, runNpm } from '../test/support/packed.mjs';

const ROUNDS = 21;
const WARM_UP = 2;
/** A machine that is busy with something else is given further chances. */
const ATTEMPTS = 6;

/** @type {{ name: string, args: string[], limit: number, exitCode: number }[]} */
const commands = [
  { name: '--version', args: ['--version'], limit: 2, exitCode: 0 },
  { name: '--help', args: ['--help'], limit: 2.5, exitCode: 0 },
  { name: 'targets', args: ['targets'], limit: 2, exitCode: 0 },
  { name: 'validate, with an error', args: ['validate'], limit: 2, exitCode: 2 },
];

const config = ['name: api', 'container:', '  imge: nginx', '  ports:', '    - container_port: 80', ''].join('\n');

/** @param {string} directory */
const install = async (directory) => {
  await writeFile(join(directory, 'package.json'), JSON.stringify({ private: true }));
  const packed = await packAll(join(directory, 'packed'));
  await runNpm(['install', '--no-audit', '--no-fund', cliOf(packed).tarball], directory);
  await installPlugins(packed, join(directory, 'data'));
  await writeFile(join(directory, 'deploy.yaml'), config);
  return join(directory, 'node_modules', '@omnideploy', 'cli', 'bin', 'run.js');
};

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {string[]} args @param {string} directory @param {number} exitCode */
const time = (args, directory, exitCode) => {
  const environment = { ...process.env, OMNIDEPLOY_DATA_DIR: join(directory, 'data'), OMNIDEPLOY_WORK_DIR: directory };
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: directory, env: environment, stdio: 'ignore' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== exitCode) throw new Error(`${args.join(' ')} ended with ${status}, not with ${exitCode}`);
  return milliseconds;
};

/** One after the other in each round, so that what slows the machine slows all of them. @param {string} entry @param {string} directory */
const measure = (entry, directory) => {
  const bare = /** @type {number[]} */ ([]);
  const times = commands.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const base = time(['-e', '0'], directory, 0);
    const each = commands.map(({ args, exitCode }) => time([entry, ...args], directory, exitCode));
    if (round < WARM_UP) continue;
    bare.push(base);
    for (const [index, milliseconds] of each.entries()) times[index]?.push(milliseconds);
  }
  const base = median(bare);
  return { base, rows: commands.map((command, index) => ({ ...command, median: median(times[index] ?? []) })) };
};

/** @param {ReturnType<typeof measure>} measured */
const print = ({ base, rows }) => {
  console.log(`${'node -e 0'.padEnd(26)}${base.toFixed(1).padStart(7)} ms`);
  for (const { name, median, limit } of rows)
    console.log(
      `${name.padEnd(26)}${median.toFixed(1).padStart(7)} ms  ${(median / base).toFixed(2)}x  (at most ${limit}x)`,
    );
};

/** The best ratio of each command so far: noise only ever adds. @type {Map<string, number>} */
const best = new Map();

/** @param {ReturnType<typeof measure>} measured */
const isWithin = ({ base, rows }) => {
  for (const { name, median } of rows)
    best.set(name, Math.min(median / base, best.get(name) ?? Number.POSITIVE_INFINITY));
  return commands.every(({ name, limit }) => (best.get(name) ?? Number.POSITIVE_INFINITY) <= limit);
};

const directory = await mkdtemp(join(tmpdir(), 'omnideploy-benchmark-'));
try {
  const entry = await install(directory);
  const attempts = process.argv.includes('--check') ? ATTEMPTS : 1;
  let within = false;
  for (let attempt = 1; attempt <= attempts && !within; attempt += 1) {
    const measured = measure(entry, directory);
    print(measured);
    within = isWithin(measured);
    if (!within && attempt < attempts) console.log('Above a limit: measuring once more.');
  }
  if (attempts > 1) process.exitCode = within ? 0 : 1;
} finally {
  await rm(directory, { recursive: true, force: true });
}
