import type { ResolvedConfig } from '@omnideploy/core';

/** A config that is valid and unusual, made from a usual one. */
export interface OddConfig {
  readonly title: string;
  change(config: ResolvedConfig): ResolvedConfig;
}

const container = (more: Partial<ResolvedConfig['container']>) => (config: ResolvedConfig) => ({
  ...config,
  container: { ...config.container, ...more },
});
const service = (more: Partial<ResolvedConfig['service']>) => (config: ResolvedConfig) => ({
  ...config,
  service: { ...config.service, ...more },
});
const more = (change: Partial<ResolvedConfig>) => (config: ResolvedConfig) => ({ ...config, ...change });

const port = (container_port: number, protocol: ResolvedConfig['container']['ports'][number]['protocol']) =>
  ({ container_port, protocol, protocol_given: true }) as const;

/** Each is planned, or refused with a reason. None makes a target throw. */
export const oddConfigs: readonly OddConfig[] = [
  { title: 'a name of 63 letters', change: more({ name: 'n'.repeat(63) }) },
  { title: 'a name in capitals that ends in a digit', change: more({ name: 'My-APP-2' }) },
  { title: 'a name of one letter', change: more({ name: 'x' }) },
  { title: 'no replicas', change: service({ replicas: 0 }) },
  { title: 'ten thousand replicas', change: service({ replicas: 10_000 }) },
  { title: 'a private service', change: service({ public: false }) },
  { title: 'a public service', change: service({ public: true }) },
  {
    title: 'a domain and a certificate to be made',
    change: service({ domains: ['example.com'], tls: { enabled: true, auto_cert: true } }),
  },
  { title: 'autoscaling', change: service({ autoscaling: { min: 1, max: 4, target_cpu: 70 } }) },
  { title: 'a UDP port', change: container({ ports: [port(53, 'UDP')] }) },
  { title: 'an HTTPS port', change: container({ ports: [port(443, 'HTTPS')] }) },
  { title: 'two ports of one number', change: container({ ports: [port(53, 'UDP'), port(53, 'TCP')] }) },
  {
    title: 'twenty ports',
    change: container({ ports: Array.from({ length: 20 }, (_, index) => port(8000 + index, 'HTTP')) }),
  },
  {
    title: 'a command and arguments with quotes',
    change: container({ command: ['/bin/sh', '-c'], args: [`echo "it's"`] }),
  },
  {
    title: 'a health check of extreme times',
    change: container({
      health_check: { path: '/', port: 1, interval: 1, timeout: 3600, healthy_threshold: 1, unhealthy_threshold: 100 },
    }),
  },
  {
    title: 'a private registry',
    change: container({ registry: { server: 'registry.example.com', username: 'me', password_env: 'PASSWORD' } }),
  },
  { title: 'one millicore and one MiB', change: more({ resources: { size: 'micro', cpu: 1, memory: 1 } }) },
  { title: 'a thousand CPUs', change: more({ resources: { size: 'micro', cpu: 1_000_000, memory: 1 } }) },
  { title: 'a size that nobody knows', change: more({ resources: { size: 'apps-s-1vcpu-1gb' } }) },
  {
    title: 'environment values with quotes, dollars and line ends',
    change: more({ environment: { ODD: 'a"b\'c$d${e}\\n\n%ü' } }),
  },
  {
    title: 'a hundred environment variables',
    change: more({
      environment: Object.fromEntries(
        Array.from({ length: 100 }, (_, index) => [`VARIABLE_${index}`, 'x'.repeat(200)]),
      ),
    }),
  },
  { title: 'an empty environment value', change: more({ environment: { EMPTY: '' } }) },
  {
    title: 'a secret of every kind',
    change: more({
      secrets: ['ssm:/path', 'secretsmanager:name', 'vault:path', 'env:NAME'].map((source, index) => ({
        name: `SECRET_${index}`,
        source,
      })),
    }),
  },
  { title: 'tags', change: more({ tags: { team: 'web', 'cost:centre': '12 / 3' } }) },
  { title: 'no optional field', change: ({ version: _, ...config }) => config },
];
