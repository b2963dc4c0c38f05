#!/usr/bin/env node
import module from 'node:module';

const [major] = process.versions.node.split('.');

// The first releases of 22 lack what loads Node's own modules late.
if (Number(major) < 22 || !process.getBuiltinModule) {
  console.error(`error: omnideploy needs Node.js 22.3 or newer. This is ${process.version}.`);
  process.exitCode = 5;
} else {
  // What is compiled once is kept: later starts load it from the cache.
  module.enableCompileCache();
  const { main } = await import('../dist/main.js');
  await main();
}
