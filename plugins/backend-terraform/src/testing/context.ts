import type { Deployment } from '@omnideploy/core';
import type { Context } from '../stack/context.js';

/** A context that reaches nothing, for what only reads it. */
export const testContext = (environment: Deployment['environment'] = {}): Context => ({
  deployment: {
    identity: { name: 'shop', stack: 'shop', region: 'eu-central-1' },
    directory: '',
    environment,
    secret: async (name) => `value-of-${name}`,
    host: { emit: () => {}, signal: new AbortController().signal },
  },
  engine: { name: 'Terraform', path: 'terraform', version: '1.11.4' },
  folder: '',
  environment,
  naming: (address) => address.split('.').at(-1) ?? address,
});
