import type { Template } from '../template/synthesize.js';

/** Whether a property of a resource holds a secret: the path with dots, as in a change. */
export type SecretFinder = (logicalId: string, path: string) => boolean;

const holds = (value: unknown, keys: ReadonlySet<string>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('Ref' in value && keys.has(String(value.Ref))) || Object.values(value).some((item) => holds(item, keys)));

/** As deep into the value as the path leads; beyond an intrinsic function there is nothing to enter. */
const enter = (value: unknown, path: readonly string[]): unknown => {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null || !(key in value)) return value;
  return enter((value as Record<string, unknown>)[key], rest);
};

/** Finds properties that use a parameter which CloudFormation does not show, in any of the templates. */
export const secretFinder = (...templates: readonly (Template | undefined)[]): SecretFinder => {
  const sources = templates.flatMap((template) => {
    const hidden = Object.entries(template?.Parameters ?? {}).filter(([, { NoEcho }]) => String(NoEcho) === 'true');
    return template && hidden.length > 0 ? [{ template, keys: new Set(hidden.map(([key]) => key)) }] : [];
  });
  return (logicalId, path) =>
    sources.some(({ template, keys }) =>
      holds(enter(template.Resources?.[logicalId]?.Properties, path.split('.')), keys),
    );
};
