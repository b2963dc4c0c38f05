import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { presentFields } from './present-fields.js';
import { readSource } from './read-source.js';
import { resolveConfig } from './resolve-config.js';
import { shape } from './shape.generated.js';
import type { Shape } from './shape.js';
import { resolveYaml } from './testing/config.js';

/** Every key that the documentation of the earlier program of this name announced. */
const documented = {
  name: 'my-app',
  version: '1.0.0',
  region: 'nyc1',
  container: {
    image: 'ghcr.io/example/app:latest',
    command: ['/bin/app'],
    args: ['serve', '--port', '8080'],
    working_dir: '/app',
    ports: [
      { container_port: 8080, protocol: 'HTTP', name: 'http' },
      { container_port: 9090, protocol: 'UDP' },
    ],
    health_check: {
      path: '/health',
      port: 8080,
      interval: '30s',
      timeout: '5s',
      healthy_threshold: 2,
      unhealthy_threshold: 3,
    },
    registry: { server: 'ghcr.io', username: 'user', password_env: 'REGISTRY_PASSWORD' },
  },
  service: {
    replicas: 0,
    public: true,
    domains: ['app.example.com'],
    tls: { enabled: true, certificate_arn: 'arn:aws:acm:us-east-1:123456789:certificate/abc', auto_cert: false },
    autoscaling: { min: 1, max: 10, target_cpu: 70 },
  },
  resources: { size: 'basic-xxs', cpu: 256, memory: 512 },
  environment: { LOG_LEVEL: 'info', PORT: 8080, DEBUG: false },
  secrets: [
    { name: 'A', source: 'ssm:/my-app/a' },
    { name: 'B', source: 'secretsmanager:my-app/b' },
    { name: 'C', source: 'vault:secret/data/c' },
    { name: 'D', source: 'env:D' },
  ],
  tags: { team: 'platform' },
  ecs: { cluster: 'my-cluster', subnets: ['subnet-xxx', 'subnet-yyy'], security_groups: ['sg-xxx'] },
  agentcore: {
    runtime: 'python3.11',
    memory: 512,
    timeout: 300,
    tools: ['search'],
    observability: { tracing: true, metrics: true },
  },
  kubernetes: {
    namespace: 'production',
    ingress: { class: 'nginx', host: 'app.example.com', tls: { secret: 'app-tls' } },
    autoscaling: { min: 2, max: 10, target_cpu: 70 },
    volumes: [{ name: 'data', size: '10Gi', mount: '/data' }],
  },
  digitalocean: { instance_size: 'basic-xxs', instance_count: 1, http_port: 8080, routes: [{ path: '/' }] },
};

/** Each key of the schema, with `[]` for an item of a list. */
const keysOf = (node: Shape, path = ''): string[] => {
  const inner = node.items ? keysOf(node.items, `${path}[]`) : [];
  const named = Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...keysOf(child, at)];
  });
  return [...inner, ...named];
};

describe('a file with every documented key', () => {
  it('resolves, as YAML and as JSON', () => {
    const { config, diagnostics } = resolveYaml(stringify(documented));
    expect({ config, diagnostics }).toEqual({ config: documented, diagnostics: [] });
    const source = readSource('deploy.json', JSON.stringify(documented), {});
    expect(resolveConfig({ config: source.value, origin: (path) => path }, source).config).toEqual(documented);
  });

  it('has every key of the schema', () => {
    const written = presentFields(documented).map((path) => path.join('.').replace(/\.\d+/g, '[]'));
    const unwritten = keysOf(shape).filter((key) => !written.some((path) => path.startsWith(key)));
    expect(unwritten).toEqual([]);
  });

  it('resolves with each key in the other notations that are documented', () => {
    const text = stringify({ ...documented, resources: { cpu: '250m', memory: '1Gi' } });
    expect(resolveYaml(text).resolved.resources).toEqual({ size: 'micro', cpu: 250, memory: 1024 });
  });
});
