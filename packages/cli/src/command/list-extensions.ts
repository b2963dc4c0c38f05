import type { ExtensionKind } from '@omnideploy/core';
import { known, packageOf, type RegistryEntry } from '@omnideploy/core/program';
import type { Style } from '../render/style.js';
import { table } from '../render/table.js';
import { type Command, defineCommand } from './define.js';

const toRow = ({ name, summary, package: from, version, size, fault }: RegistryEntry, style: Style): string[] => [
  style('bold', name),
  summary,
  `${from} ${version}`,
  fault ? style('red', `unusable: ${fault}`) : (size ?? ''),
];

/** The command that lists extensions of a kind: those installed, and those that could be. Loads none. */
export const listExtensions = (kind: ExtensionKind, plural: string): Command =>
  defineCommand({
    summary: `List the ${plural} that are installed, and those that can be`,
    flags: {},
    run: async ({ registry }) => {
      const { broken } = registry();
      const installed = registry().list(kind);
      const available = known[kind]
        .filter((name) => !installed.some((entry) => entry.name === name))
        .map((name) => ({ name, package: packageOf(kind, name) }));
      return {
        data: { installed, available, broken },
        text: (style) =>
          [
            ...(installed.length > 0
              ? table(installed.map((entry) => toRow(entry, style)))
              : [`No ${plural} are installed.`]),
            ...(available.length > 0 ? ['', 'To install:'] : []),
            ...available.map((entry) => `  omnideploy plugins install ${entry.package}`),
            ...broken.map((one) => `${style('yellow', 'warning')}: ${one.package} is not usable: ${one.fault}`),
          ].join('\n'),
      };
    },
  });
