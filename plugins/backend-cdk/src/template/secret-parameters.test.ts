import { describe, expect, it } from '@jest/globals';
import { parameterFor, parameterValues } from './secret-parameters.js';

describe('parameterValues', () => {
  it('escapes the value as often as it stands inside JSON', async () => {
    const values = await parameterValues([parameterFor('K', 0), parameterFor('K', 1)], async () => 'a"b\n');
    expect(values).toEqual([
      { ParameterKey: 'SecretK', ParameterValue: 'a"b\n' },
      { ParameterKey: 'SecretKJson', ParameterValue: 'a\\"b\\n' },
    ]);
  });

  it('refuses a value that CloudFormation cannot take', async () => {
    await expect(parameterValues([parameterFor('KEY', 0)], async () => 'x'.repeat(4097))).rejects.toThrow(
      'The secret KEY is longer than the 4096 bytes',
    );
  });

  it('refuses a value that CloudFormation would replace, without showing it', async () => {
    const values = parameterValues([parameterFor('KEY', 0)], async () => 'hunter22{{resolve:ssm:x}}');
    await expect(values).rejects.toThrow('The value of the secret KEY holds {{resolve:...}}');
    await expect(values).rejects.not.toThrow('hunter22');
  });
});
