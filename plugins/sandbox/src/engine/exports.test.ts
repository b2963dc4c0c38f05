import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../testing/cloud.js';
import { cluster, templateWith } from '../testing/templates.js';

const exporting = (...names: string[]) =>
  templateWith(
    { A: cluster() },
    { Outputs: Object.fromEntries(names.map((Name, index) => [`O${index}`, { Value: 'v', Export: { Name } }])) },
  );

describe('an export', () => {
  it(
    'is made once in a region',
    withCloud(async ({ create, events }) => {
      expect((await create('one', exporting('name'))).StackStatus).toBe('CREATE_COMPLETE');
      expect((await create('two', exporting('name'))).StackStatus).toBe('ROLLBACK_COMPLETE');
      expect((await events('two')).join('\n')).toContain('Export with name name is already exported by stack one.');
    }),
  );

  it(
    'is made once in a stack',
    withCloud(async ({ create, events }) => {
      expect((await create('demo', exporting('name', 'name'))).StackStatus).toBe('ROLLBACK_COMPLETE');
      expect((await events('demo')).join('\n')).toContain('Export with name name is already exported by stack demo.');
    }),
  );
});
