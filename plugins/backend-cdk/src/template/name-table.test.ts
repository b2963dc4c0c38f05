import { describe, expect, it } from '@jest/globals';
import { nameTable } from './name-table.js';

describe('nameTable', () => {
  it('remembers only the names that cannot be guessed back', () => {
    expect(nameTable('resource', ['task_role', 'subnet_1']).irregular).toEqual({ Subnet1: 'subnet_1' });
  });

  it('refuses two ids that become one logical id', () => {
    expect(() => nameTable('resource', ['subnet_1', 'subnet1'])).toThrow(
      'The resources "subnet_1" and "subnet1" both become "Subnet1"',
    );
  });

  it('refuses an id without letters or digits', () => {
    expect(() => nameTable('output', ['__'])).toThrow('no letters or digits');
  });

  it('knows no id but its own', () => {
    expect(() => nameTable('resource', ['a']).logicalId('b')).toThrow('"b"');
  });
});
