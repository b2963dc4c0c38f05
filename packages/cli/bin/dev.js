#!/usr/bin/env node
// The entry in a checkout: the same program, with the plugins of the workspace available.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.();
const { main } = await import('../dist/main.js');
await main({ workspace: fileURLToPath(new URL('../../..', import.meta.url)) });
