import { describe, expect, it } from '@jest/globals';
import { defineTarget } from '../contracts/define.js';
import type { Path } from '../contracts/json.js';
import { checkFields } from './check-fields.js';

const target = defineTarget({
  name: 'moon',
  fields: {
    container: 'honoured',
    'container.ports[].protocol': { refused: 'the moon speaks HTTP only', instead: 'Leave it out.' },
    version: { ignored: 'the moon keeps no versions' },
    moon: 'honoured',
  },
  plan: () => {
    throw new Error('not needed');
  },
});

const messages = (...fields: Path[]) =>
  checkFields(target, fields, (diagnostic) => diagnostic).map(({ severity, message }) => `${severity}: ${message}`);

describe('checkFields', () => {
  it('says nothing of honoured fields and of all below them', () => {
    expect(messages(['container', 'image'], ['container', 'ports', 0, 'container_port'])).toEqual([]);
  });

  it('lets the longest entry of the table decide', () => {
    expect(messages(['container', 'ports', 0, 'protocol'])).toEqual([
      'error: moon cannot honour container.ports[].protocol: the moon speaks HTTP only.',
    ]);
  });

  it('warns of ignored fields', () => {
    expect(messages(['version'])).toEqual(['warning: version has no effect on moon: the moon keeps no versions.']);
  });

  it('refuses what the table does not name', () => {
    expect(messages(['service', 'replicas'])).toEqual([
      'error: moon cannot honour service.replicas: the target moon does not know it.',
    ]);
  });

  it('takes its own section and warns once of that of another target', () => {
    expect(messages(['moon', 'crater'], ['kubernetes', 'namespace'], ['kubernetes', 'ingress', 'host'])).toEqual([
      'warning: kubernetes has no effect on moon: the section is for another target than moon.',
    ]);
  });
});
