import { messageOf } from '../message.js';
import { warmUp } from '../schema/database.js';
import { startServer } from '../server.js';
import { readProcessFile, writeProcessFile } from './process-file.js';

const DEFAULT_IDLE_MINUTES = 30;

/** Loading the schemas holds everything else up, so whoever waits for the start is answered before. */
const WARM_UP_MILLISECONDS = 60;

const [directory = '.', portText = '0', whenTaken] = process.argv.slice(2);
const log = (line: string): void => console.log(`${new Date().toISOString()} ${line}`);

const idleMinutes = (): number => {
  const minutes = Number(process.env.OMNIDEPLOY_SANDBOX_IDLE_MINUTES);
  return minutes > 0 ? minutes : DEFAULT_IDLE_MINUTES;
};

/** Leaves the port in the process file, so that the next start takes the same. */
const forgetProcess = async (port: number): Promise<void> => {
  const record = await readProcessFile(directory);
  if (record?.processId === process.pid) await writeProcessFile(directory, { port });
};

const listenOn = (port: number) => {
  let running: Awaited<ReturnType<typeof startServer>> | undefined;
  const onStop = (): void => {
    void forgetProcess(running?.port ?? port).finally(() => {
      log('Stopped.');
      process.exit(0);
    });
  };
  const options = { directory, port, idle: idleMinutes() * 60_000, log, onStop };
  return startServer(options).then((server) => {
    running = server;
    return server;
  });
};

const listenSomewhere = async () => {
  try {
    return await listenOn(Number(portText));
  } catch (error) {
    if (whenTaken !== 'or-free' || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listenOn(0);
  }
};

try {
  const server = await listenSomewhere();
  await writeProcessFile(directory, { processId: process.pid, port: server.port });
  log(`The sandbox answers at ${server.endpoint}. It keeps records of resources; no container runs.`);
  setTimeout(warmUp, WARM_UP_MILLISECONDS);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.close());
} catch (error) {
  log(`The sandbox cannot start: ${messageOf(error)}`);
  process.exit(1);
}
