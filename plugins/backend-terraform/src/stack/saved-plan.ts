import { randomBytes } from 'node:crypto';
import { access, chmod, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Json, type Preview, problem } from '@omnideploy/core';
import type { Context } from './context.js';

/** What a preview remembers, so that exactly it is applied: the file of the engine's own saved plan. */
export interface SavedPlan {
  readonly kind: 'terraform-plan';
  readonly file: string;
}

/** A plan, and what the engine prints while it is applied. */
const SAVED = /^omnideploy-[0-9a-f]{12}\.tfplan(\.log(\.err)?)?$/;

/** Where a new plan goes. It holds the values of secrets, so nobody else can read it and it does not stay. */
export const newPlanFile = ({ folder }: Context): string =>
  join(folder, `omnideploy-${randomBytes(6).toString('hex')}.tfplan`);

export const savePlan = async (file: string): Promise<Json> => {
  await chmod(file, 0o600);
  return { kind: 'terraform-plan', file };
};

/** @throws OmniDeployError `unexpected` for a plan that is not ours */
const planOf = ({ plan }: Preview): SavedPlan | undefined => {
  if (plan === undefined) return undefined;
  const given = plan as Partial<SavedPlan> | null;
  if (given?.kind === 'terraform-plan' && typeof given.file === 'string') return given as SavedPlan;
  throw problem('unexpected', 'The preview was not made by the backend terraform.');
};

/**
 * The file of a preview's plan; undefined when nothing changes.
 * @throws OmniDeployError `changed-since-preview` when it is gone
 */
export const planFile = async (preview: Preview): Promise<string | undefined> => {
  const plan = planOf(preview);
  if (!plan) return undefined;
  await access(plan.file).catch(() => {
    throw problem('changed-since-preview', 'The saved plan of this preview is gone: it was applied or given up.', {
      remedy: 'Nothing was applied. Run the command again to see a new preview.',
    });
  });
  return plan.file;
};

export const discard = async (_: Context, preview: Preview): Promise<void> => {
  const plan = planOf(preview);
  if (plan) await rm(plan.file, { force: true });
};

/** Milliseconds after which a plan is one that a killed run left. */
const DAY = 86_400_000;

/** Removes the plans that nobody applied or gave up. */
export const removeLeftPlans = async (folder: string, age = DAY): Promise<number> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => SAVED.test(name));
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(folder, name), changed: (await stat(join(folder, name))).mtimeMs })),
  );
  const left = files.filter(({ changed }) => Date.now() - changed >= age);
  await Promise.all(left.map(({ file }) => rm(file, { force: true })));
  return left.length;
};
