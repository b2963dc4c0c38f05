import { type PlanContext, type ResolvedConfig, type Resource, ref } from '@omnideploy/core';
import { ecsCluster, type Text } from '@omnideploy/resources-aws';
import type { Names } from '../naming/names.js';
import type { StackTags } from '../naming/tags.js';

/** Where the service runs. */
export interface Cluster {
  /** Name or ARN. */
  readonly name: Text;
  /** The cluster when it is made for the stack; none when the config names one that is there. */
  readonly resources: readonly Resource[];
}

const NAME = /^[a-zA-Z0-9_-]{1,255}$/;
const ARN = /^arn:aws[a-z-]*:ecs:([a-z0-9-]+):\d{12}:cluster\/[a-zA-Z0-9_-]{1,255}$/;

export const clusterOf = (config: ResolvedConfig, names: Names, tags: StackTags, context: PlanContext): Cluster => {
  const given = givenCluster(config.section);
  if (given === undefined)
    return { name: ref('cluster', 'name'), resources: [ecsCluster('cluster', { name: names.base, tags: tags.all })] };
  const [matched, region] = ARN.exec(given) ?? [];
  if (!matched && !NAME.test(given))
    context.refuse(
      ['ecs', 'cluster'],
      `"${given}" is neither the name nor the ARN of a cluster.`,
      'A name has letters, digits, hyphens and underscores, at most 255.',
    );
  if (region !== undefined && region !== config.region)
    context.refuse(
      ['ecs', 'cluster'],
      `The cluster is in ${region}, and the service will be in ${config.region}.`,
      `Take a cluster of ${config.region}, or set region to ${region}.`,
    );
  return { name: given, resources: [] };
};

const givenCluster = (section: ResolvedConfig['section']): string | undefined =>
  typeof section === 'object' && section !== null && !Array.isArray(section) && typeof section.cluster === 'string'
    ? section.cluster
    : undefined;
