import { type DeploymentRecord, type Outputs, problem, type ResourceSpec } from '@omnideploy/core';
import { outputNames, RECORD_OUTPUT } from '../hcl/interpret/names.js';
import type { State } from '../state/read-state.js';
import type { Context } from './context.js';
import { findDeployed } from './deployed.js';

/** A state's outputs under the spec's names, without what OmniDeploy keeps for itself. */
export const outputsOf = (state: State | undefined, spec: ResourceSpec | undefined): Outputs => {
  const names = new Map([...(spec ? outputNames(spec) : [])].map(([name, engineName]) => [engineName, name]));
  return Object.fromEntries(
    Object.entries(state?.outputs ?? {})
      .filter(([name]) => name !== RECORD_OUTPUT)
      .map(([name, output]) => [names.get(name) ?? name, output]),
  );
};

export const notFound = ({ deployment: { identity }, folder, backendBlock }: Context) =>
  problem('stack-not-found', `Nothing is deployed as "${identity.stack}" in ${identity.region} with Terraform.`, {
    remedy: `Its state was looked for in ${backendBlock === undefined ? folder : 'the backend that TF_BACKEND_ settings name'}. Check the name and the region; omnideploy up creates it.`,
  });

/** @throws OmniDeployError `stack-not-found` */
export const readOutputs = async (context: Context): Promise<Outputs> => {
  const deployed = await findDeployed(context);
  if (!deployed) throw notFound(context);
  return outputsOf(deployed.state, context.deployment.spec);
};

/** The record that the last `up` left, if the stack is there. */
export const readRecord = async (context: Context): Promise<DeploymentRecord | undefined> => {
  const value = (await findDeployed(context))?.state.outputs[RECORD_OUTPUT]?.value;
  return typeof value === 'string' ? (JSON.parse(value) as DeploymentRecord) : undefined;
};
