import { isDeepStrictEqual } from 'node:util';
import type { Backend } from '@omnideploy/core';
import { expectSame, expectThat } from '../check.js';
import { carryOut, describeChanges, expectProblem, expectSuccess, realChanges } from './expectations.js';
import { type BackendHarness, type Bench, recordOf } from './harness.js';

/** A check that has a cloud of its own. */
export interface BackendCheck {
  readonly name: string;
  run(bench: Bench, harness: BackendHarness, backend: Backend): Promise<void>;
}

const every = (action: string, { spec }: BackendHarness): string =>
  spec.resources
    .map(({ id }) => `${action} ${id}`)
    .sort()
    .join(', ');

/** From nothing to a stack and back, in the order of a user's day. */
export const lifecycle: readonly BackendCheck[] = [
  {
    name: 'previews a new stack as the creation of each resource',
    run: async ({ open }, harness) => {
      const stack = await open(harness.spec);
      const preview = await stack.preview('up');
      expectSame(describeChanges(preview.changes), every('create', harness), 'It previews something else.');
      expectThat(preview.plan !== undefined, 'The preview has no plan to apply.');
      await stack.discard(preview);
    },
  },
  {
    name: 'leaves nothing behind of a discarded preview',
    run: async ({ open }, { spec }) => {
      const stack = await open(spec);
      await stack.discard(await stack.preview('up'));
      await expectProblem(stack.outputs(), 'stack-not-found');
    },
  },
  {
    name: 'applies what it previewed, and has the outputs of the plan',
    run: async ({ open }, { spec }) => {
      const { preview, result } = await carryOut(await open(spec), 'up');
      expectSuccess(result);
      expectSame(describeChanges(result.changes), describeChanges(preview.changes), 'It did not do what it previewed.');
      expectSame(Object.keys(result.outputs).sort(), Object.keys(spec.outputs).sort(), 'The outputs are others.');
    },
  },
  {
    name: 'tells of each resource that it makes when it begins and when it ends',
    run: async ({ open, events }, { spec }) => {
      expectSuccess((await carryOut(await open(spec), 'up')).result);
      const told = (status: string) =>
        spec.resources.filter(({ id }) =>
          events.some(({ code, data }) => code === 'resource' && data.resource === id && data.status === status),
        );
      expectSame(told('running').length, spec.resources.length, 'The beginning is missing for some.');
      expectSame(told('succeeded').length, spec.resources.length, 'The end is missing for some.');
    },
  },
  {
    name: 'finds nothing to do the second time',
    run: async ({ open }, { spec }) => {
      expectSuccess((await carryOut(await open(spec), 'up')).result);
      const { preview, result } = await carryOut(await open(spec), 'up');
      expectSame(describeChanges(preview.changes), 'nothing', 'It previews changes.');
      expectThat(preview.plan === undefined, 'The preview of no change has a plan.');
      expectSuccess(result, 'unchanged');
      expectSame(Object.keys(result.outputs).sort(), Object.keys(spec.outputs).sort(), 'The outputs are others.');
    },
  },
  {
    name: 'previews and applies a changed property',
    run: async ({ open }, { spec, changed }) => {
      expectSuccess((await carryOut(await open(spec), 'up')).result);
      const { preview, result } = await carryOut(await open(changed.spec), 'up');
      expectSame(describeChanges(preview.changes), `update ${changed.resource}`, 'It previews something else.');
      const [change] = realChanges(preview.changes);
      expectThat(
        change?.properties.some(({ path }) => path.length > 0),
        'It does not say which property changes.',
      );
      expectSuccess(result);
      expectSuccess((await carryOut(await open(changed.spec), 'up')).result, 'unchanged');
    },
  },
  {
    name: 'refuses a preview that the world has overtaken',
    run: async ({ open }, { spec, changed }) => {
      expectSuccess((await carryOut(await open(spec), 'up')).result);
      const late = await open(changed.spec);
      const overtaken = await late.preview('up');
      expectSuccess((await carryOut(await open(changed.spec), 'up')).result);
      await expectProblem(late.apply(overtaken), 'changed-since-preview');
    },
  },
  {
    name: 'reads outputs and the record by the stack’s name alone',
    run: async ({ open }, { spec }, backend) => {
      const { result } = await carryOut(await open(spec), 'up');
      const elsewhere = await open();
      expectSame(await elsewhere.outputs(), result.outputs, 'The outputs are others.');
      // Keys may come back in another order: engines keep the record as JSON of their own.
      expectThat(isDeepStrictEqual(await elsewhere.record(), recordOf(backend, spec)), 'The record is another.');
    },
  },
  {
    name: 'destroys by the stack’s name alone, and leaves nothing',
    run: async ({ open }, harness) => {
      expectSuccess((await carryOut(await open(harness.spec), 'up')).result);
      const { preview, result } = await carryOut(await open(), 'destroy');
      expectSame(describeChanges(preview.changes), every('delete', harness), 'It previews something else.');
      expectSuccess(result);
      const gone = await open();
      await expectProblem(gone.outputs(), 'stack-not-found');
      expectThat((await gone.record()) === undefined, 'There is still a record.');
    },
  },
];
