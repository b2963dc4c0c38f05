import { type CollectionTag, type ScalarTag, type Tags, YAMLMap, YAMLSeq } from 'yaml';

/** Short tags whose long form is not `Fn::` and the name. */
const LONG: Record<string, string> = { Ref: 'Ref', Condition: 'Condition' };

const NAMES = [
  'Ref',
  'Condition',
  'And',
  'Base64',
  'Cidr',
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'Equals',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'RefAll',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'ValueOf',
  'ValueOfAll',
  'ForEach',
];

const longForm = (name: string): string => LONG[name] ?? `Fn::${name}`;

/** `!GetAtt A.B` is a list of two in the long form. */
const scalarArgument = (name: string, text: string): unknown => {
  if (name !== 'GetAtt') return text;
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
};

const scalarTag = (name: string): ScalarTag => ({
  tag: `!${name}`,
  resolve: (text) => ({ [longForm(name)]: scalarArgument(name, text) }),
});

/** A list or map under a short tag becomes a map with the long name as its only key. */
const collectionTag = (name: string, collection: 'seq' | 'map'): CollectionTag => ({
  tag: `!${name}`,
  collection,
  resolve: (value) => {
    const wrapped = new YAMLMap();
    const plain = collection === 'seq' ? new YAMLSeq() : new YAMLMap();
    plain.items = value.items;
    plain.range = value.range ?? null;
    wrapped.set(longForm(name), plain);
    return wrapped;
  },
});

/** The short forms of intrinsic functions in YAML templates: `!Sub`, `!GetAtt`, ... */
export const shortTags: Tags = NAMES.flatMap((name) => [
  scalarTag(name),
  collectionTag(name, 'seq'),
  collectionTag(name, 'map'),
]);
