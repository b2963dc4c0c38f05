import type { Lookup } from '@omnideploy/core';

/** Whose credentials are used. Output `account`, 12 digits. */
export const callerIdentity = (id: string): Lookup => ({
  id,
  dialects: {
    cloudformation: { expressions: { account: { Ref: 'AWS::AccountId' } } },
    terraform: { type: 'aws_caller_identity', properties: {}, outputs: { account: 'account_id' } },
    pulumi: {
      type: 'aws:index/getCallerIdentity:getCallerIdentity',
      properties: {},
      outputs: { account: 'accountId' },
    },
  },
});
