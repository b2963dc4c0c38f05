import type { Output, ResourceSpec, Value } from '@omnideploy/core';
import { interpret, type Scope } from '../interpret/expressions.js';
import { outputNames } from '../interpret/names.js';
import { quoted } from '../syntax/escape.js';
import { type Block, text } from '../syntax/model.js';

const holdsSecret = (value: Value): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('$secret' in value || (Object.values(value) as Value[]).some((item) => holdsSecret(item)));

const isSensitive = ({ value, secret = false }: Output): boolean => secret || holdsSecret(value);

export const outputBlocks = (spec: ResourceSpec, scope: Scope): readonly Block[] => {
  const names = outputNames(spec);
  return Object.entries(spec.outputs).map(([name, output]) => ({
    type: 'output',
    labels: [names.get(name) ?? name],
    attributes: [
      ...(output.description === undefined ? [] : [{ name: 'description', value: text(quoted(output.description)) }]),
      { name: 'value', value: interpret(output.value, scope) },
      ...(isSensitive(output) ? [{ name: 'sensitive', value: text('true') }] : []),
    ],
  }));
};
