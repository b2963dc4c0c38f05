import type { ResolvedConfig, ResolvedPort } from '@omnideploy/core';

export const httpPort: ResolvedPort = { container_port: 8080, protocol: 'HTTP', protocol_given: true };

type Changes = Partial<Omit<ResolvedConfig, 'container' | 'service'>> & {
  readonly container?: Partial<ResolvedConfig['container']>;
  readonly service?: Partial<ResolvedConfig['service']>;
};

/** A private service with one HTTP port, with what a test changes. */
export const configOf = ({ container, service, ...rest }: Changes = {}): ResolvedConfig => ({
  name: 'api',
  region: 'eu-central-1',
  container: { image: 'nginx:1.29', ports: [httpPort], ...container },
  service: { replicas: 1, public: false, domains: [], ...service },
  resources: { size: 'micro' },
  environment: {},
  secrets: [],
  tags: {},
  section: {},
  ...rest,
});

/** The same, open to the internet. */
export const publicConfigOf = (changes: Changes = {}): ResolvedConfig =>
  configOf({ ...changes, service: { public: true, ...changes.service } });
