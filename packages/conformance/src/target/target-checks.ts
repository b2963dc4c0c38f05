import { API_VERSION, type Target } from '@omnideploy/core';
import { readSource, resolveConfig, sectionOf } from '@omnideploy/core/config';
import { type Check, expectNone, expectSame, expectThat } from '../check.js';
import { definitionChecks } from '../definition.js';
import { refusedFields, uncoveredFields, unexplainedFields, unknownFields } from './field-rules.js';
import { oddConfigs } from './odd-configs.js';
import { place } from './paths.js';
import { acceptedPlan, planWith } from './planning.js';
import { describeRefusals, refusalFaults } from './refusals.js';
import { specRules } from './spec-rules.js';

/** A deploy file that the target is tried with. */
export interface TargetExample {
  /** Unique among the examples. */
  readonly title: string;
  /** YAML, as a user of the `container` adapter writes it. */
  readonly config: string;
  /** The field at which the target must refuse it: `container.ports[0].protocol`. Default: it must be planned. */
  readonly refusedAt?: string;
}

export interface TargetOptions {
  /** At least one that is accepted. The first such one is also tried with unusual values. */
  readonly examples: readonly [TargetExample, ...TargetExample[]];
}

const resolve = async (target: Target, { config }: TargetExample) => {
  const source = readSource('deploy.yaml', config, {});
  const section = await sectionOf(target);
  return resolveConfig({ config: source.value, origin: (path) => path }, source, { section });
};

const acceptedChecks = (target: Target, example: TargetExample): Check[] => {
  const plan = async (stack?: string) => acceptedPlan(target, (await resolve(target, example)).resolved, stack);
  return [
    {
      name: `${example.title}: has no field that the table refuses`,
      run: async () => {
        const refused = refusedFields(target, (await resolve(target, example)).config);
        expectThat(refused.length === 0, describeRefusals(refused));
      },
    },
    {
      name: `${example.title}: gives the same bytes each time`,
      run: async () => expectSame(await plan(), await plan(), 'Two plans of one config differ.'),
    },
    {
      name: `${example.title}: says what it is a plan of`,
      run: async () => {
        const { name, region } = (await resolve(target, example)).resolved;
        const { api, name: planned, stack, region: where, target: by } = await plan('another');
        const head = { api, name: planned, stack, region: where, target: by };
        expectSame(
          head,
          { api: API_VERSION, name, stack: 'another', region, target: target.name },
          'Its head is wrong.',
        );
      },
    },
    {
      name: `${example.title}: gives resources the same ids in every stack`,
      run: async () => {
        const ids = async (stack: string) => (await plan(stack)).resources.map(({ id }) => id);
        expectSame(await ids('one'), await ids('another'), 'Ids depend on the stack.');
      },
    },
    ...specRules.map(({ name, faults }) => ({
      name: `${example.title}: ${name}`,
      run: async () => expectNone(faults(await plan())),
    })),
  ];
};

const refusedCheck = (target: Target, example: TargetExample & { refusedAt: string }): Check => ({
  name: `${example.title}: is refused at ${example.refusedAt}`,
  run: async () => {
    const { config, resolved } = await resolve(target, example);
    const refusals = [...refusedFields(target, config), ...planWith(target, resolved).refusals];
    const at = refusals.map(({ path }) => place(path));
    expectThat(at.includes(example.refusedAt), `It is refused at: ${at.join(', ') || 'nothing'}.`);
    expectNone(refusalFaults(target, refusals));
  },
});

/**
 * What every target does. The checks are independent of each other and of any test runner.
 * @example for (const { name, run } of targetChecks(target, { examples })) it(name, run);
 */
export const targetChecks = (target: Target, { examples }: TargetOptions): Check[] => {
  const usual = examples.find(({ refusedAt }) => refusedAt === undefined);
  return [
    ...definitionChecks(target, 'target'),
    { name: 'says of each field of a config what becomes of it', run: () => expectNone(uncoveredFields(target)) },
    { name: 'speaks of fields that exist', run: () => expectNone(unknownFields(target)) },
    { name: 'says why it ignores or refuses a field', run: () => expectNone(unexplainedFields(target)) },
    ...examples.flatMap((example) =>
      example.refusedAt === undefined
        ? acceptedChecks(target, example)
        : [refusedCheck(target, { ...example, refusedAt: example.refusedAt })],
    ),
    ...(usual ? oddConfigs : []).map(({ title, change }) => ({
      name: `plans or refuses ${title}`,
      run: async () => {
        const { resolved } = await resolve(target, usual as TargetExample);
        const { spec, refusals } = planWith(target, change(resolved));
        expectNone(refusalFaults(target, refusals));
        if (refusals.length > 0) return;
        expectThat(spec, 'There is neither a plan nor a refusal.');
        expectNone(specRules.flatMap(({ faults }) => faults(spec)));
      },
    })),
  ];
};
