import { run } from './run.js';
import { processTerminal } from './terminal.js';

/** The program: reads the process's command line, runs it and sets the exit code. */
export const main = async (options: { readonly workspace?: string } = {}): Promise<void> => {
  process.exitCode = await run(process.argv.slice(2), processTerminal(), options);
};
