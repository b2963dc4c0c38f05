import { describe, expect, it } from '@jest/globals';
import { testDeployment } from '../testing/deployment.js';
import { AwsFailure } from '../testing/scripted-aws.js';
import { scriptedStacks } from '../testing/with-script.js';
import { translate } from './translate.js';

const script = scriptedStacks();

const failing = (code: string, message = 'no', status = 403) => ({
  DescribeStacks: () => {
    throw new AwsFailure(code, message, status);
  },
  GetTemplate: () => ({}),
});

const diagnosticOf = async (attempt: Promise<unknown>) => {
  const error = await attempt.catch((reason: unknown) => reason);
  return (error as { diagnostics: { code: string; message: string; remedy?: string }[] }).diagnostics[0];
};

describe('an error of AWS', () => {
  it('names the action that is not allowed, and to whom', async () => {
    const message =
      'User: arn:aws:iam::1:user/eve is not authorized to perform: cloudformation:DescribeStacks on resource: x';
    const { stack } = await script(failing('AccessDenied', message));
    expect(await diagnosticOf(stack.outputs())).toMatchObject({
      code: 'credentials-refused',
      message: 'The credentials of arn:aws:iam::1:user/eve do not allow cloudformation:DescribeStacks.',
    });
  });

  it.each(['ExpiredToken', 'ExpiredTokenException'])('says with %s that credentials have expired', async (name) => {
    const { stack } = await script(failing(name));
    expect(await diagnosticOf(stack.outputs())).toMatchObject({
      code: 'credentials-refused',
      message: expect.stringContaining('have expired'),
    });
  });

  it.each(['InvalidClientTokenId', 'SignatureDoesNotMatch'])(
    'says with %s that credentials are wrong',
    async (name) => {
      const { stack } = await script(failing(name));
      expect(await diagnosticOf(stack.outputs())).toMatchObject({
        code: 'credentials-refused',
        message: expect.stringContaining('does not accept'),
      });
    },
  );

  it('says what CloudFormation refused, in its words', async () => {
    const { stack } = await script(failing('ValidationError', 'a parameter is missing', 400));
    expect(await diagnosticOf(stack.outputs())).toMatchObject({
      code: 'deployment-failed',
      message: 'CloudFormation refused DescribeStacks: a parameter is missing',
    });
  });

  it('says where a server was expected that does not listen', async () => {
    const { stack, aws } = await script({});
    await aws.close();
    expect(await diagnosticOf(stack.outputs())).toMatchObject({
      code: 'engine-unreachable',
      message: `${aws.endpoint} cannot be reached: nothing listens there.`,
    });
  });

  it('says where credentials were looked for', () => {
    const { deployment } = testDeployment('');
    const { cloud: _cloud, ...real } = deployment;
    const missing = Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    });
    const call = { service: 'cloudformation', action: 'DescribeStacks' } as const;
    const [found] = translate(missing, {
      ...call,
      deployment: { ...real, environment: { AWS_PROFILE: 'work' } },
    }).diagnostics;
    expect(found).toMatchObject({ code: 'credentials-missing', message: expect.stringContaining('profile "work"') });
  });

  it('finds the network behind a wrapped error', () => {
    const { deployment } = testDeployment('');
    const { cloud: _cloud, ...real } = deployment;
    const inner = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const outer = Object.assign(new Error('failed'), { errors: [inner] });
    expect(translate(outer, { service: 's3', action: 'PutObject', deployment: real }).message).toBe(
      's3.eu-central-1.amazonaws.com cannot be reached: its name is unknown.',
    );
  });

  it('asks for a region when there is none', async () => {
    const { deployment } = testDeployment('');
    const { stack } = await script({}, undefined, { identity: { ...deployment.identity, region: '' } });
    expect(await diagnosticOf(stack.outputs())).toMatchObject({ code: 'config-missing-key' });
  });
});
