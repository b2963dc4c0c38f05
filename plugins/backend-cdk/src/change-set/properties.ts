import type { ResourceChange, ResourceChangeDetail } from '@aws-sdk/client-cloudformation';
import type { Json, PropertyChange } from '@omnideploy/core';
import { readValue } from './read-value.js';
import type { SecretFinder } from './secrets.js';
import { byTagKey } from './tag-changes.js';

/** What CloudFormation writes for a value that it learns only while deploying. */
const UNKNOWN = '{{changeSet:KNOWN_AFTER_APPLY}}';

const isUnknown = (value: Json | undefined): boolean => value !== undefined && JSON.stringify(value).includes(UNKNOWN);

/** `/Properties/DeploymentConfiguration/Alarms` to `DeploymentConfiguration.Alarms`. */
export const dotted = (path: string): string => path.replace(/^\/(Properties\/)?/, '').replaceAll('/', '.');

const difference = (
  path: string,
  before: Json | undefined,
  after: Json | undefined,
  secret: boolean,
): PropertyChange => ({
  path,
  ...(secret ? { secret: true } : {}),
  ...(!secret && before !== undefined && !isUnknown(before) ? { before } : {}),
  ...(!secret && after !== undefined && !isUnknown(after) ? { after } : {}),
  ...(!secret && isUnknown(after) ? { unknown: true } : {}),
});

const REPLACES = { Always: 'yes', Conditionally: 'maybe', Never: 'no' } as const;

const modified = (detail: ResourceChangeDetail, isSecret: (path: string) => boolean): PropertyChange => {
  const { Attribute, Name, Path, BeforeValue, AfterValue, RequiresRecreation } = detail.Target ?? {};
  const path = Path ? dotted(Path) : Attribute === 'Properties' || !Attribute ? (Name ?? '') : Attribute;
  const replaces = REPLACES[RequiresRecreation ?? 'Never'];
  const values = difference(path, readValue(BeforeValue), readValue(AfterValue), isSecret(path));
  const learnt = AfterValue === undefined && detail.Evaluation === 'Dynamic' && !values.secret;
  return { ...values, ...(learnt ? { unknown: true } : {}), ...(replaces === 'no' ? {} : { replaces }) };
};

/** The properties in the state of a resource before or after, `{"Properties":{...}}`. */
const contextOf = (text: string | undefined): Readonly<Record<string, Json>> => {
  const context = readValue(text);
  const properties =
    typeof context === 'object' && context !== null && 'Properties' in context ? context.Properties : {};
  return typeof properties === 'object' && properties !== null && !Array.isArray(properties) ? properties : {};
};

const certainty = ({ replaces = 'no' }: PropertyChange): number => ['no', 'maybe', 'yes'].indexOf(replaces);

/** CloudFormation lists a property once for each reason that it changes: the strongest counts, values are kept. */
const unite = (changes: readonly PropertyChange[]): PropertyChange[] => {
  const byPath = new Map<string, PropertyChange>();
  for (const change of changes) {
    const other = byPath.get(change.path);
    const [weak, strong] = other && certainty(other) > certainty(change) ? [change, other] : [other, change];
    byPath.set(change.path, { ...weak, ...strong });
  }
  return [...byPath.values()];
};

/** What an operation does to the properties of one resource. Secret values are left out. */
export const propertiesOf = (change: ResourceChange, secrets: SecretFinder): PropertyChange[] => {
  const isSecret = (path: string) => secrets(change.LogicalResourceId ?? '', path);
  if (change.Action === 'Add')
    return Object.entries(contextOf(change.AfterContext)).map(([path, value]) =>
      difference(path, undefined, value, isSecret(path)),
    );
  if (change.Action !== 'Modify') return [];
  const details = unite((change.Details ?? []).map((detail) => modified(detail, isSecret))).filter(
    ({ path }) => path !== '',
  );
  if (isSecret('Tags')) return details;
  return [...byTagKey(details, contextOf(change.BeforeContext), contextOf(change.AfterContext))];
};
