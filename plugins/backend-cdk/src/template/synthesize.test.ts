import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { ref } from '@omnideploy/core';
import { exampleRecord, exampleSpec } from '../testing/spec.js';
import { synthesize, withAssembly } from './synthesize.js';
import { templateModel } from './template.js';

describe('synthesize', () => {
  it('makes a template of exactly what the model says', () => {
    const model = templateModel(exampleSpec({ withSecret: true }), exampleRecord());
    const template = JSON.parse(JSON.stringify(synthesize('shop', model)));
    expect(template).toEqual({
      Metadata: model.metadata,
      Parameters: { SecretApiKey: { Type: 'String', NoEcho: true } },
      Resources: Object.fromEntries(model.resources),
      Outputs: Object.fromEntries(model.outputs),
    });
  });

  it('keeps empty values and ids that mean something to CDK', () => {
    const [first] = exampleSpec().resources;
    const properties = { Empty: {}, None: [], Nothing: null, Name: 'x' };
    const spec = {
      ...exampleSpec(),
      resources: [
        {
          ...first,
          id: 'default',
          dialects: { cloudformation: { type: 'Test::A::B', properties, outputs: { id: 'Ref' } } },
        },
      ],
      outputs: { default: { value: ref('default', 'id') } },
    };
    const template = synthesize('shop', templateModel(spec as typeof spec & ReturnType<typeof exampleSpec>));
    expect(template.Resources).toEqual({ Default: { Type: 'Test::A::B', Properties: properties } });
  });

  it('refuses more resources than CloudFormation takes', () => {
    const model = templateModel(exampleSpec({ extra: 500, extraLength: 1 }));
    expect(() => synthesize('shop', model)).toThrow('aws-cdk-lib refuses the plan: Number of resources');
  });

  it('leaves nothing in the temporary folder', () => {
    const folder = withAssembly('shop', templateModel(exampleSpec()), (_template, path) => path);
    expect(readdirSync(tmpdir()).map((name) => `${tmpdir()}/${name}`)).not.toContain(folder);
  });
});
