import type { Situation, Valued } from './situations.js';

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** True when the words before the cursor, without flags, begin with, or are, those of the situation. */
const condition = ({ words, valued }: Situation): string =>
  quote(valued.length === 0 ? `__omnideploy_at ${quote(words)}` : `__omnideploy_in ${quote(words)}`);

const value = (when: string, { spellings, values, path }: Valued): string =>
  [
    'complete -c omnideploy',
    `-n ${when}`,
    ...spellings.map((one) => (one.startsWith('--') ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`)),
    path ? '-r -F' : `-x -a ${quote(values.join(' '))}`,
  ].join(' ');

const situation = (one: Situation): string[] => {
  const when = condition(one);
  const valued = new Set(one.valued.flatMap(({ spellings }) => spellings));
  return [
    ...one.candidates
      .filter(({ word }) => !valued.has(word))
      .map(
        ({ word, summary }) =>
          `complete -c omnideploy -f -n ${when} ${word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${quote(word)}`} -d ${quote(summary)}`,
      ),
    ...one.valued.map((flag) => value(when, flag)),
  ];
};

/** For `omnideploy completion fish | source`. */
export const fish = (situations: readonly Situation[]): string => `function __omnideploy_words
  set -l words (commandline -opc)
  echo "$words[2..-1]"
end
function __omnideploy_at
  set -l line (__omnideploy_words)
  test "$line" = "$argv[1]"
end
function __omnideploy_in
  set -l line (__omnideploy_words)
  string match -q -- "$argv[1] *" "$line "
end
complete -c omnideploy -f
${situations.flatMap(situation).join('\n')}
`;
