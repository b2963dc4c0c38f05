import { describe, expect, it } from '@jest/globals';
import { secret } from '@omnideploy/core';
import { specOf, thing } from '../testing/spec.js';
import { outputNames, variableNames } from './names.js';

const variables = (...names: string[]) =>
  Object.fromEntries(
    variableNames(
      specOf([thing('a', { values: names.map(secret) })], {
        secrets: names.map((name) => ({ name, source: `env:${name}` })),
      }),
    ),
  );

describe('variableNames', () => {
  it('are in lower case, with what Terraform takes in a name', () => {
    expect(variables('API_KEY', 'db.password', '2nd', 'db-user')).toEqual({
      API_KEY: 'api_key',
      'db.password': 'db_password',
      '2nd': '_2nd',
      'db-user': 'db_user',
    });
  });

  it('are never the same for two secrets, nor one that Terraform keeps for itself', () => {
    expect(variables('a_b', 'A_B', 'a.b', 'a_b_2', 'VERSION')).toEqual({
      a_b: 'a_b',
      A_B: 'a_b_2',
      'a.b': 'a_b_3',
      a_b_2: 'a_b_2_2',
      VERSION: 'version_2',
    });
  });

  it('leave out secrets that nothing uses', () => {
    expect(variableNames(specOf([], { secrets: [{ name: 'API_KEY', source: 'env:API_KEY' }] })).size).toBe(0);
  });

  it('are refused for a secret that the plan does not declare', () => {
    expect(() => variableNames(specOf([thing('a', { key: secret('API_KEY') })]))).toThrow(
      'uses the secret "API_KEY", which it does not declare',
    );
  });
});

describe('outputNames', () => {
  it('keep letters as they are, and never take the name of the record', () => {
    const outputs = { 'Service URL': { value: 'x' }, omnideploy_record: { value: 'y' } };
    expect(Object.fromEntries(outputNames(specOf([], { outputs })))).toEqual({
      'Service URL': 'Service_URL',
      omnideploy_record: 'omnideploy_record_2',
    });
  });
});
