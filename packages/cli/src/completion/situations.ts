import type { ExtensionKind } from '@omnideploy/core';
import type { Registry } from '@omnideploy/core/program';
import type { Command, Flags } from '../command/define.js';
import { globalFlags } from '../command/flags.js';

export interface Candidate {
  readonly word: string;
  readonly summary: string;
}

/** A flag that wants a value, and what the value can be. */
export interface Valued {
  /** `--config` and `-c`. */
  readonly spellings: readonly string[];
  readonly values: readonly string[];
  readonly path: boolean;
}

/** What can follow after some words: the same for every shell, each writes it in its own language. */
export interface Situation {
  /** The words so far: nothing, `sandbox`, `sandbox start`. */
  readonly words: string;
  readonly candidates: readonly Candidate[];
  readonly valued: readonly Valued[];
}

const installed = (registry: Registry, kind: ExtensionKind): string[] =>
  registry.list(kind).flatMap(({ name, fault }) => (fault === undefined ? [name] : []));

const ofCommand = (words: string, command: Command, registry: Registry): Situation => {
  const flags: Flags = { ...command.flags, ...globalFlags };
  const entries = Object.entries(flags);
  const options = (command.arguments?.[0]?.options ?? []).map((word) => ({ word, summary: '' }));
  return {
    words,
    candidates: [...options, ...entries.map(([name, { summary }]) => ({ word: `--${name}`, summary }))],
    valued: entries
      .filter(([, { type }]) => type === 'string')
      .map(([name, { short, complete }]) => {
        const path = complete === 'file' || complete === 'directory';
        return {
          spellings: [`--${name}`, ...(short ? [`-${short}`] : [])],
          values: complete && !path ? installed(registry, complete) : [],
          path,
        };
      }),
  };
};

/** Every situation of the command line, from the commands' own definitions and what is installed. */
export const situations = (
  parts: {
    readonly commands: Readonly<Record<string, Command>>;
    readonly topics: Readonly<Record<string, string>>;
    readonly fromPlugins: readonly { readonly words: string; readonly summary: string }[];
  },
  registry: Registry,
): Situation[] => {
  const named = [
    ...Object.entries(parts.commands).map(([words, { summary }]) => ({ words, summary })),
    ...parts.fromPlugins,
  ];
  const below = (topic: string): Candidate[] =>
    named
      .filter(({ words }) => words.startsWith(`${topic} `))
      .map(({ words, summary }) => ({ word: words.slice(topic.length + 1).split(' ')[0] ?? '', summary }));
  const topics = Object.entries(parts.topics).map(([word, summary]) => ({ word, summary }));
  const first = named
    .filter(({ words }) => !words.includes(' '))
    .map(({ words, summary }) => ({ word: words, summary }));
  return [
    { words: '', candidates: [...first, ...topics], valued: [] },
    ...topics.map(({ word }) => ({ words: word, candidates: below(word), valued: [] })),
    ...Object.entries(parts.commands).map(([words, command]) => ofCommand(words, command, registry)),
  ];
};
