import { describe, expect, it } from '@jest/globals';
import { defineCommand } from './define.js';
import { parse } from './parse.js';

const command = defineCommand({
  summary: '',
  flags: {
    target: { type: 'string', short: 't', value: 'NAME', summary: '', variable: 'TARGET' },
    yes: { type: 'boolean', short: 'y', summary: '' },
  },
  arguments: [{ name: 'shell', summary: '', required: false, options: ['bash', 'zsh'] }],
  run: async () => ({ data: {}, text: () => '' }),
});

const read = (...argv: string[]) => parse('up', command, argv, { TARGET: 'lightsail' });

describe('parse', () => {
  it.each([
    [['--target', 'ecs', '-y'], { target: 'ecs', yes: true }],
    [['--target=ecs'], { target: 'ecs' }],
    [['-t', 'ecs'], { target: 'ecs' }],
    [['-tecs', '-y'], { target: 'ecs', yes: true }],
    [['-t=ecs', '-y'], { target: 'ecs', yes: true }],
    [['-yt', 'ecs'], { target: 'ecs', yes: true }],
    [[], { target: 'lightsail' }],
  ])('%j', (argv, flags) => {
    expect(read(...argv).flags).toEqual(flags);
  });

  it.each([
    [['--tagret', 'ecs'], 'There is no flag --tagret. Did you mean --target?'],
    [['-x'], 'There is no flag -x.'],
    [['--constructor', 'x'], 'There is no flag --constructor.'],
    [['--__proto__=x'], 'There is no flag --__proto__.'],
    [['--target'], '--target needs a value: --target NAME'],
    [['--target', '--yes'], '--target needs a value: --target NAME'],
    [['--target='], '--target needs a value: --target NAME'],
    [['-t='], '-t needs a value: -t NAME'],
    [['--yes=no'], '--yes takes no value.'],
    [['bahs'], '"bahs" is none of bash, zsh. Did you mean bash?'],
    [['bash', 'more'], '"more" is more than up can use.'],
  ])('refuses %j', (argv, message) => {
    expect(() => read(...argv)).toThrow(message);
  });
});
