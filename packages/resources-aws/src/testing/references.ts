import { type Lookup, type Reference, type Resource, ref } from '@omnideploy/core';

/** A reference to each output. Of a list, to its first item. */
export const references = (items: readonly (Resource | Lookup)[]): Reference[] =>
  items.flatMap(({ id, dialects: { terraform } }) =>
    terraform && 'outputs' in terraform
      ? Object.keys(terraform.outputs).map((name) => (name === 'names' ? ref(id, name, 0) : ref(id, name)))
      : [],
  );
