import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePlan } from '@omnideploy/core/pipeline';
import { createRegistry } from '@omnideploy/core/program';
import { extensions } from '../support/workspace.js';
import type { Planned } from './open.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/ecs/deploy.yaml', import.meta.url));

const registry = createRegistry(
  extensions.map(({ path, json, manifest }) => ({
    name: json.name,
    version: json.version,
    root: path,
    manifest,
    origin: 'bundled',
  })),
);

/** What the pipeline makes of the ECS example file, with some text of it changed. */
export const planEcsExample = async (
  changes: Readonly<Record<string, string>> = {},
  backend = 'cdk',
): Promise<Planned> => {
  const directory = await mkdtemp(join(tmpdir(), 'omnideploy-ecs-'));
  try {
    let text = await readFile(EXAMPLE, 'utf8');
    for (const [from, to] of Object.entries(changes)) {
      if (!text.includes(from)) throw new Error(`The example has no ${from}`);
      text = text.replace(from, to);
    }
    await writeFile(join(directory, 'deploy.yaml'), text);
    const { spec, record } = await makePlan({
      directory,
      workDirectory: directory,
      target: 'ecs',
      backend,
      environment: {},
      registry,
      host: { emit: () => {}, signal: new AbortController().signal },
    });
    return { spec, record };
  } finally {
    await rm(directory, { recursive: true });
  }
};
