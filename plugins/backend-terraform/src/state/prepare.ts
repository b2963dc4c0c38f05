import { createHash } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { event, writeFileAtomic } from '@omnideploy/core';
import { run } from '../engine/run.js';
import { initProblem } from '../errors/init.js';
import { type Context, interruptIfAsked } from '../stack/context.js';

/** Says for which providers, backend and engine the folder was initialised. Gone with `.terraform`. */
const MARK = join('.terraform', 'omnideploy');

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Everything that `init` depends on: the `terraform` blocks and the engine. */
const fingerprint = ({ engine }: Context, files: ReadonlyMap<string, string>): string => {
  const settings = [...files].filter(([, text]) => /^terraform \{/m.test(text));
  return createHash('sha256')
    .update(JSON.stringify([engine, settings]))
    .digest('hex');
};

/**
 * Runs `init` in a folder if its providers, its backend or the engine are not those of the last time.
 * The lock file stays, so that the same providers are taken again.
 */
export const initialise = async (
  context: Context,
  files: ReadonlyMap<string, string>,
  { folder = context.folder, backend = true } = {},
): Promise<void> => {
  const wanted = fingerprint(context, files);
  const mark = join(folder, MARK);
  const done = await readFile(mark, 'utf8').catch(() => undefined);
  if (done === wanted && (await isThere(join(folder, '.terraform.lock.hcl')))) return;
  context.deployment.host.emit(
    event('operation-progress', {
      message: `Preparing the providers with ${context.engine.name} ${context.engine.version}`,
    }),
  );
  const { code, stdout, stderr } = await run(context.engine.path, {
    args: ['init', '-input=false', '-no-color', ...(backend ? [] : ['-backend=false'])],
    folder,
    environment: context.environment,
    signal: context.deployment.host.signal,
  });
  interruptIfAsked(context);
  if (code !== 0) throw initProblem(context, `${stdout}\n${stderr}`);
  await writeFileAtomic(mark, wanted);
};

/** Makes a folder that nobody else can look into. */
export const makeFolder = (folder: string): Promise<unknown> => mkdir(folder, { recursive: true, mode: 0o700 });
