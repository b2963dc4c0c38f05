import { describe, expect, it } from '@jest/globals';
import { configOf } from '../testing/config.js';
import { container, planOf, properties, resource, tryPlan } from '../testing/planning.js';

const withSecret = (source: string, name = 'API_KEY') => configOf({ secrets: [{ name, source }] });
const account = [{ $ref: ['partition', 'name'] }, { $ref: ['identity', 'account'] }];
const [partition, accountId] = account;

const grants = (source: string) => {
  const { PolicyDocument } = properties(planOf(withSecret(source)), 'execution_policy');
  const { Statement } = PolicyDocument as { Statement: { Action: string[]; Resource: unknown[] }[] };
  return Statement.slice(1).map(({ Action, Resource }) => ({ Action, Resource }));
};

describe('a secret from Parameter Store', () => {
  it.each(['ssm:/app/key', 'ssm:app/key'])('is fetched by ECS, by the ARN of %s', (source) => {
    const arn = { $join: ['arn:', partition, ':ssm:eu-central-1:', accountId, ':parameter/app/key'] };
    expect(container(planOf(withSecret(source))).Secrets).toEqual([{ Name: 'API_KEY', ValueFrom: arn }]);
    expect(grants(source)).toEqual([{ Action: ['ssm:GetParameters'], Resource: [arn] }]);
  });

  it('may be named by its ARN', () => {
    const arn = 'arn:aws:ssm:us-east-1:123456789012:parameter/app/key';
    expect(container(planOf(withSecret(`ssm:${arn}`))).Secrets).toEqual([{ Name: 'API_KEY', ValueFrom: arn }]);
  });
});

describe('a secret from Secrets Manager', () => {
  it('is fetched by ECS, which may read just this one', () => {
    const start = ['arn:', partition, ':secretsmanager:eu-central-1:', accountId];
    const spec = planOf(withSecret('secretsmanager:app/key'));
    expect(container(spec).Secrets).toEqual([{ Name: 'API_KEY', ValueFrom: { $join: [...start, ':secret:app/key'] } }]);
    expect(grants('secretsmanager:app/key')).toEqual([
      { Action: ['secretsmanager:GetSecretValue'], Resource: [{ $join: [...start, ':secret:app/key-??????'] }] },
    ]);
    expect(spec.secrets).toEqual([]);
  });

  it('may be named by its ARN, which is then all that is granted', () => {
    const arn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:key-AbCdEf';
    expect(grants(`secretsmanager:${arn}`)).toEqual([{ Action: ['secretsmanager:GetSecretValue'], Resource: [arn] }]);
  });
});

describe('several secrets', () => {
  it('share a statement for each way of reading them', () => {
    const sources = ['ssm:/a', 'secretsmanager:b', 'ssm:/c'];
    const secrets = sources.map((source, index) => ({ name: `SECRET_${index}`, source }));
    const { PolicyDocument } = properties(planOf(configOf({ secrets })), 'execution_policy');
    expect(PolicyDocument).toMatchObject({
      Statement: [
        expect.anything(),
        { Action: ['ssm:GetParameters'], Resource: [expect.anything(), expect.anything()] },
        { Action: ['secretsmanager:GetSecretValue'], Resource: [expect.anything()] },
      ],
    });
  });
});

describe('a secret that AWS does not hold', () => {
  it('gets a secret of its own, whose value is only a reference in the plan', () => {
    const spec = planOf(withSecret('env:API_KEY'), 'prod');
    expect(spec.secrets).toEqual([{ name: 'API_KEY', source: 'env:API_KEY' }]);
    expect(properties(spec, 'api_key_secret')).toMatchObject({
      Name: 'api-prod/API_KEY',
      SecretString: { $secret: 'API_KEY' },
    });
    expect(container(spec).Secrets).toEqual([{ Name: 'API_KEY', ValueFrom: { $ref: ['api_key_secret', 'arn'] } }]);
  });

  it('may come from a scheme of any name', () => {
    const spec = planOf(withSecret('constructor:key'));
    expect(spec.secrets).toEqual([{ name: 'API_KEY', source: 'constructor:key' }]);
  });

  it('points to the field that asks for it', () => {
    expect(resource(planOf(withSecret('env:API_KEY')), 'api_key_secret').origin).toBe('secrets');
  });

  it('has an id that no other variable has', () => {
    const names = ['KEY', 'key', 'Key', '_KEY', 'KEY_', 'KEY__SECRET', 'KEY_SECRET', 'KEY_SECRET_VERSION', '1KEY'];
    const spec = planOf(configOf({ secrets: names.map((name) => ({ name, source: `env:${name}` })) }));
    const ids = spec.resources.map(({ id }) => id).filter((id) => id.endsWith('_secret'));
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  });
});

describe('a secret that cannot work', () => {
  it.each([
    ['vault:kv/app', 'does not yet read from Vault'],
    ['ssm:a b', 'is not the path of a parameter'],
    ['secretsmanager:a:b', 'is not the name of a secret'],
    ['secretsmanager:db-secret', 'a hyphen and six characters'],
  ])('such as %s is refused at its source', (source, reason) => {
    expect(tryPlan(withSecret(source)).refusals).toMatchObject([
      { at: 'secrets.0.source', message: expect.stringContaining(reason), remedy: expect.any(String) },
    ]);
  });
});
