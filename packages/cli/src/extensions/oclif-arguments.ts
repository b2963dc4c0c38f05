import { packageName } from './package-name.js';

/** The `plugins` commands whose arguments are names of packages. */
const named = new Set(['install', 'add', 'uninstall', 'remove', 'unlink', 'inspect']);

/** `plugins install ecs` with the name of the package in full; anything else as it is. */
export const oclifArguments = (argv: readonly string[]): string[] => {
  const [first = '', ...others] = argv;
  const [topic, action = '', ...rest] = [...first.split(':'), ...others];
  if (topic !== 'plugins' || !named.has(action)) return [...argv];
  return [topic, action, ...rest.map((word) => (word.startsWith('-') ? word : packageName(word)))];
};
