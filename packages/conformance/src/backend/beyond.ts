import { readdir, readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { expectSame, expectThat } from '../check.js';
import { carryOut, expectSuccess } from './expectations.js';
import { SECRET } from './harness.js';
import type { BackendCheck } from './lifecycle.js';

const filesBelow = async (directory: string): Promise<string[]> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/** Failures, secrets, and what capabilities promise. */
export const beyond: readonly BackendCheck[] = [
  {
    name: 'does what its capabilities claim, and claims what it can do',
    run: async ({ open }, { spec }, { capabilities }) => {
      const stack = await open(spec);
      const methods = ['refresh', 'generate', 'cancel', 'validate'] as const;
      const able = methods.filter((method) => typeof stack[method] === 'function');
      expectSame(
        able,
        methods.filter((method) => capabilities.includes(method)),
        'Methods and capabilities differ.',
      );
    },
  },
  {
    name: 'says first why a resource failed',
    run: async ({ cloud, open }, { spec, changed }) => {
      if (!cloud.refuse) return;
      expectSuccess((await carryOut(await open(spec), 'up')).result);
      await cloud.refuse(changed.resource);
      const { result } = await carryOut(await open(changed.spec), 'up');
      expectThat(['failed', 'rolled-back'].includes(result.outcome), `It ended as "${result.outcome}".`);
      const [first] = result.diagnostics;
      expectSame(first?.resource, changed.resource, 'The first diagnostic is about another resource.');
      expectThat(first?.message.trim(), 'It has no message.');
    },
  },
  {
    name: 'finds no drift right after a deployment',
    run: async ({ open }, { spec }) => {
      const stack = await open(spec);
      if (!stack.refresh) return;
      expectSuccess((await carryOut(stack, 'up')).result);
      const { resources } = await stack.refresh();
      const drifted = resources.filter(({ status }) => status === 'modified' || status === 'deleted');
      expectSame(drifted, [], 'It finds drift.');
    },
  },
  {
    name: 'generates the same files each time, inside their folder',
    run: async ({ open }, { spec }) => {
      const [first, second] = [await open(spec), await open(spec)];
      if (!first.generate || !second.generate) return;
      const files = [...(await first.generate())];
      expectThat(files.length > 0, 'There is no file.');
      expectSame(files, [...(await second.generate())], 'The files differ.');
      const outside = files
        .map(([path]) => path)
        .filter((path) => isAbsolute(path) || path.split(/[\\/]/).includes('..'));
      expectSame(outside, [], 'Files lie outside.');
    },
  },
  {
    name: 'shows and stores no secret',
    run: async ({ cloud, events, open }, { spec }) => {
      if (spec.secrets.length === 0) return;
      const stack = await open(spec);
      const { preview, result } = await carryOut(stack, 'up');
      const generated = stack.generate ? [...(await stack.generate())] : [];
      const shown = JSON.stringify([preview, result, await stack.outputs(), await stack.record(), events, generated]);
      expectThat(!shown.includes(SECRET), 'The value of a secret is shown.');
      const files = await filesBelow(cloud.directory);
      const contents = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
      const holding = contents.filter(({ text }) => text.includes(SECRET)).map(({ file }) => file);
      expectSame(holding, [], 'Files hold the value of a secret in clear.');
    },
  },
];
