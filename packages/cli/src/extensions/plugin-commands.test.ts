import { expect, it } from '@jest/globals';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { installPlugin } from '../testing/install-plugin.js';
import { pluginCommands } from './plugin-commands.js';

it('lists the commands of plugins, but for hidden ones and those that are more than words', () => {
  const { terminal } = fakeTerminal();
  const commands = {
    'aws:bootstrap': { summary: 'Prepare an account' },
    'aws:secret': { summary: 'For tests', hidden: true },
    'aws$(touch here)': { summary: 'Runs when a shell reads it' },
  };
  const files = { 'oclif.manifest.json': JSON.stringify({ commands }) };
  installPlugin(terminal, '@acme/plugin-aws', undefined, files);
  expect(pluginCommands(terminal.environment)).toEqual([{ words: 'aws bootstrap', summary: 'Prepare an account' }]);
});
