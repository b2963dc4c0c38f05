import { EXIT } from '@omnideploy/core';

/** A stream that text is written to. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** All that the program has of the world around it: a process, or what a test gives instead. */
export interface Terminal {
  /** The result, and nothing else. */
  readonly stdout: Output;
  /** Progress, questions, warnings and errors. */
  readonly stderr: Output;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working directory. */
  readonly directory: string;
}

/** Text may be asked for only where someone sees the question and can answer it. */
export const canAsk = ({ stdin, stderr, environment }: Terminal): boolean =>
  stdin.isTTY === true && stderr.isTTY === true && !isContinuousIntegration(environment);

export const isContinuousIntegration = ({ CI }: Terminal['environment']): boolean =>
  CI !== undefined && CI !== '' && CI !== '0' && CI !== 'false';

/** A live display needs a terminal that can move its cursor and a person in front of it. */
export const canAnimate = ({ stderr, environment }: Terminal): boolean =>
  stderr.isTTY === true && environment.TERM !== 'dumb' && !isContinuousIntegration(environment);

/** A result that was not written, to a full disk for one, is no success, and the exit code says so. */
const resultLost = (error: Error): void => {
  process.once('exit', () => {
    process.exitCode ||= EXIT.unexpected;
  });
  process.stderr.write(`error: The output cannot be written: ${error.message}.\n`);
};

/**
 * What cannot be written ends the writing, not the program: a deployment must not stop because of
 * its output. A reader that leaves (`| head`) is no failure at all.
 */
const goingOn = (stream: NodeJS.WriteStream): Output => {
  if (stream.listenerCount('error') === 0)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && stream === process.stdout) resultLost(error);
    });
  return stream;
};

/** The process's own streams, each made when it is first used. */
export const processTerminal = (): Terminal => ({
  get stdout() {
    return goingOn(process.stdout);
  },
  get stderr() {
    return goingOn(process.stderr);
  },
  get stdin() {
    return process.stdin;
  },
  environment: process.env,
  directory: process.cwd(),
});
