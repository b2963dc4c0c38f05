import type { ResourceSpec } from '@omnideploy/core';
import { variableNames } from '../interpret/names.js';
import { quoted } from '../syntax/escape.js';
import { type Block, text } from '../syntax/model.js';

/** A sensitive variable for each secret that the files use, in the spec's order. */
export const variableBlocks = (spec: ResourceSpec): readonly Block[] => {
  const names = variableNames(spec);
  return spec.secrets.flatMap(({ name, source }) => {
    const variable = names.get(name);
    if (variable === undefined) return [];
    return [
      {
        type: 'variable',
        labels: [variable],
        attributes: [
          { name: 'description', value: text(quoted(`The secret ${name}, from ${source}`)) },
          { name: 'type', value: text('string') },
          { name: 'sensitive', value: text('true') },
        ],
      },
    ];
  });
};
