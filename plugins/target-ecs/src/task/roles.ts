import { type PlanContext, type ResolvedConfig, type Resource, ref } from '@omnideploy/core';
import { iamRole, iamRolePolicy, type Statement } from '@omnideploy/resources-aws';
import { arn } from '../lookups.js';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';
import type { TaskSecret } from '../secrets/secrets.js';
import { type EcrRepository, ecrRepository } from './image.js';
import { checkPolicySize } from './policy-size.js';

const TASKS = 'ecs-tasks.amazonaws.com';

/** What ECS itself needs to start a task: write its logs, pull its image, read its secrets. Nothing else. */
const executionStatements = (
  region: string,
  names: Names,
  repository: EcrRepository | undefined,
  secrets: readonly TaskSecret[],
): Statement[] => [
  {
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [arn('logs', region, `log-group:${names.logGroup}:log-stream:*`)],
  },
  ...(repository ? pullStatements(repository) : []),
  ...[...new Set(secrets.map(({ action }) => action))].map((action) => ({
    actions: [action],
    resources: secrets.filter((secret) => secret.action === action).map(({ resource }) => resource),
  })),
];

const pullStatements = ({ account, region, name }: EcrRepository): Statement[] => [
  // The token is for the whole registry: the action knows no resource.
  { actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
  {
    actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
    resources: [arn('ecr', region, `repository/${name}`, account)],
  },
];

/** The same with text as long as the ARNs that the stack's own secrets will get. */
const withKnownArns = (secrets: readonly TaskSecret[], region: string, names: Names): TaskSecret[] =>
  secrets.map((secret) =>
    secret.made
      ? { ...secret, resource: arn('secretsmanager', region, `secret:${names.secret(secret.variable)}-??????`) }
      : secret,
  );

export const executionPolicy = 'execution_policy';

/** The role of ECS for the task, and that of the program, which so far may do nothing. */
export const roles = (
  { region, container }: ResolvedConfig,
  names: Names,
  tags: StackTags,
  secrets: readonly TaskSecret[],
  context: PlanContext,
): Resource[] => {
  const repository = ecrRepository(container.image);
  const policyFor = (secrets: readonly TaskSecret[]): Resource =>
    iamRolePolicy(executionPolicy, {
      name: 'execution',
      role: ref('execution_role', 'name'),
      statements: executionStatements(region, names, repository, secrets),
    });
  checkPolicySize(policyFor(withKnownArns(secrets, region, names)), region, context);
  return [
    iamRole('execution_role', {
      name: names.executionRole,
      description: `Lets ECS start the tasks of ${names.base}`,
      trustedService: TASKS,
      tags: tags.all,
    }),
    policyFor(secrets),
    iamRole('task_role', {
      name: names.taskRole,
      description: `What the tasks of ${names.base} may do`,
      trustedService: TASKS,
      tags: tags.all,
    }),
  ];
};
