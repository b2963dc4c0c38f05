import { describe, expect, it, jest } from '@jest/globals';
import { testDeployment } from '../testing/deployment.js';
import { exampleSpec } from '../testing/spec.js';
import { validate } from './validate.js';

// The library is slow to load on a busy machine.
jest.setTimeout(60_000);

describe('validate', () => {
  it('finds nothing wrong with a good spec', async () => {
    const { deployment } = testDeployment('http://127.0.0.1:9', exampleSpec({ withSecret: true }));
    expect(await validate(deployment, 'shop')).toEqual([]);
  });

  it('names the resource and the property that is wrong', async () => {
    const { deployment } = testDeployment('http://127.0.0.1:9', exampleSpec({ retention: -4 }));
    expect(await validate(deployment, 'shop')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        resource: 'log_group',
        message: expect.stringContaining('RetentionInDays'),
      }),
    ]);
  });
});
