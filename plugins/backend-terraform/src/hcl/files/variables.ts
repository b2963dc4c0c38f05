import type { ResourceSpec } from '@omnideploy/core';
import { quoted } from '../syntax/escape.js';
import { type Block, text } from '../syntax/model.js';

/** A sensitive variable for each secret that the files use, in the spec's order. */
export const variableBlocks = (
  { secrets }: ResourceSpec,
  names: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): readonly Block[] =>
  secrets
    .filter(({ name }) => used.has(name))
    .map(({ name, source }) => ({
      type: 'variable',
      labels: [names.get(name) ?? name],
      attributes: [
        { name: 'description', value: text(quoted(`The secret ${name}, from ${source}`)) },
        { name: 'type', value: text('string') },
        { name: 'sensitive', value: text('true') },
      ],
    }));
