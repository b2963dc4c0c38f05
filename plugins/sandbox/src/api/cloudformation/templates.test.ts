import { GetTemplateCommand, GetTemplateSummaryCommand, ValidateTemplateCommand } from '@aws-sdk/client-cloudformation';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../../testing/cloud.js';
import { cluster, logGroup, templateWith } from '../../testing/templates.js';

const role = (properties: object = {}) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: {}, ...properties },
});

const refused: [what: string, template: object, message: string][] = [
  [
    'a circle',
    templateWith({
      A: cluster({ ClusterName: { Ref: 'B' } }),
      B: cluster({}, { DependsOn: 'A' }),
    }),
    'Circular dependency between resources: [A, B]',
  ],
  [
    'an unknown type',
    templateWith({ A: { Type: 'AWS::ECS::Servcie' } }),
    'Unrecognized resource types: [AWS::ECS::Servcie]',
  ],
  [
    'an unknown name',
    templateWith({ A: cluster({ ClusterName: { Ref: 'Nope' } }) }),
    'Unresolved resource dependencies [Nope] in the Resources block',
  ],
  [
    'an unknown dependency',
    templateWith({ A: cluster({}, { DependsOn: 'Nope' }) }),
    'Unresolved resource dependencies [Nope] in the Resources block',
  ],
  [
    'an unknown name in an output',
    templateWith({ A: cluster() }, { Outputs: { O: { Value: { Ref: 'Nope' } } } }),
    'Unresolved resource dependencies [Nope] in the Outputs block',
  ],
  [
    'an attribute that the type has not',
    templateWith({ A: cluster(), B: logGroup({ LogGroupName: { 'Fn::GetAtt': ['A', 'Colour'] } }) }),
    'resource A does not support attribute type Colour in Fn::GetAtt',
  ],
  [
    'a macro',
    templateWith({ A: cluster() }, { Transform: 'AWS::Serverless-2016-10-31' }),
    'The sandbox runs no macros: Transform AWS::Serverless-2016-10-31',
  ],
  [
    'a nested stack',
    templateWith({ A: { Type: 'AWS::CloudFormation::Stack' } }),
    'The sandbox does not provide nested stacks',
  ],
  [
    'a rule that does not hold',
    templateWith(
      { A: cluster() },
      {
        Parameters: { P: { Type: 'String', Default: 'x' } },
        Rules: {
          R: { Assertions: [{ Assert: { 'Fn::Contains': [['y'], { Ref: 'P' }] }, AssertDescription: 'P must be y' }] },
        },
      },
    ),
    'P must be y',
  ],
];

describe('templates', () => {
  it.each(refused)('with %s are refused before anything is made', async (_, template, message) => {
    await withCloud(async ({ create, counts }) => {
      await expect(create('demo', template)).rejects.toMatchObject({
        name: 'ValidationError',
        message: expect.stringContaining(message),
      });
      expect(await counts()).toEqual({ stacks: 0, resources: 0 });
    })();
  });

  it(
    'need the capabilities that their resources ask for',
    withCloud(async ({ create }) => {
      await expect(create('a', templateWith({ Role: role() }), { Capabilities: [] })).rejects.toMatchObject({
        name: 'InsufficientCapabilitiesException',
        message: 'Requires capabilities : [CAPABILITY_IAM]',
      });
      await expect(
        create('a', templateWith({ Role: role({ RoleName: 'x' }) }), { Capabilities: ['CAPABILITY_IAM'] }),
      ).rejects.toThrow('Requires capabilities : [CAPABILITY_NAMED_IAM]');
    }),
  );

  it(
    'leave out resources and outputs whose condition does not hold',
    withCloud(async ({ create, physicalIds }) => {
      const stack = await create(
        'demo',
        templateWith(
          { A: cluster(), B: logGroup({}, { Condition: 'Never' }) },
          {
            Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
            Outputs: {
              B: { Condition: 'Never', Value: { Ref: 'B' } },
              A: { Value: { 'Fn::If': ['Never', { Ref: 'B' }, 'none'] } },
            },
          },
        ),
      );
      expect(Object.keys(await physicalIds('demo'))).toEqual(['A']);
      expect(stack.Outputs).toEqual([{ OutputKey: 'A', OutputValue: 'none' }]);
    }),
  );

  it(
    'may use names that JavaScript objects inherit',
    withCloud(async ({ create, update, physicalIds, events }) => {
      const named = (days: number) => templateWith({ constructor: logGroup({ RetentionInDays: days }) });
      expect((await create('demo', named(7))).StackStatus).toBe('CREATE_COMPLETE');
      expect((await update('demo', named(14))).StackStatus).toBe('UPDATE_COMPLETE');
      expect(Object.keys(await physicalIds('demo'))).toEqual(['constructor']);
      await create('other', templateWith({ A: cluster({ toString: 'x' }) }));
      expect((await events('other')).join('\n')).toContain('extraneous key [toString] is not permitted');
    }),
  );

  it(
    'come back as they were sent',
    withCloud(async ({ create, client }) => {
      const yaml = '# kept\nResources:\n  A: {Type: AWS::ECS::Cluster}\n';
      await create('demo', yaml);
      expect((await client.send(new GetTemplateCommand({ StackName: 'demo' }))).TemplateBody).toBe(yaml);
    }),
  );

  it(
    'above 51,200 bytes must come from the bucket, and above 1 MiB not even from there',
    withCloud(async ({ create, client, server, credentials }) => {
      const long = (bytes: number) =>
        JSON.stringify(templateWith({ A: cluster() }, { Metadata: { Long: 'x'.repeat(bytes) } }));
      await expect(create('demo', long(51_200))).rejects.toThrow('Member must have length less than or equal to 51200');
      const s3 = new S3Client({ endpoint: server.endpoint, region: 'eu-west-1', credentials, forcePathStyle: true });
      const Bucket = 'cdk-hnb659fds-assets-000000000000-eu-west-1';
      const put = async (Key: string, Body: string): Promise<string> => {
        await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
        return `https://${Bucket}.s3.eu-west-1.amazonaws.com/${Key}`;
      };
      const TemplateURL = await put('large.json', long(60_000));
      const summary = await client.send(new GetTemplateSummaryCommand({ TemplateURL }));
      expect(summary.ResourceTypes).toEqual(['AWS::ECS::Cluster']);
      const TooLarge = await put('huge.json', long(1_100_000));
      await expect(client.send(new ValidateTemplateCommand({ TemplateURL: TooLarge }))).rejects.toThrow(
        'may not exceed',
      );
      const missing = `${server.endpoint}/${Bucket}/none.json`;
      await expect(client.send(new ValidateTemplateCommand({ TemplateURL: missing }))).rejects.toThrow('S3 error');
      s3.destroy();
    }),
  );

  it(
    'are summarised with parameters and capabilities',
    withCloud(async ({ client }) => {
      const template = templateWith(
        { Role: role() },
        {
          Description: 'A role',
          Parameters: { Size: { Type: 'Number', Default: 2, AllowedValues: [1, 2], Description: 'How big' } },
        },
      );
      const { $metadata: _, ...summary } = await client.send(
        new GetTemplateSummaryCommand({ TemplateBody: JSON.stringify(template) }),
      );
      expect(summary).toMatchObject({
        Description: 'A role',
        Capabilities: ['CAPABILITY_IAM'],
        CapabilitiesReason: 'The following resource(s) require capabilities: [AWS::IAM::Role]',
        Parameters: [
          {
            ParameterKey: 'Size',
            ParameterType: 'Number',
            DefaultValue: '2',
            Description: 'How big',
            ParameterConstraints: { AllowedValues: ['1', '2'] },
          },
        ],
      });
    }),
  );
});
