import { describe, expect, it } from '@jest/globals';
import { pascalCase, snakeCase } from './logical-id.js';

describe('pascalCase', () => {
  it.each([
    ['task_definition', 'TaskDefinition'],
    ['public_subnet_1', 'PublicSubnet1'],
    ['API_KEY', 'ApiKey'],
    ['apiKey', 'ApiKey'],
    ['db-password', 'DbPassword'],
  ])('makes %s %s', (id, logicalId) => {
    expect(pascalCase(id)).toBe(logicalId);
  });
});

describe('snakeCase', () => {
  it.each([
    ['TaskDefinition', 'task_definition'],
    ['Url', 'url'],
    ['Zone2Subnet', 'zone2_subnet'],
  ])('reads %s as %s', (logicalId, id) => {
    expect(snakeCase(logicalId)).toBe(id);
  });
});
