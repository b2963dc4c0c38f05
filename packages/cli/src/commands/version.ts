import { defineCommand } from '../command/define.js';
import { version as ownVersion } from '../package.js';

export const version = defineCommand({
  summary: 'Show the version',
  flags: {},
  run: async () => {
    const data = { version: ownVersion(), node: process.version, platform: `${process.platform}-${process.arch}` };
    return { data, text: () => `omnideploy ${data.version} ${data.platform} node-${data.node}` };
  },
});
