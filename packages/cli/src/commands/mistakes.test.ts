import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../run.js';
import type { Terminal } from '../terminal.js';
import { installFakeEngine } from '../testing/fake-engine.js';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { installPlugin } from '../testing/install-plugin.js';
import { smallestConfig, writeConfig } from '../testing/write-config.js';

const SCREEN = 24;

const meet = async (argv: readonly string[], prepare: (terminal: Terminal) => void = () => undefined) => {
  const { terminal, written } = fakeTerminal({
    environment: { OMNIDEPLOY_TARGET: 'fake', OMNIDEPLOY_BACKEND: 'fake' },
  });
  installFakeEngine(terminal);
  prepare(terminal);
  return { exitCode: await run(argv, terminal), ...written };
};

const inFile = (text: string) => (terminal: Terminal) => writeConfig(terminal, text);

/** What users meet: each answers on one screen, with the right exit code and no stack trace. */
describe('a mistake', () => {
  it.each<[string, string[], (terminal: Terminal) => void, number, string | RegExp]>([
    ['no config file', ['validate'], () => undefined, 2, 'None of deploy.yaml, deploy.yml, omnideploy.yaml'],
    ['a missing file', ['validate', '-c', 'x.yaml'], () => undefined, 2, 'There is no file x.yaml.'],
    [
      'a directory',
      ['validate', '-c', 'd'],
      ({ directory }) => mkdirSync(join(directory, 'd')),
      2,
      'd is a directory.',
    ],
    ['an empty file', ['validate'], inFile(''), 2, 'error: The config file is empty'],
    ['bad YAML', ['validate'], inFile('name: "api\nx: [1'), 2, /deploy\.yaml:\d+:\d+: /],
    [
      'a missing key',
      ['validate'],
      inFile('container:\n  image: x\n  ports:\n    - container_port: 80\n'),
      2,
      /"?name"?/,
    ],
    [
      'an unknown key',
      ['validate'],
      inFile(`${smallestConfig}servce: {}\n`),
      2,
      /deploy\.yaml:6:1: [\s\S]*Did you mean service\?/,
    ],
    ['a wrong type', ['validate'], inFile(`${smallestConfig}service: 3\n`), 2, /deploy\.yaml:6:/],
    [
      'a bad duration',
      ['validate'],
      inFile(`${smallestConfig}  health_check:\n    path: /\n    interval: soon\n`),
      2,
      /deploy\.yaml:8:\d+: .*soon/,
    ],
    [
      'an unset variable',
      ['validate'],
      inFile(`${smallestConfig}version: \${NOT_SET}\n`),
      2,
      /deploy\.yaml:6:\d+: .*NOT_SET/,
    ],
    ['an unknown target', ['validate', '-t', 'fak'], inFile(smallestConfig), 2, 'Did you mean "fake"?'],
    [
      'a plugin that is not installed',
      ['validate', '-t', 'ecs'],
      inFile(smallestConfig),
      5,
      'omnideploy plugins install @omnideploy/target-ecs',
    ],
    [
      'a plugin that throws while loading',
      ['validate', '-t', 'bad'],
      (terminal) => {
        writeConfig(terminal);
        const manifest = { api: 1, kind: 'target', name: 'bad', summary: 'Bad', module: './index.js' };
        installPlugin(terminal, '@acme/target-bad', manifest, { 'index.js': 'throw new Error("broken inside");' });
      },
      1,
      'The plugin @acme/target-bad failed while loading: broken inside.',
    ],
    [
      'a plugin of another version',
      ['validate', '-t', 'new'],
      (terminal) => {
        writeConfig(terminal);
        const manifest = { api: 99, kind: 'target', name: 'new', summary: 'New', module: './index.js' };
        installPlugin(terminal, '@acme/target-new', manifest);
      },
      5,
      'upgrade OmniDeploy',
    ],
    [
      'a file that is not text',
      ['validate'],
      (terminal) => writeFileSync(join(terminal.directory, 'deploy.yaml'), Buffer.from([0xff, 0xfe, 0x80])),
      2,
      'not UTF-8',
    ],
  ])('%s', async (_name, argv, prepare, exitCode, message) => {
    const met = await meet(argv, prepare);
    expect({ exitCode: met.exitCode, stdout: met.stdout }).toEqual({ exitCode, stdout: '' });
    expect(met.stderr).toMatch(message);
    expect(met.stderr.split('\n').length).toBeLessThanOrEqual(SCREEN);
    expect(met.stderr).not.toMatch(/^\s+at .*:\d+/m);
  });

  it('is shown with the line of the file and a caret', async () => {
    const { stderr } = await meet(['validate'], inFile(`${smallestConfig}servce: {}\n`));
    expect(stderr).toMatch(/6 \| servce: \{\}\n.*\^+/);
  });

  it('does not hide the others: all of the file are reported together', async () => {
    const { stderr } = await meet(['validate'], inFile('nme: x\ncontainer:\n  imge: y\n'));
    expect(stderr).toContain('nme');
    expect(stderr).toContain('imge');
  });

  it('that has no effect is a warning', async () => {
    const { exitCode, stdout, stderr } = await meet(['validate'], inFile(`${smallestConfig}service:\n  replicas: 2\n`));
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'deploy.yaml is valid. Target and backend accept it.\n',
    });
    expect(stderr).toMatch(/^warning: A field has no effect here\n {2}deploy\.yaml:7:3: .*nothing serves/);
  });
});
