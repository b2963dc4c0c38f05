import type { Diagnostic } from '@omnideploy/core';
import type { Reporter } from '../output/reporter.js';
import { canAsk, type Terminal } from '../terminal.js';

/** The remedy of the error names the package; core words it as the command that installs it. */
const INSTALL = /omnideploy plugins install (@[\w-]+\/[\w-]+|omnideploy-[\w-]+)/;

export const missingPackage = (diagnostics: readonly Diagnostic[]): string | undefined => {
  const missing = diagnostics.find(({ code }) => code === 'extension-not-installed');
  return missing?.remedy && INSTALL.exec(missing.remedy)?.[1];
};

/** Where someone can answer: offers to install the plugin that is missing. True when it is there now. */
export const offerInstall = async (
  terminal: Terminal,
  reporter: Reporter,
  diagnostics: readonly Diagnostic[],
): Promise<boolean> => {
  const name = missingPackage(diagnostics);
  if (name === undefined || !canAsk(terminal)) return false;
  const { ask } = await import('../prompt.js');
  if (!(await ask(terminal, `Install ${name} now?`))) return false;
  const { runOclif } = await import('./oclif.js');
  const end = await runOclif(['plugins', 'install', name]);
  if ('failure' in end) reporter.failure(end.failure);
  return 'exitCode' in end && end.exitCode === 0;
};
