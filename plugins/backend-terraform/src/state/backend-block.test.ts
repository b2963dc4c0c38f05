import { describe, expect, it } from '@jest/globals';
import { backendBlockOf } from './backend-block.js';

const blockOf = (environment: Readonly<Record<string, string>>) =>
  backendBlockOf({ environment, identity: { name: 'shop', stack: 'production', region: 'eu-west-1' } });

describe('backendBlockOf', () => {
  it('is nothing when nothing is asked for', () => {
    expect(blockOf({ TF_VAR_x: '1' })).toBeUndefined();
  });

  it('keeps each stack under a key of its own in S3, with a lock', () => {
    expect(blockOf({ TF_BACKEND_BUCKET: 'states', TF_BACKEND_KEY: 'team/', TF_BACKEND_ENCRYPT: 'true' })).toBe(
      [
        'backend "s3" {',
        '  bucket = "states"',
        '  encrypt = true',
        '  key = "team/eu-west-1/shop-production/terraform.tfstate"',
        '  region = "eu-west-1"',
        '  use_lockfile = true',
        '}',
      ].join('\n'),
    );
  });

  it('passes on what another backend takes, whatever is in it', () => {
    expect(blockOf({ TF_BACKEND_TYPE: 'http', TF_BACKEND_ADDRESS: 'https://x/${y}' })).toBe(
      'backend "http" {\n  address = "https://x/$${y}"\n}',
    );
  });

  it.each([
    [{ TF_BACKEND_PREFIX: 'a' }, 'TF_BACKEND_TYPE'],
    [{ TF_BACKEND_BUCKET: 'a', TF_BACKEND_SECRET_KEY: 'b' }, 'in clear'],
  ])('refuses %j', (environment, message) => {
    expect(() => blockOf(environment)).toThrow(message);
  });
});
