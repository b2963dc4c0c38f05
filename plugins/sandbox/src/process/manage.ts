import { readFile, rm } from 'node:fs/promises';
import { type Disturbance, isProcessAlive, problem, type SandboxOptions, type SandboxStatus } from '@omnideploy/core';
import { CONTROL } from '../control/paths.js';
import { call } from './call.js';
import { type FoundServer, findServer } from './find.js';
import { filesIn, readProcessFile } from './process-file.js';
import { startProcess } from './spawn.js';
import { releaseStartLock, takeStartLock } from './start-lock.js';

const WAIT_MILLISECONDS = 25_000;
const POLL_MILLISECONDS = 20;

type Running = SandboxStatus & { running: true };

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));

const describe = ({ port, status: { processId, stacks, resources } }: FoundServer): Running => ({
  running: true,
  access: { endpoint: `http://127.0.0.1:${port}`, accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
  processId,
  stacks,
  resources,
});

/** Counts what the state file holds while no server runs. */
const countKept = async (directory: string): Promise<SandboxStatus> => {
  try {
    const { stacks, world } = JSON.parse(await readFile(filesIn(directory).state, 'utf8'));
    const alive = (stacks as { deletedAt?: string }[]).filter(({ deletedAt }) => deletedAt === undefined);
    return { running: false, stacks: alive.length, resources: Object.keys(world).length };
  } catch {
    return { running: false, stacks: 0, resources: 0 };
  }
};

export const status = async ({ directory }: SandboxOptions): Promise<SandboxStatus> => {
  const found = await findServer(directory);
  return found ? describe(found) : countKept(directory);
};

export const start = async ({ directory, port }: SandboxOptions): Promise<Running> => {
  const lock = filesIn(directory).starting;
  const deadline = Date.now() + WAIT_MILLISECONDS;
  while (Date.now() < deadline) {
    const found = await findServer(directory);
    if (found) return describe(found);
    if (await takeStartLock(lock)) {
      try {
        return describe((await findServer(directory)) ?? (await startProcess(directory, port)));
      } finally {
        await releaseStartLock(lock);
      }
    }
    await pause();
  }
  throw problem('engine-unreachable', 'Another run is starting the sandbox and has not finished.', {
    remedy: `If there is no other run, delete ${lock}.`,
  });
};

/** What it had to save is saved by then: leaving the process file is the last that a server does. */
const hasEnded = async (directory: string, processId: number): Promise<boolean> =>
  (await readProcessFile(directory))?.processId !== processId || !isProcessAlive(processId);

export const stop = async (options: SandboxOptions): Promise<SandboxStatus> => {
  const found = await findServer(options.directory);
  if (!found) return countKept(options.directory);
  await call(found.port, 'POST', CONTROL.stop);
  const deadline = Date.now() + WAIT_MILLISECONDS;
  while (Date.now() < deadline) {
    if (await hasEnded(options.directory, found.status.processId)) return countKept(options.directory);
    await pause();
  }
  throw problem('engine-unreachable', `The sandbox (process ${found.status.processId}) was told to stop and has not.`, {
    remedy: `Its log is ${filesIn(options.directory).log}.`,
  });
};

export const reset = async (options: SandboxOptions): Promise<SandboxStatus> => {
  const found = await findServer(options.directory);
  if (found) await call(found.port, 'POST', CONTROL.reset);
  else {
    const { state, objects } = filesIn(options.directory);
    await rm(state, { force: true });
    await rm(objects, { recursive: true, force: true });
  }
  return status(options);
};

export const disturb = async ({ directory }: SandboxOptions, disturbance: Disturbance): Promise<void> => {
  const found = await findServer(directory);
  if (!found) {
    throw problem('engine-unreachable', 'The sandbox is not running, so there is nothing to disturb.', {
      remedy: 'Start it: omnideploy sandbox start',
    });
  }
  const { status: code, body } = await call(found.port, 'POST', CONTROL.disturb, disturbance);
  if (code === 200) return;
  const message = (body as { message?: string } | undefined)?.message ?? `The sandbox answered ${code}.`;
  throw problem('flag-invalid', message);
};
