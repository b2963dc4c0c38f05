import type { Situation, Valued } from './situations.js';

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const list = (words: readonly string[]): string => `@(${words.map(quote).join(', ')})`;

const value = ({ spellings, values, path }: Valued): string[] =>
  spellings.map((spelling) => `      ${quote(spelling)} = ${path ? '$null' : list(values)}`);

const situation = ({ words, candidates, valued }: Situation): string =>
  [
    `  ${quote(words)} = @{`,
    `    Exact = $${valued.length === 0}`,
    `    Candidates = ${list(candidates.map(({ word }) => word))}`,
    '    Values = @{',
    ...valued.flatMap(value),
    '    }',
    '  }',
  ].join('\n');

/** For `omnideploy completion powershell | Out-String | Invoke-Expression`. */
export const powershell = (situations: readonly Situation[]): string => `$omnideploySituations = [ordered]@{
${[...situations]
  .sort((a, b) => b.words.length - a.words.length)
  .map(situation)
  .join('\n')}
}
Register-ArgumentCompleter -Native -CommandName omnideploy -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '' -and $words.Count -gt 0) { $words = @($words | Select-Object -SkipLast 1) }
  $line = $words -join ' '
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  foreach ($name in $omnideploySituations.Keys) {
    $situation = $omnideploySituations[$name]
    $here = if ($situation.Exact) { $line -eq $name } else { "$line ".StartsWith("$name ") }
    if (-not $here) { continue }
    $candidates = $situation.Candidates
    if ($situation.Values.ContainsKey($previous)) { $candidates = $situation.Values[$previous] }
    return $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
  }
}
`;
