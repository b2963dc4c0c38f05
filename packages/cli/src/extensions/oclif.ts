import { Config, flush, run } from '@oclif/core';
import { EXIT, isOmniDeployError } from '@omnideploy/core';
import type { Failure } from '../output/reporter.js';
import { packageRoot } from '../package.js';
import { checkPluginList } from './check-plugin-list.js';
import { dataDirectory } from './data-directory.js';
import { oclifArguments } from './oclif-arguments.js';

/** How a command that oclif ran ended. */
export type OclifEnd = { readonly exitCode: number } | { readonly failure: Failure } | { readonly unknown: string[] };

/** Whether the words before the first flag name a command, with arguments that it takes, or a topic. */
const isKnown = (config: Config, argv: readonly string[]): boolean => {
  const words = argv.flatMap((word, index) => (index === 0 ? word.split(':') : [word]));
  const flag = words.findIndex((word) => word.startsWith('-'));
  const plain = flag < 0 ? words : words.slice(0, flag);
  for (let length = plain.length; length > 0; length -= 1) {
    const command = config.findCommand(plain.slice(0, length).join(':'));
    if (command)
      return length === plain.length || command.strict === false || Object.keys(command.args ?? {}).length > 0;
  }
  return config.findTopic(plain.join(':')) !== undefined;
};

/** What oclif was called with, which it puts behind some messages. */
const INSPECTED = / with \{\n[\s\S]*$/;

/** oclif's errors on purpose carry what they exit with; `exit` alone means that all has been said. */
const endOf = (error: unknown): OclifEnd => {
  if (!(error instanceof Error) || isOmniDeployError(error)) throw error;
  const { oclif, code, message } = error as Error & { oclif?: { exit?: number }; code?: string };
  const exitCode = oclif?.exit ?? EXIT.unexpected;
  if (code === 'EEXIT') return { exitCode };
  const plain = message.replace(INSPECTED, '');
  return { failure: { exitCode, diagnostics: [{ code: 'plugin-command', severity: 'error', message: plain }] } };
};

/** Runs a command of oclif itself or of a plugin that the user installed. */
export const runOclif = async (argv: readonly string[]): Promise<OclifEnd> => {
  checkPluginList(dataDirectory(process.env));
  const config = await Config.load({ root: packageRoot });
  if (!isKnown(config, argv)) return { unknown: config.commandIDs.map((id) => id.replaceAll(':', ' ')) };
  try {
    await run(oclifArguments(argv), config);
    await flush();
    return { exitCode: 0 };
  } catch (error) {
    return endOf(error);
  }
};
