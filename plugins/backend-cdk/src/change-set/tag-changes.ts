import type { Json, PropertyChange } from '@omnideploy/core';

type Properties = Readonly<Record<string, Json>>;

/** Values by key; undefined when they are not a list of tags. */
const tagsIn = ({ Tags = [] }: Properties): Map<string, Json> | undefined => {
  if (!Array.isArray(Tags)) return undefined;
  const entries = Tags.flatMap((tag): [string, Json][] =>
    typeof tag === 'object' &&
    tag !== null &&
    !Array.isArray(tag) &&
    typeof tag.Key === 'string' &&
    tag.Value !== undefined
      ? [[tag.Key, tag.Value]]
      : [],
  );
  return entries.length === Tags.length ? new Map(entries) : undefined;
};

const isOfTags = ({ path }: PropertyChange): boolean => path === 'Tags' || path.startsWith('Tags.');

/**
 * CloudFormation compares tags by their place in the list: one more at the front changes all of
 * them. People think of tags by key, so they are compared by key here.
 */
export const byTagKey = (
  changes: readonly PropertyChange[],
  before: Properties,
  after: Properties,
): readonly PropertyChange[] => {
  const [old, now] = [tagsIn(before), tagsIn(after)];
  if (!old || !now || old.size + now.size === 0 || !changes.some(isOfTags)) return changes;
  const tags = [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key)))
    .map((key): PropertyChange => {
      const [from, to] = [old.get(key), now.get(key)];
      return {
        path: `Tags.${key}`,
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
      };
    });
  return [...changes.filter((change) => !isOfTags(change)), ...tags];
};
