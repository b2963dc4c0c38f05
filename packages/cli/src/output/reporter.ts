import type { DeployEvent, Diagnostic, Preview } from '@omnideploy/core';
import type { Answer } from '../command/define.js';

/** Where everything that a command has to say goes. One for people, two for programs. */
export interface Reporter {
  /** An event of the running operation. */
  event(event: DeployEvent): void;
  /** Shows what is about to happen, before anyone is asked. */
  preview(preview: Preview): void;
  /** A sentence for whoever watches. Not part of the result. */
  note(message: string): void;
  /** The end of a command that worked, or that answers although something failed. */
  answer(answer: Answer): void;
  /** The end of a command that did not. */
  failure(failure: Failure): void;
}

export interface Failure {
  readonly exitCode: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Only of a bug. */
  readonly stack?: string;
}
