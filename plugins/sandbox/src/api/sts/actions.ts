import { ACCOUNT, now, randomLetters } from '../../account.js';
import type { Handler } from '../cloudformation/handler.js';
import { required } from '../request.js';

const HOUR = 3_600_000;

/** Every STS action that the sandbox speaks. Its credentials open nothing anywhere. */
export const actions: Readonly<Record<string, Handler>> = {
  GetCallerIdentity: () => ({
    UserId: 'AIDASANDBOX0000000000',
    Account: ACCOUNT,
    Arn: `arn:aws:iam::${ACCOUNT}:user/sandbox`,
  }),
  AssumeRole: (_, { form }) => {
    const role = required(form, 'RoleArn').split('/').at(-1);
    const session = required(form, 'RoleSessionName');
    return {
      Credentials: {
        AccessKeyId: 'ASIASANDBOX000000000',
        SecretAccessKey: 'sandbox',
        SessionToken: 'sandbox',
        Expiration: new Date(Date.parse(now()) + HOUR).toISOString(),
      },
      AssumedRoleUser: {
        AssumedRoleId: `AROASANDBOX${randomLetters(10)}:${session}`,
        Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/${session}`,
      },
    };
  },
};
