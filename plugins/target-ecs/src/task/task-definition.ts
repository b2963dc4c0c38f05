import { type Resource, ref } from '@omnideploy/core';
import { type ContainerDefinition, ecsTaskDefinition } from '@omnideploy/resources-aws';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';
import type { FargateSize } from './sizes.js';

export const taskDefinition = (
  size: FargateSize,
  container: ContainerDefinition,
  names: Names,
  tags: StackTags,
): Resource =>
  ecsTaskDefinition(
    'task_definition',
    {
      family: names.base,
      ...size,
      architecture: 'X86_64',
      executionRole: ref('execution_role', 'arn'),
      taskRole: ref('task_role', 'arn'),
      containers: [container],
      tags: tags.versioned,
    },
    { origin: 'container' },
  );
