import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import { join as joinText, json, type Resource, type ResourceSpec, ref, type Value } from '@omnideploy/core';
import { synthesize } from '../template/synthesize.js';
import { templateModel } from '../template/template.js';
import { testDeployment } from '../testing/deployment.js';
import { exampleRecord, exampleSpec } from '../testing/spec.js';
import { generate } from './generate.js';

const run = promisify(execFile);
const modules = resolve(import.meta.dirname, '../../node_modules');

const filesOf = (spec: ResourceSpec) => generate(testDeployment('', spec).deployment, 'shop');

/** The template that the generated app makes, run as the CDK CLI runs it. */
const templateOfApp = async (files: ReadonlyMap<string, string>): Promise<unknown> => {
  const folder = await mkdtemp(join(tmpdir(), 'omnideploy-app-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await symlink(modules, join(folder, 'node_modules'), 'junction');
    const out = join(folder, 'out');
    const settings = { 'aws:cdk:disable-version-reporting': true };
    const env = {
      ...process.env,
      CDK_OUTDIR: out,
      CDK_CONTEXT_JSON: JSON.stringify(settings),
      CDK_VALIDATION: 'false',
    };
    await run(process.execPath, ['bin/app.js'], { cwd: folder, env });
    return JSON.parse(await readFile(join(out, 'shop.template.json'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const resource = (id: string, type: string, properties: Readonly<Record<string, Value>>): Resource => ({
  id,
  type: 'test',
  dependsOn: [],
  dialects: { cloudformation: { type, properties, outputs: { name: 'Ref', arn: 'Arn', zones: 'Zones' } } },
});

const lookup = (id: string, expression: unknown) => ({
  id,
  dialects: { cloudformation: { expressions: { value: expression } } },
});

/** Whatever may go wrong on the way from a template to code. */
const awkward: ResourceSpec = {
  ...exampleSpec(),
  resources: [
    resource('tagged', 'AWS::ECS::Cluster', {
      Tags: [
        { Key: 'z', Value: 'own' },
        { Key: 'a', Value: '2' },
        { Key: 'b', Value: ref('region', 'value') },
      ],
    }),
    resource('default', 'AWS::Logs::LogGroup', { LogGroupName: 'it\'s `${x}` "y" \\ \n \u2028' }),
    resource('new', 'Some::Private::Type', {
      Empty: {},
      None: [],
      Nothing: null,
      'odd-key': 1,
      Zero: 0,
      No: false,
      ['__proto__']: 'kept',
    }),
    resource('class', 'AWS::EC2::SecurityGroup', {
      GroupDescription: joinText('`', ref('default', 'arn'), '${not}', ref('account', 'value'), '\\'),
      VpcId: ref('sub', 'value'),
      NotAProperty: ref('default', 'name'),
    }),
    resource('role', 'AWS::IAM::Role', {
      AssumeRolePolicyDocument: { Statement: [{ Action: '*', Resource: ref('default', 'arn') }] },
      Tags: [
        { Key: 'b', Value: ref('region', 'value') },
        { Key: 'a', Value: '2' },
      ],
    }),
    resource('setting', 'AWS::SSM::Parameter', {
      Type: 'String',
      Value: json({ 'odd-key': [ref('default', 'arn'), json({ deep: ref('split', 'value', 1) })], plain: '${x}' }),
      Description: ref('new', 'zones', 2),
    }),
    resource('text', 'AWS::SSM::Parameter', { Type: 'String', Value: '{"a":1}', Description: '{ "a": 1 }' }),
  ],
  lookups: [
    lookup('account', { Ref: 'AWS::AccountId' }),
    lookup('region', { Ref: 'AWS::Region' }),
    lookup('sub', { 'Fn::Sub': 'vpc-${AWS::Region}' }),
    lookup('split', { 'Fn::Split': ['-', { Ref: 'AWS::StackName' }] }),
  ],
  outputs: { default: { value: ref('default', 'arn') }, text: { value: joinText('a', ref('region', 'value')) } },
};

// The library is slow to load on a busy machine.
jest.setTimeout(60_000);

describe('generate', () => {
  it('writes an app with exact versions that needs no bootstrap stack', async () => {
    const files = await filesOf(exampleSpec());
    expect([...files.keys()]).toEqual([
      'package.json',
      'cdk.json',
      'README.md',
      'bin/app.js',
      'lib/shop-stack.js',
      'lib/metadata.js',
    ]);
    const { dependencies } = JSON.parse(files.get('package.json') ?? '');
    expect(dependencies['aws-cdk-lib']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(files.get('lib/shop-stack.js')).toContain('LegacyStackSynthesizer');
  });

  it('leaves nothing in the folder for temporary files', async () => {
    const variables = ['TMPDIR', 'TEMP', 'TMP'] as const;
    const before = variables.map((name) => [name, process.env[name]] as const);
    const folder = await mkdtemp(join(tmpdir(), 'omnideploy-app-'));
    try {
      for (const name of variables) process.env[name] = folder;
      await filesOf(exampleSpec());
      expect(await readdir(folder)).toEqual([]);
    } finally {
      for (const [name, value] of before)
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('writes each resource as a person would', async () => {
    const stack = (await filesOf(exampleSpec({ withSecret: true }))).get('lib/shop-stack.js');
    expect(stack).toContain(`
    const settings = new ssm.CfnParameter(this, 'Settings', {
      type: 'String',
      value: JSON.stringify({ group: logGroup.attrArn, zone: Fn.select(0, Fn.getAzs()), replicas: 2 }),
      description: secretApiKey.valueAsString,
    });
    settings.addResourceDependency(taskRole);
`);
  });

  it('writes tags that all resources have once', async () => {
    const stack = (await filesOf(awkward)).get('lib/shop-stack.js');
    expect(stack).toContain("tags: [{ key: 'z', value: 'own' }, ...tags]");
  });

  it('names secrets in the README and writes no value', async () => {
    const files = await filesOf(exampleSpec({ withSecret: true }));
    expect(files.get('README.md')).toContain('`SecretApiKey`: the secret `API_KEY`');
    expect([...files.values()].join()).not.toContain('value-of-');
  });

  it.each([
    ['of a plan', exampleSpec({ withSecret: true })],
    ['with everything that is awkward in it', awkward],
  ])('makes exactly the template that up deploys, %s', async (_title, spec) => {
    const deployed = synthesize('shop', templateModel(spec, exampleRecord()));
    expect(await templateOfApp(await filesOf(spec))).toEqual(JSON.parse(JSON.stringify(deployed)));
  });
});
