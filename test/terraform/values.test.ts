import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { join, json, ref, type Value } from '../../packages/core/src/index.js';
import { hclFiles } from '../../plugins/backend-terraform/src/hcl/index.js';
import { specOf, thing } from '../../plugins/backend-terraform/src/hcl/testing/spec.js';
import { engineSuite } from '../support/engine.js';
import { initialise, makeWorkspace, type Workspace } from './workspace.js';

const VALUES = 500;

/** All that means something to HCL, JSON or a shell, and letters outside of ASCII. */
const marks = [
  '$',
  '%',
  '{',
  '}',
  '${',
  '%{',
  '$${',
  '~',
  '"',
  "'",
  '\\',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u001b',
].concat([
  '#',
  '//',
  '/*',
  '<<EOF\n',
  'EOF',
  '<',
  '&',
  '=',
  ',',
  '[',
  ')',
  ' ',
  'a',
  'é',
  'ß',
  '🚀',
  '\u2028',
  '\ufeff',
  '\\u00e9',
  '\\n',
]);
/** Terraform keeps text in Unicode's form C. */
const anyText = fc
  .oneof(fc.string({ unit: fc.constantFrom(...marks) }), fc.string({ unit: 'grapheme' }))
  .map((text) => text.normalize('NFC'));
const anyKey = fc.string({ unit: fc.constantFrom(...marks) }).map((text) => text.normalize('NFC'));

const { value: anyDocument } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.integer(),
    // JSON has no negative zero.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 4 }),
  ),
}));

/** A value and what Terraform must make of it, when the resource `known` has the output KNOWN. */
const KNOWN = 'known "value"';
const known = ref('known', 'output');
const knownResource = thing(
  'known',
  {},
  { dialects: { terraform: { type: 'terraform_data', properties: { input: KNOWN }, outputs: { output: 'output' } } } },
);
const anyValue = fc.oneof(
  anyText.map((text) => ({ value: text as Value, expected: text as unknown })),
  anyText.map((text) => ({ value: { [text]: text }, expected: { [text]: text } })),
  fc.tuple(anyText, anyText).map(([before, after]) => ({
    value: join(before, known, after),
    expected: `${before}${KNOWN}${after}`.normalize('NFC'),
  })),
  anyDocument.map((document) => ({
    value: join(json({ document, known })),
    expected: JSON.stringify({ document, known: KNOWN }),
  })),
  anyText.map((text) => ({
    value: json({ deep: json({ text: join(text, known) }), text: join('x=', json([text])) }),
    expected: JSON.stringify({
      deep: JSON.stringify({ text: `${text}${KNOWN}` }),
      text: `x=${JSON.stringify([text])}`,
    }),
  })),
);

/** JSON inside text is compared as what it says: encoders differ in what they escape. */
const parsed = (value: unknown): unknown => {
  if (typeof value === 'string') {
    const [, before = '', json = ''] = /^(x=)?([[{].*)$/s.exec(value) ?? [];
    try {
      return { before, json: parsed(JSON.parse(json)) };
    } catch {
      return value;
    }
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(parsed);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, parsed(item)]));
};

engineSuite('terraform', 'values in HCL', (terraform) => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = makeWorkspace(terraform);
  });
  afterAll(() => workspace.remove());

  it('are to Terraform what they are in the plan, and stand as terraform fmt would have them', async () => {
    const values = fc.sample(anyValue, VALUES);
    const outputs = Object.fromEntries(values.map(({ value }, index) => [`o${index}`, { value }]));
    initialise(workspace, await hclFiles(specOf([knownResource], { outputs })));
    expect(workspace.formatted()).toBe('');
    workspace.run('apply', '-auto-approve', '-input=false', '-no-color');
    const deployed = JSON.parse(workspace.run('output', '-json')) as Record<string, { value: unknown }>;
    for (const [index, { value, expected }] of values.entries())
      expect({ value, is: parsed(deployed[`o${index}`]?.value) }).toEqual({ value, is: parsed(expected) });
  }, 120_000);
});
