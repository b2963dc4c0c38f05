import { type Backend, defineBackend } from '@omnideploy/core';

/** HCL made of the plan, and the user's own terraform or tofu that deploys it. */
const terraform: Backend = defineBackend({
  name: 'terraform',
  dialect: 'terraform',
  capabilities: ['refresh', 'generate', 'cancel', 'validate'],
  open: async (deployment) => (await import('./stack/open.js')).openStack(deployment),
});

export default terraform;
