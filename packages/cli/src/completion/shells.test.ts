import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { createRegistry } from '@omnideploy/core/program';
import { defineCommand } from '../command/define.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import { situations } from './situations.js';
import { zsh } from './zsh.js';

const up = defineCommand({
  summary: "Deploy what's there",
  flags: {
    config: { type: 'string', short: 'c', value: 'FILE', summary: 'Config file', complete: 'file' },
    target: { type: 'string', value: 'NAME', summary: 'Where to', complete: 'target' },
  },
  run: async () => ({ data: {}, text: () => '' }),
});

const ecs = { api: 1, kind: 'target', name: 'ecs', summary: 'ECS', module: './index.js' };
const installed = { version: '1.0.0', root: '/x', origin: 'user' } as const;
const registry = createRegistry([
  { ...installed, name: 'x', manifest: ecs },
  { ...installed, name: 'y', manifest: { ...ecs, api: 99, name: 'unusable' } },
]);
const given = situations({ commands: { 'cloud up': up }, topics: { cloud: 'All of it' }, fromPlugins: [] }, registry);

/** The lines of a script that hold any of the words. */
const lines = (script: string, ...words: string[]): string[] =>
  script.split('\n').filter((line) => words.some((word) => line.includes(word)));

describe('situations', () => {
  it('go from nothing to topics to commands', () => {
    expect(given.map(({ words, candidates }) => [words, candidates.map(({ word }) => word)])).toEqual([
      ['', ['cloud']],
      ['cloud', ['up']],
      ['cloud up', ['--config', '--target', '--json', '--no-color', '--help']],
    ]);
  });

  it('offer the installed names and paths as values', () => {
    expect(given[2]?.valued).toEqual([
      { spellings: ['--config', '-c'], values: [], path: true },
      { spellings: ['--target'], values: ['ecs'], path: false },
    ]);
  });
});

describe('scripts', () => {
  it('of bash', () => {
    expect(lines(bash(given), '"cloud', '--target)', '-c)', '    " ")')).toEqual([
      '    "cloud up "*)',
      '        --config|-c) COMPREPLY=($(compgen -f -- "$current")); return ;;',
      '        --target) candidates="ecs" ;;',
      '    "cloud ") candidates="up" ;;',
      '    " ") candidates="cloud" ;;',
    ]);
  });

  // Windows has no bash of its own.
  if (process.platform !== 'win32')
    it.each([
      ['cloud up --target', '', 'ecs'],
      ['cloud up --target =', 'e', 'ecs'],
      ['cloud up --target', '=', 'ecs'],
      ['cloud up', '--ta', '--target'],
      ['cloud', '', 'up'],
    ])('of bash, which after "%s" completes "%s" to "%s"', (before, current, completed) => {
      const words = `COMP_WORDS=(omnideploy ${before} "${current}"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))`;
      const script = `${bash(given)}${words}; _omnideploy; echo "\${COMPREPLY[*]}"`;
      expect(execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' })).toBe(`${completed}\n`);
    });

  it('of zsh, with the summaries quoted', () => {
    expect(lines(zsh(given), "('cloud", '(--target)')).toEqual([
      "    ('cloud up '*)",
      "        (--target) candidates=('ecs') ;;",
      "    ('cloud ') candidates=('up:Deploy what'\\''s there') ;;",
      "    (' ') candidates=('cloud:All of it') ;;",
    ]);
  });

  it('of fish', () => {
    expect(lines(fish(given), '-a ', '-F')).toEqual([
      "complete -c omnideploy -f -n '__omnideploy_at \\'\\'' -a 'cloud' -d 'All of it'",
      "complete -c omnideploy -f -n '__omnideploy_at \\'cloud\\'' -a 'up' -d 'Deploy what\\'s there'",
      "complete -c omnideploy -n '__omnideploy_in \\'cloud up\\'' -l config -s c -r -F",
      "complete -c omnideploy -n '__omnideploy_in \\'cloud up\\'' -l target -x -a 'ecs'",
    ]);
  });

  it('of PowerShell', () => {
    expect(lines(powershell(given), "'cloud", "'--target' =")).toEqual([
      "  'cloud up' = @{",
      "      '--target' = @('ecs')",
      "  'cloud' = @{",
      "    Candidates = @('cloud')",
    ]);
  });
});
