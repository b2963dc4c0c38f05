import { isProcessAlive, problem } from '@omnideploy/core';
import { CONTROL, type ControlStatus, PRODUCT } from '../control/paths.js';
import { call, NoAnswer } from './call.js';
import { readProcessFile } from './process-file.js';

export interface FoundServer {
  readonly port: number;
  readonly status: ControlStatus;
}

const isStatus = (value: unknown): value is ControlStatus =>
  typeof value === 'object' && value !== null && (value as Partial<ControlStatus>).product === PRODUCT;

/**
 * The sandbox that runs for the folder: the one that its process file names, if it answers as that process.
 * @throws OmniDeployError `engine-unreachable` when it is there and says nothing
 */
export const findServer = async (directory: string): Promise<FoundServer | undefined> => {
  const record = await readProcessFile(directory);
  if (record?.processId === undefined) return undefined;
  try {
    const { body } = await call(record.port, 'GET', CONTROL.status);
    return isStatus(body) && body.processId === record.processId ? { port: record.port, status: body } : undefined;
  } catch (error) {
    if (!(error instanceof NoAnswer && isProcessAlive(record.processId))) return undefined;
    // A second server on the same folder would overwrite what this one writes.
    throw problem('engine-unreachable', `The sandbox (process ${record.processId}) does not answer.`, {
      remedy: `Try again; if it stays so, end process ${record.processId} and start the sandbox anew. Its state is kept.`,
      cause: error,
    });
  }
};
