import { describe, expect, it } from '@jest/globals';
import { type DeploymentRecord, join, json, type Resource, type ResourceSpec, ref, secret } from '@omnideploy/core';
import { addressOf } from '../interpret/entries.js';
import { lookup, specOf, thing, thingWithCompanion } from '../testing/spec.js';
import { hclFiles } from './files.js';

const spec = specOf(
  [
    thing('group', { name: '/shop', days: 7, absent: null }),
    thing('role', {
      group: ref('group', 'arn'),
      zone: ref('zones', 'names', 0),
      rule: [{ port: 80, hosts: ['a'] }, { port: 443 }],
      options: { 'log-level': 'info' },
      policy: json({ Statement: [{ Action: ['a', 'b'], Resource: join(ref('group', 'arn'), ':*') }] }),
      token: secret('API_KEY'),
    }),
    thing('last', {}, { dependsOn: ['role'] }),
  ],
  {
    lookups: [lookup('zones', { state: 'available' }), lookup('unused')],
    outputs: {
      url: { value: join('https://', ref('group', 'id')), description: 'Where it is' },
      token: { value: secret('API_KEY') },
    },
    secrets: [{ name: 'API_KEY', source: 'env:API_KEY' }],
  },
);

const record: DeploymentRecord = {
  api: 1,
  name: 'shop',
  stack: 'shop',
  region: 'eu-central-1',
  target: 'example',
  adapter: 'container',
  backend: 'terraform',
  versions: { '@omnideploy/core': '1.0.0' },
  config: { name: 'shop' },
  image: 'nginx',
};

const one = async (name: string, of: ResourceSpec = spec, options: Parameters<typeof hclFiles>[1] = {}) =>
  (await hclFiles(of, options)).get(name);

describe('hclFiles', () => {
  it('writes resources in the order of the plan, after what is looked up for them', async () => {
    expect(await one('main.tf')).toBe(`# Written by OmniDeploy.

data "test_lookup" "zones" {
  state = "available"
}

resource "test_thing" "group" {
  name = "/shop"
  days = 7
}

resource "test_thing" "role" {
  group = test_thing.group.thing_arn
  zone  = data.test_lookup.zones.names[0]
  token = var.api_key

  rule {
    port  = 80
    hosts = ["a"]
  }

  rule {
    port = 443
  }

  options = {
    log-level = "info"
  }

  policy = jsonencode({
    Statement = [{
      Action   = ["a", "b"]
      Resource = "\${test_thing.group.thing_arn}:*"
    }]
  })
}

resource "test_thing" "last" {
  depends_on = [test_thing.role]
}
`);
  });

  it('declares secrets as sensitive variables', async () => {
    expect(await one('variables.tf')).toBe(`# Written by OmniDeploy.

variable "api_key" {
  description = "The secret API_KEY, from env:API_KEY"
  type        = string
  sensitive   = true
}
`);
  });

  it('marks outputs that hold a secret', async () => {
    expect(await one('outputs.tf')).toBe(`# Written by OmniDeploy.

output "url" {
  description = "Where it is"
  value       = "https://\${test_thing.group.id}"
}

output "token" {
  value     = var.api_key
  sensitive = true
}
`);
  });

  it('pins the provider and names the backend', async () => {
    const cluster = thing(
      'cluster',
      {},
      {
        dialects: { terraform: { type: 'aws_ecs_cluster', properties: {}, outputs: {} } },
      },
    );
    const backendBlock = 'backend "s3" {\n  bucket = "states"\n}\n';
    expect(await one('versions.tf', specOf([cluster]), { backendBlock })).toBe(`# Written by OmniDeploy.

terraform {
  required_version = ">= 1.8.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }

  backend "s3" {
    bucket = "states"
  }
}
`);
    expect(await one('main.tf', specOf([cluster]))).toContain('provider "aws" {\n  region = "eu-central-1"\n}\n');
  });

  it('keeps the record in a file of its own', async () => {
    const plain = await hclFiles(spec);
    const recorded = await hclFiles(spec, { record });
    expect([...recorded.keys()].filter((name) => !plain.has(name))).toEqual(['omnideploy.tf']);
    expect(recorded.get('omnideploy.tf')).toContain('output "omnideploy_record" {');
    expect(recorded.get('omnideploy.tf')).toContain('"@omnideploy/core" = "1.0.0"');
    for (const [name, text] of plain) expect(recorded.get(name)).toBe(text);
  });

  it('writes no file that would be empty', async () => {
    expect([...(await hclFiles(specOf([thing('a')]))).keys()]).toEqual(['main.tf', 'versions.tf']);
  });

  it('writes the same bytes twice', async () => {
    expect([...(await hclFiles(spec))]).toEqual([...(await hclFiles(structuredClone(spec)))]);
  });

  it.each<[string, Resource[], string]>([
    ['a resource without a Terraform form', [thing('a', {}, { dialects: {} })], '("a") has no Terraform form'],
    ['a reference to nothing', [thing('a', { x: ref('b', 'id') })], '"id" of "b"'],
    ['an output that is not there', [thing('a'), thing('b', { x: ref('a', 'url') })], '"url" of "a"'],
    ['an id that is no name', [thing('a b')], 'the id "a b"'],
    ['a property that is no name', [thing('a', { 'x"': 1 })], `the property "x""`],
    ['two resources at one address', [thing('a'), thing('a')], 'test_thing.a twice'],
  ])('refuses %s', async (_, resources, message) => {
    await expect(hclFiles(specOf(resources))).rejects.toThrow(message);
  });
});

describe('addressOf', () => {
  it('finds the resource of every address, companions included', () => {
    expect(Object.fromEntries(addressOf(specOf([thing('a'), thingWithCompanion('b')])))).toEqual({
      'test_thing.a': { id: 'a', type: 'test.thing' },
      'test_thing.b': { id: 'b', type: 'test.thing' },
      'test_value.b_version': { id: 'b', type: 'test.thing' },
    });
  });
});
