import { describe, it } from '@jest/globals';
import { type TargetExample, targetChecks } from '@omnideploy/conformance';
import target from './index.js';

const container = 'container: { image: nginx, ports: [{ container_port: 80, protocol: HTTP }] }';
const file = (...lines: string[]) => ['name: api', container, ...lines].join('\n');

const examples: readonly [TargetExample, ...TargetExample[]] = [
  { title: 'a private service', config: file() },
  {
    title: 'a public service with secrets',
    config: file(
      'service: { public: true, replicas: 2 }',
      'secrets:',
      '  - { name: TOKEN, source: "env:TOKEN" }',
      '  - { name: DATABASE_URL, source: "ssm:/api/database" }',
    ),
  },
  {
    title: 'a service with HTTPS in a cluster that is there',
    config: file(
      'service:',
      '  public: true',
      '  tls: { certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/1" }',
      'ecs: { cluster: shared }',
    ),
  },
  {
    title: 'a public TCP port',
    config:
      'name: api\ncontainer: { image: redis, ports: [{ container_port: 6379, protocol: TCP }] }\nservice: { public: true }',
    refusedAt: 'container.ports[0].protocol',
  },
  { title: 'a region of another cloud', config: file('region: nyc1'), refusedAt: 'region' },
  {
    title: 'a secret in Vault',
    config: file('secrets: [{ name: TOKEN, source: "vault:kv/api" }]'),
    refusedAt: 'secrets[0].source',
  },
  { title: 'a tag of AWS', config: file('tags: { "aws:team": web }'), refusedAt: 'tags.aws:team' },
];

describe('the contract of a target', () => {
  for (const { name, run } of targetChecks(target, { examples })) it(name, run);
});
