import { type Resource, ref } from '@omnideploy/core';
import { iamRole, iamRolePolicy, type Statement } from '@omnideploy/resources-aws';
import { arn } from '../lookups.js';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';
import type { TaskSecret } from '../secrets/secrets.js';
import type { EcrRepository } from './image.js';

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

export const executionPolicy = 'execution_policy';

/** The role of ECS for the task, and that of the program, which so far may do nothing. */
export const roles = (
  region: string,
  names: Names,
  tags: StackTags,
  repository: EcrRepository | undefined,
  secrets: readonly TaskSecret[],
): Resource[] => [
  iamRole('execution_role', {
    name: names.executionRole,
    description: `Lets ECS start the tasks of ${names.base}`,
    trustedService: TASKS,
    tags: tags.all,
  }),
  iamRolePolicy(executionPolicy, {
    name: 'execution',
    role: ref('execution_role', 'name'),
    statements: executionStatements(region, names, repository, secrets),
  }),
  iamRole('task_role', {
    name: names.taskRole,
    description: `What the tasks of ${names.base} may do`,
    trustedService: TASKS,
    tags: tags.all,
  }),
];
