import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startCloud, type TestCloud } from '../engines/cloud.js';
import { engineSuite } from '../support/engine.js';

const run = promisify(execFile);

const template = (days: number): string => `
Parameters:
  Token: {Type: String, NoEcho: true}
Resources:
  Cluster:
    Type: AWS::ECS::Cluster
    Properties:
      ClusterName: !Sub '\${AWS::StackName}-cluster'
      Tags: [{Key: token, Value: !Ref Token}]
  Log:
    Type: AWS::Logs::LogGroup
    DependsOn: Cluster
    Properties:
      RetentionInDays: ${days}
Outputs:
  Arn: {Value: !GetAtt Cluster.Arn}
`;

engineSuite('aws', 'the unmodified aws CLI', (executable) => {
  let cloud: TestCloud;
  let folder: string;
  beforeEach(async () => {
    cloud = await startCloud();
    folder = await mkdtemp(join(tmpdir(), 'omnideploy-aws-cli-'));
  });
  afterEach(async () => {
    await cloud.close();
    await rm(folder, { recursive: true, force: true });
  });

  const aws = async (...args: string[]): Promise<string> => {
    const { PATH, SystemRoot, PYENV_VERSION, PYENV_ROOT } = process.env;
    const { endpoint, accessKeyId, secretAccessKey } = cloud.access;
    const env = {
      ...{ PATH, SystemRoot, PYENV_VERSION, PYENV_ROOT, HOME: folder, AWS_PAGER: '' },
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_DEFAULT_REGION: 'eu-west-1',
    };
    return (await run(executable, args, { cwd: folder, env })).stdout;
  };
  const cloudFormation = async (...args: string[]): Promise<string> =>
    aws('cloudformation', ...args, '--stack-name', 'shop');
  const text = (query: string): string[] => ['--query', query, '--output', 'text'];
  const write = (days: number): Promise<void> => writeFile(join(folder, 'template.yaml'), template(days));
  const deploy = (...more: string[]): Promise<string> =>
    cloudFormation('deploy', '--template-file', 'template.yaml', ...more);

  it('deploys, describes, lists, changes and deletes a stack', async () => {
    await write(7);
    expect(await deploy('--parameter-overrides', 'Token=hunter22', '--tags', 'team=blue')).toContain(
      'Successfully created/updated stack - shop',
    );
    expect(await cloudFormation('describe-stacks', ...text('Stacks[0].[StackStatus, Outputs[0].OutputValue]'))).toBe(
      'CREATE_COMPLETE\tarn:aws:ecs:eu-west-1:000000000000:cluster/shop-cluster\n',
    );
    expect(await cloudFormation('list-stack-resources', ...text('StackResourceSummaries[].LogicalResourceId'))).toBe(
      'Cluster\tLog\n',
    );
    expect(await cloudFormation('describe-stacks', ...text('Stacks[0].Parameters[0].ParameterValue'))).toBe('****\n');

    await write(14);
    await deploy();
    expect(await cloudFormation('describe-stacks', ...text('Stacks[0].StackStatus'))).toBe('UPDATE_COMPLETE\n');
    expect(await deploy('--no-fail-on-empty-changeset')).toContain('No changes to deploy');

    await cloudFormation('delete-stack');
    await cloudFormation('wait', 'stack-delete-complete');
    await expect(cloudFormation('describe-stacks')).rejects.toMatchObject({
      stderr: expect.stringContaining('Stack with id shop does not exist'),
    });
    expect(await cloud.count()).toEqual({ stacks: 0, resources: 0 });
  }, 60_000);

  it('creates, reads and executes a change set', async () => {
    await write(7);
    const names = ['--change-set-name', 'first'];
    const source = ['--template-body', 'file://template.yaml', '--parameters', 'ParameterKey=Token,ParameterValue=x'];
    await cloudFormation('create-change-set', ...names, '--change-set-type', 'CREATE', ...source);
    await cloudFormation('wait', 'change-set-create-complete', ...names);
    const query = 'Changes[].ResourceChange.[Action, LogicalResourceId]';
    expect(await cloudFormation('describe-change-set', ...names, ...text(query))).toBe('Add\tCluster\nAdd\tLog\n');
    await cloudFormation('execute-change-set', ...names);
    await cloudFormation('wait', 'stack-create-complete');
    expect(await cloud.count()).toEqual({ stacks: 1, resources: 2 });
  }, 60_000);

  it('passes a large template through the bucket', async () => {
    await writeFile(join(folder, 'template.yaml'), `${template(7)}Metadata: {Long: ${'x'.repeat(60_000)}}\n`);
    const bucket = 'cdk-hnb659fds-assets-000000000000-eu-west-1';
    await deploy('--s3-bucket', bucket, '--parameter-overrides', 'Token=x');
    expect(await cloud.count()).toEqual({ stacks: 1, resources: 2 });
    expect(await aws('s3', 'ls', `s3://${bucket}`)).toMatch(/\.template\n$/);
  }, 60_000);
});
