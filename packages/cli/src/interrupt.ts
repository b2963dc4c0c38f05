import { EXIT } from '@omnideploy/core';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * From now on the first Ctrl-C asks the running operation to stop, by the signal that this gives,
 * and a second one ends the program at once.
 */
export const onInterrupt = (announce: (message: string) => void): AbortSignal => {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    announce('Interrupted: asking the engine to stop. Press Ctrl-C again to leave at once.');
  };
  for (const signal of signals) process.on(signal, interrupt);
  return controller.signal;
};
