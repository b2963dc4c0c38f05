import { describe, expect, it } from '@jest/globals';
import { run } from '../../run.js';
import { fakeTerminal } from '../../testing/fake-terminal.js';
import { installPlugin } from '../../testing/install-plugin.js';

const manifest = { api: 1, kind: 'sandbox', name: 'sandbox', summary: 'Sandbox', module: './index.js' };
const sandbox =
  "export default { omnideploy: 'sandbox', api: 1, name: 'sandbox', dialects: [], disturb: async () => {} };";

const disturb = async (...argv: string[]) => {
  const { terminal, written } = fakeTerminal();
  installPlugin(terminal, '@acme/sandbox', manifest, { 'index.js': sandbox });
  await run(['sandbox', ...argv], terminal);
  return written.stdout;
};

describe('sandbox', () => {
  it.each([
    [['fail', 'T'], 'T will fail.\n'],
    [['fail', 'T', '--times', '1'], 'T will fail once.\n'],
    [['fail', 'T', '--times', '3'], 'T will fail 3 times.\n'],
    [['fail', 'T', '--times', '0'], 'T no longer fails.\n'],
    [['delay', 'T', '1'], 'Each operation on T takes 1 second.\n'],
    [['delay', 'T', '5'], 'Each operation on T takes 5 seconds.\n'],
    [['delay', 'T', '0'], 'T is no longer slow.\n'],
  ])('%j says what will happen', async (argv, said) => {
    expect(await disturb(...argv)).toBe(said);
  });
});
