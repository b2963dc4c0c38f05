#!/usr/bin/env node
import module from 'node:module';

const OLDEST = 22;

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  console.error(`error: omnideploy needs Node.js ${OLDEST} or newer. This is ${process.version}.`);
  process.exitCode = 5;
} else {
  // What is compiled once is kept: later starts load it from the cache.
  module.enableCompileCache();
  const { main } = await import('../dist/main.js');
  await main();
}
