import type { Json, ResolvedConfig, ResolvedPort } from '@omnideploy/core';
import fc from 'fast-check';

const label = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/);
const variable = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/);
const word = fc.string({ minLength: 1, maxLength: 20 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** So that about half of all configs, which have some twenty such fields, can be planned. */
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: odd });

const port: fc.Arbitrary<ResolvedPort> = present(
  fc.record({
    container_port: fc.integer({ min: 1, max: 65535 }),
    protocol: mostly(fc.constantFrom('HTTP', 'HTTPS'), fc.constantFrom('TCP', 'UDP')),
    protocol_given: fc.boolean(),
    name: optional(mostly(fc.stringMatching(/^[a-z0-9]{1,15}$/), fc.stringMatching(/^[a-zA-Z0-9-]{1,70}$/))),
  }),
);

const healthCheck = fc.record({
  path: fc.webPath().map((path) => `/${path}`),
  port: fc.integer({ min: 1, max: 65535 }),
  interval: mostly(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 1, max: 400 })),
  timeout: mostly(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 1, max: 200 })),
  healthy_threshold: mostly(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 12 })),
  unhealthy_threshold: mostly(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 12 })),
});

const container = present(
  fc.record({
    image: mostly(
      fc.constantFrom(
        'nginx',
        `ghcr.io/a/b@sha256:${'0'.repeat(64)}`,
        '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/api:v1',
      ),
      fc.constant('not:an:image!'),
    ),
    command: optional(fc.array(word)),
    args: optional(fc.array(word)),
    working_dir: optional(fc.constant('/srv')),
    ports: fc.uniqueArray(port, { minLength: 1, maxLength: 4, selector: ({ container_port }) => container_port }),
    health_check: optional(healthCheck),
  }),
);

const service = present(
  fc.record({
    replicas: mostly(fc.nat(5000), fc.nat(6000)),
    public: fc.boolean(),
    domains: fc.constant([]),
    tls: optional(
      present(
        fc.record({
          enabled: fc.boolean(),
          auto_cert: mostly(fc.constant(false), fc.constant(true)),
          certificate_arn: mostly(
            fc.constant<string | undefined>('arn:aws:acm:us-east-1:123456789012:certificate/1'),
            fc.constantFrom(undefined, 'arn:aws:acm:nowhere'),
          ),
        }),
      ),
    ),
  }),
);

const secret = fc.record({
  name: variable,
  source: mostly(
    fc
      .tuple(fc.constantFrom('env', 'ssm', 'secretsmanager', 'other'), fc.stringMatching(/^[a-z]{1,10}$/))
      .map((parts) => parts.join(':')),
    fc.tuple(fc.constantFrom('ssm', 'vault'), fc.stringMatching(/^[!-~]{1,20}$/)).map((parts) => parts.join(':')),
  ),
});

/** Any config that the schema lets through, whether or not ECS can take it. */
export const arbitraryConfig: fc.Arbitrary<ResolvedConfig> = present(
  fc.record({
    name: label,
    version: optional(mostly(fc.stringMatching(/^[0-9.]{1,9}$/), word)),
    region: mostly(fc.constantFrom('us-east-1', 'us-gov-west-1'), fc.constant('nyc1')),
    container,
    service,
    resources: present(
      fc.record({
        size: mostly(fc.constantFrom('nano', 'micro', 'small', 'medium', 'large', 'xlarge'), fc.constant('basic-xs')),
        cpu: optional(mostly(fc.integer({ min: 1, max: 32_768 }), fc.integer({ min: 1, max: 40_000 }))),
        memory: optional(mostly(fc.integer({ min: 1, max: 249_856 }), fc.integer({ min: 1, max: 260_000 }))),
      }),
    ),
    environment: fc.dictionary(variable, fc.string(), { maxKeys: 5 }),
    secrets: fc.uniqueArray(secret, { maxLength: 5, selector: ({ name }) => name }),
    tags: mostly(
      fc.dictionary(fc.stringMatching(/^[a-z]{4,10}$/), fc.stringMatching(/^[\w ]*$/), { maxKeys: 5 }),
      fc.dictionary(fc.string({ maxLength: 140 }), fc.string({ maxLength: 260 }), { maxKeys: 5 }),
    ),
    section: mostly<Json>(fc.constantFrom({}, { cluster: 'shared' }), fc.record({ cluster: word })),
  }),
);

/** A key whose value is undefined is not there at all. */
function present<T extends object>(record: fc.Arbitrary<T>): fc.Arbitrary<Present<T>> {
  return record.map(
    (value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Present<T>,
  );
}

type Present<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};
