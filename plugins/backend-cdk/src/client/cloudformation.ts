import type { CloudFormation } from '@aws-sdk/client-cloudformation';
import type { Deployment } from '@omnideploy/core';
import { translate } from '../errors/translate.js';
import { clientSettings } from './settings.js';

/** A CloudFormation client whose every error is an OmniDeployError. */
export const cloudFormation = async (deployment: Deployment): Promise<CloudFormation> => {
  const settings = clientSettings(deployment, 'CLOUDFORMATION');
  const { CloudFormation } = await import('@aws-sdk/client-cloudformation');
  const client = new CloudFormation(settings);
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        try {
          return await next(args);
        } catch (error) {
          throw translate(error, {
            service: 'cloudformation',
            action: commandName.replace(/Command$/, ''),
            deployment,
          });
        }
      },
    { name: 'omnideployErrors', step: 'initialize', priority: 'high' },
  );
  return client;
};
