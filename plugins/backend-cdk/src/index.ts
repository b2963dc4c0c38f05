import { type Backend, defineBackend } from '@omnideploy/core';

/** AWS CDK makes the template, CloudFormation deploys it. */
const cdk: Backend = defineBackend({
  name: 'cdk',
  dialect: 'cloudformation',
  capabilities: ['refresh', 'generate', 'cancel', 'validate'],
  open: async (deployment) => (await import('./stack/open.js')).openStack(deployment),
});

export default cdk;
