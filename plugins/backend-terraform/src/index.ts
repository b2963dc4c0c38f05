import { type Backend, defineBackend, problem } from '@omnideploy/core';

/** HCL made of the plan, and the user's own terraform or tofu that deploys it. */
const terraform: Backend = defineBackend({
  name: 'terraform',
  dialect: 'terraform',
  capabilities: [],
  open: async () => {
    throw problem('extension-broken', 'The Terraform backend cannot deploy yet.');
  },
});

export default terraform;
