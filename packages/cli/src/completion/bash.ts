import type { Situation, Valued } from './situations.js';

const value = ({ spellings, values, path }: Valued): string =>
  path
    ? `        ${spellings.join('|')}) COMPREPLY=($(compgen -f -- "$current")); return ;;`
    : `        ${spellings.join('|')}) candidates="${values.join(' ')}" ;;`;

const situation = ({ words, candidates, valued }: Situation): string => {
  const all = candidates.map(({ word }) => word).join(' ');
  if (valued.length === 0) return `    "${words} ") candidates="${all}" ;;`;
  return [
    `    "${words} "*)`,
    '      case "$previous" in',
    ...valued.map(value),
    `        *) candidates="${all}" ;;`,
    '      esac ;;',
  ].join('\n');
};

/** For `source <(omnideploy completion bash)`; works with the bash 3.2 of macOS. */
export const bash = (situations: readonly Situation[]): string => `_omnideploy() {
  local IFS=$' \\t\\n' candidates=""
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local line="\${COMP_WORDS[*]:1:COMP_CWORD-1}"
  if [[ $current == "=" ]]; then current=""
  elif [[ $previous == "=" ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$line " in
${[...situations].sort(longestFirst).map(situation).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$candidates" -- "$current"))
}
complete -F _omnideploy omnideploy
`;

const longestFirst = (a: Situation, b: Situation): number => b.words.length - a.words.length;
