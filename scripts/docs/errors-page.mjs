/** What each exit code means to a script that calls OmniDeploy. */
const exitCodes = {
  0: 'Success. Warnings and notes end with it too.',
  1: 'Something unexpected: a bug, a broken plugin, a full disk.',
  2: 'The config, a flag or an argument has to be mended.',
  3: 'The deployment failed, or its stack is not in a state for it.',
  4: 'Credentials or a permission are missing.',
  5: 'Something is not installed.',
  6: 'A combination that cannot work was refused; nothing was touched.',
  7: 'The stack is locked, or has changed since the preview.',
  8: '`preview --fail-on-changes` found changes.',
  130: 'Interrupted with Ctrl-C.',
};

/**
 * `docs/errors.md`: every error and warning by its code.
 * @param {Readonly<Record<string, { title: string, about: string, exitCode: number }>>} catalogue
 */
export const errorsPage = (catalogue) => {
  const entries = Object.entries(catalogue);
  const codes = [...new Set([0, ...entries.map(([, { exitCode }]) => exitCode)])].sort((a, b) => a - b);
  const meaning = (/** @type {number} */ code) => Object.entries(exitCodes).find(([key]) => key === String(code))?.[1];
  return `# Errors and exit codes

<!-- Made from packages/core/src/errors/catalogue.ts by \`npm run docs\`. -->

Every error has a code that does not change between versions. With \`--json\` it is the \`code\` of a diagnostic; in the terminal it stands behind the title.

## Exit codes

| Code | Meaning |
| ---: | --- |
${codes.map((code) => `| ${code} | ${meaning(code)} |`).join('\n')}

## Codes

${entries.map(([code, { title, about, exitCode }]) => `### ${code}\n\n**${title}.** ${about}\n\nExit code ${exitCode}.\n`).join('\n')}`;
};
