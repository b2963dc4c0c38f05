import type { Candidate, Situation, Valued } from './situations.js';

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const describe = ({ word, summary }: Candidate): string =>
  quote(`${word.replaceAll(':', '\\:')}${summary ? `:${summary}` : ''}`);

const value = ({ spellings, values, path }: Valued): string =>
  `        (${spellings.join('|')}) ${path ? '_files; return' : `candidates=(${values.map(quote).join(' ')})`} ;;`;

const situation = ({ words, candidates, valued }: Situation): string => {
  const all = `candidates=(${candidates.map(describe).join(' ')})`;
  if (valued.length === 0) return `    (${quote(`${words} `)}) ${all} ;;`;
  return [
    `    (${quote(`${words} `)}*)`,
    '      case "$previous" in',
    ...valued.map(value),
    `        (*) ${all} ;;`,
    '      esac ;;',
  ].join('\n');
};

/** For `source <(omnideploy completion zsh)`, after compinit. */
export const zsh = (situations: readonly Situation[]): string => `#compdef omnideploy
_omnideploy() {
  local previous="\${words[CURRENT-1]}" line="\${(j: :)words[2,CURRENT-1]} "
  local -a candidates
  case "$line" in
${[...situations]
  .sort((a, b) => b.words.length - a.words.length)
  .map(situation)
  .join('\n')}
  esac
  _describe -t omnideploy omnideploy candidates
}
compdef _omnideploy omnideploy
`;
