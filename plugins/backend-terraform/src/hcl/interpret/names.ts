import { isSecretValue, problem, type ResourceSpec } from '@omnideploy/core';
import { isIdentifier } from '../syntax/escape.js';

/** Names that Terraform keeps for itself (https://developer.hashicorp.com/terraform/language/values/variables, 2026-11). */
const RESERVED = ['source', 'version', 'providers', 'count', 'for_each', 'lifecycle', 'depends_on', 'locals'];

/** Letters, digits and underscores, beginning with a letter or an underscore. */
const identifier = (name: string): string => name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=[0-9]|$)/, '_');

const unlike = (wanted: string, taken: ReadonlySet<string>): string => {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`;
  return name;
};

/** Each name with one that Terraform takes, no two the same. */
const distinct = (names: readonly string[], convert: (name: string) => string, reserved: readonly string[] = []) => {
  const taken = new Set(reserved);
  return new Map(
    names.map((name) => {
      const one = unlike(convert(name), taken);
      taken.add(one);
      return [name, one];
    }),
  );
};

const secretsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isSecretValue(value)) return [value.$secret];
  return Object.values(value).flatMap(secretsIn);
};

/**
 * The variable of each secret that the Terraform form of the spec uses: `API_KEY` is `api_key`.
 * @throws OmniDeployError `extension-broken` for a secret that the spec does not declare
 */
export const variableNames = ({ resources, lookups, outputs, secrets }: ResourceSpec): ReadonlyMap<string, string> => {
  const used = new Set(secretsIn([[...resources, ...lookups].map(({ dialects }) => dialects.terraform), outputs]));
  const declared = secrets.map(({ name }) => name);
  for (const name of used)
    if (!declared.includes(name))
      throw problem('extension-broken', `The plan uses the secret "${name}", which it does not declare.`);
  return distinct(
    declared.filter((name) => used.has(name)),
    (name) => identifier(name).toLowerCase(),
    RESERVED,
  );
};

/** The output that carries the record of the deployment. No output of a spec has its name. */
export const RECORD_OUTPUT = 'omnideploy_record';

/** Terraform's name for each output of the spec. */
export const outputNames = ({ outputs }: ResourceSpec): ReadonlyMap<string, string> =>
  distinct(Object.keys(outputs), identifier, [RECORD_OUTPUT]);

/** @throws OmniDeployError `extension-broken` for what cannot stand in Terraform as it is */
export const checkIdentifier = (name: string, what: string, resource: string): string => {
  if (isIdentifier(name)) return name;
  throw problem('extension-broken', `The plan has ${what} "${name}", which Terraform does not take as a name.`, {
    resource,
    remedy: 'A name in Terraform has letters, digits, underscores and hyphens, and does not begin with a digit.',
  });
};
