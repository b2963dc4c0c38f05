import {
  isJoin,
  isJsonDocument,
  isReference,
  isSecretValue,
  type LookupRendering,
  type Reference,
  type Rendering,
  type ResourceSpec,
  type Value,
} from '@omnideploy/core';

type Parts = Pick<ResourceSpec, 'resources' | 'lookups' | 'secrets' | 'outputs'>;

const AWS = { source: 'hashicorp/aws', version: '5.100.0' };

const rendering = (of: Rendering | LookupRendering | undefined): Rendering => {
  if (!of || 'expressions' in of) throw new Error('there is no Terraform rendering');
  return of;
};

/** Text as it stands between the quotes of an HCL string. */
const hclText = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/([$%])\{/g, '$1$1{');

/** The resources as one document of Terraform's JSON syntax, for `terraform validate`. */
export const document = ({ resources, lookups, secrets, outputs }: Parts) => {
  const address = (id: string): { at: string; outputs: Rendering['outputs'] } => {
    const resource = resources.find((one) => one.id === id);
    const { type, outputs } = rendering((resource ?? lookups.find((one) => one.id === id))?.dialects.terraform);
    return { at: resource ? `${type}.${id}` : `data.${type}.${id}`, outputs };
  };

  const reference = ({ $ref: [id, output, ...path] }: Reference): string => {
    const { at, outputs } = address(id);
    return `${at}.${outputs[output]}${path.map((step) => `[${JSON.stringify(step)}]`).join('')}`;
  };

  /** The value as an HCL expression. */
  const expression = (value: Value): string => {
    if (isReference(value)) return reference(value);
    if (isSecretValue(value)) return `var.${value.$secret}`;
    if (isJoin(value)) return `join("", [${value.$join.map(expression).join(', ')}])`;
    if (isJsonDocument(value)) return `jsonencode(${expression(value.$json)})`;
    if (typeof value === 'string') return `"${hclText(value)}"`;
    if (typeof value !== 'object' || value === null) return String(value);
    if (Array.isArray(value)) return `[${value.map(expression).join(', ')}]`;
    return `{ ${Object.entries(value)
      .map(([key, below]) => `"${hclText(key)}" = ${expression(below)}`)
      .join(', ')} }`;
  };

  const render = (value: Value): unknown => {
    if (isReference(value) || isSecretValue(value) || isJoin(value) || isJsonDocument(value))
      return `\${${expression(value)}}`;
    if (typeof value === 'string') return value.replace(/([$%])\{/g, '$1$1{');
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(render);
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, render(below)]));
  };

  const blocks = resources.flatMap(({ id, dependsOn, dialects }) => {
    const { type, properties, companions = {} } = rendering(dialects.terraform);
    const depends = dependsOn.map((other) => address(other).at);
    return [
      { id, type, properties, depends },
      ...Object.entries(companions).map(([name, one]) => ({ ...one, id: `${id}_${name}`, depends })),
    ];
  });

  return {
    terraform: { required_providers: { aws: AWS } },
    provider: { aws: { region: 'us-east-1' } },
    // An empty object would be a block without a name.
    ...(secrets.length > 0 && {
      variable: Object.fromEntries(secrets.map(({ name }) => [name, { type: 'string', sensitive: true }])),
    }),
    output: Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, { value: render(value) }])),
    data: nested(
      lookups.map(({ id, dialects }) => {
        const { type, properties } = rendering(dialects.terraform);
        return { type, id, body: render(properties) };
      }),
    ),
    resource: nested(
      blocks.map(({ id, type, properties, depends }) => ({
        type,
        id,
        body: { ...(render(properties) as object), ...(depends.length > 0 && { depends_on: depends }) },
      })),
    ),
  };
};

const nested = (items: readonly { type: string; id: string; body: unknown }[]) => {
  const byType: Record<string, Record<string, unknown>> = {};
  for (const { type, id, body } of items) byType[type] = { ...byType[type], [id]: body };
  return byType;
};
