import { type Json, type Preview, problem } from '@omnideploy/core';

/** What a preview remembers, so that exactly it is applied. Plain JSON, without secrets. */
export type Plan =
  /** A change set to execute. `create`: its stack exists only for it. */
  | {
      readonly kind: 'change-set';
      readonly type: 'create' | 'update';
      readonly stackId: string;
      readonly changeSetId: string;
    }
  /** A stack whose creation failed is deleted and made anew from the template with this hash. */
  | { readonly kind: 'recreate'; readonly stackId: string; readonly template: string }
  /** Deletes the stack, if nothing has happened to it since. */
  | { readonly kind: 'destroy'; readonly stackId: string; readonly state: string };

export const savePlan = (plan: Plan): Json => ({ ...plan });

/** @throws OmniDeployError `unexpected` for a plan that is not ours */
export const planOf = ({ plan }: Preview): Plan | undefined => {
  if (plan === undefined) return undefined;
  if (typeof plan === 'object' && plan !== null && 'kind' in plan) return plan as Plan;
  throw problem('unexpected', 'The preview was not made by the backend cdk.');
};
