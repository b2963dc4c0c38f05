import type { Command } from '../command/define.js';
import { backends } from './backends.js';
import { cancel } from './cancel.js';
import { completion } from './completion.js';
import { destroy } from './destroy.js';
import { generate } from './generate.js';
import { outputs } from './outputs.js';
import { preview } from './preview.js';
import { refresh } from './refresh.js';
import { runtimes } from './runtimes.js';
import { delay } from './sandbox/delay.js';
import { drift } from './sandbox/drift.js';
import { fail } from './sandbox/fail.js';
import { reset } from './sandbox/reset.js';
import { start } from './sandbox/start.js';
import { status } from './sandbox/status.js';
import { stop } from './sandbox/stop.js';
import { schema } from './schema.js';
import { stacks } from './stacks.js';
import { targets } from './targets.js';
import { up } from './up.js';
import { validate } from './validate.js';
import { version } from './version.js';

/** Every command by the words that call it, in the order of help. */
export const commands: Readonly<Record<string, Command>> = {
  up,
  preview,
  destroy,
  refresh,
  outputs,
  stacks,
  cancel,
  validate,
  generate,
  schema,
  targets,
  backends,
  runtimes,
  'sandbox start': start,
  'sandbox stop': stop,
  'sandbox status': status,
  'sandbox reset': reset,
  'sandbox fail': fail,
  'sandbox delay': delay,
  'sandbox drift': drift,
  completion,
  version,
};

/** Words that stand before others, and what they are about. */
export const topics: Readonly<Record<string, string>> = {
  sandbox: 'Run the embedded sandbox: a cloud on this machine, without an account',
  plugins: 'List, install and remove plugins: targets, backends and more',
};
