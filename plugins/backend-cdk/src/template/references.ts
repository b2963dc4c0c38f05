import { type Json, problem, type Reference, type Rendering, type Resource, type ResourceSpec } from '@omnideploy/core';
import type { NameTable } from './name-table.js';
import type { Part } from './text.js';

const DIALECT = 'cloudformation';

/** @throws OmniDeployError `combination-refused` when the resource has no CloudFormation form */
export const renderingOf = ({ id, type, dialects }: Resource): Rendering => {
  const rendering = dialects[DIALECT];
  if (rendering) return rendering;
  throw problem(
    'combination-refused',
    `${type} ("${id}") has no CloudFormation form, so the backend cdk cannot make it.`,
    {
      resource: id,
      remedy: `It can be made with: ${Object.keys(dialects).join(', ') || 'no known backend'}.`,
    },
  );
};

const unknown = (id: string, output: string) =>
  problem(
    'extension-broken',
    `The plan refers to "${output}" of "${id}", which the CloudFormation form does not have.`,
    {
      resource: id,
    },
  );

const outputOf = ({ resources, lookups }: ResourceSpec, names: NameTable, id: string, output: string): Part => {
  const lookup = lookups.find((candidate) => candidate.id === id);
  if (lookup) {
    const rendering = lookup.dialects[DIALECT];
    const expression = rendering && 'expressions' in rendering ? rendering.expressions[output] : undefined;
    if (expression === undefined) throw unknown(id, output);
    // A lookup's expressions are this dialect's own intrinsic functions, which are JSON.
    return expression as Part;
  }
  const resource = resources.find((candidate) => candidate.id === id);
  const attribute = resource && renderingOf(resource).outputs[output];
  if (attribute === undefined) throw unknown(id, output);
  const logicalId = names.logicalId(id);
  return attribute === 'Ref' ? { Ref: logicalId } : { 'Fn::GetAtt': [logicalId, attribute] };
};

const select = (value: Part, index: string | number): Part => {
  if (typeof index === 'number') return { 'Fn::Select': [index, value as Json] };
  throw problem(
    'extension-broken',
    `The plan selects "${index}" inside an output; CloudFormation selects by number only.`,
  );
};

/** Interprets references within one spec. */
export const referencesOf =
  (spec: ResourceSpec, names: NameTable) =>
  ({ $ref: [id, output, ...selectors] }: Reference): Part =>
    selectors.reduce<Part>(select, outputOf(spec, names, id, output));
