import { describe, expect, it } from '@jest/globals';
import { AwsFailure } from '../testing/scripted-aws.js';
import { readyStack } from '../testing/scripted-stack.js';
import { exampleSpec } from '../testing/spec.js';
import { scriptedStacks } from '../testing/with-script.js';

const script = scriptedStacks();
const account = { GetCallerIdentity: () => ({ Account: '123456789012' }) };
const cdkBucket = '/cdk-hnb659fds-assets-123456789012-eu-central-1/';

describe('a large template', () => {
  it('is sent compact when that is small enough', async () => {
    const { stack, aws } = await script(readyStack(), exampleSpec({ extra: 23 }));
    await stack.preview('up');
    const body = aws.calls.find(({ action }) => action === 'CreateChangeSet')?.fields.TemplateBody ?? '';
    expect(body).not.toContain('\n');
    expect(Object.keys(JSON.parse(body).Resources)).toHaveLength(26);
  });

  it('lies in the bucket of CDK for the time of the call', async () => {
    const { stack, aws, actions } = await script({ ...readyStack(), ...account }, exampleSpec({ extra: 30 }));
    await stack.preview('up');
    const url = aws.calls.find(({ action }) => action === 'CreateChangeSet')?.fields.TemplateURL ?? '';
    const path = url.slice(aws.endpoint.length);
    expect(path.startsWith(`${cdkBucket}omnideploy/shop-`)).toBe(true);
    expect(actions().filter((action) => action.endsWith(path) || action === 'CreateChangeSet')).toEqual([
      `PUT ${path}`,
      'CreateChangeSet',
      `DELETE ${path}`,
    ]);
  });

  it('lies in the bucket that the user names', async () => {
    const environment = { OMNIDEPLOY_TEMPLATE_BUCKET: 'mine' };
    const { stack, actions } = await script(readyStack(), exampleSpec({ extra: 30 }), { environment });
    await stack.preview('up');
    expect(actions()).toContainEqual(expect.stringMatching(/^PUT \/mine\/omnideploy\/shop-/));
    expect(actions()).not.toContain('GetCallerIdentity');
  });

  it('is taken out of the bucket when CloudFormation refuses it', async () => {
    const handlers = {
      ...readyStack(),
      ...account,
      CreateChangeSet: () => {
        throw new AwsFailure('ValidationError', 'Template format error');
      },
    };
    const { stack, actions } = await script(handlers, exampleSpec({ extra: 30 }));
    await expect(stack.preview('up')).rejects.toThrow('Template format error');
    expect(actions()).toContainEqual(expect.stringMatching(/^DELETE /));
  });

  it('needs a bucket, and says both ways to have one', async () => {
    const { stack } = await script({ ...readyStack(), ...account }, exampleSpec({ extra: 30 }), {}, () => {
      throw new AwsFailure('NoSuchBucket', 'The specified bucket does not exist', 404);
    });
    await expect(stack.preview('up')).rejects.toMatchObject({
      diagnostics: [
        { code: 'combination-refused', remedy: expect.stringMatching(/OMNIDEPLOY_TEMPLATE_BUCKET.*npx cdk bootstrap/) },
      ],
    });
  });

  it('is refused above what CloudFormation reads', async () => {
    const { stack } = await script(readyStack(), exampleSpec({ extra: 300, extraLength: 4000 }));
    await expect(stack.preview('up')).rejects.toThrow('CloudFormation takes at most 1000000');
  });
});
