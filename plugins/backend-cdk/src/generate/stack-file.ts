import type { TemplateModel } from '../template/template.js';
import { type Node, print, quote } from './code.js';
import type { Construct } from './constructs.js';
import { type Names, nodeOf, pseudoParameter } from './intrinsics.js';
import { shareTags } from './shared-tags.js';
import { variableNames } from './variables.js';

const INDENT = '    ';

const aliasOf = (service: string): string => service.replace(/^aws-/, '').replaceAll('-', '_');

/** What resources, parameters and pseudo parameters are called in the app. */
const namesOf = (
  model: TemplateModel,
  constructs: ReadonlyMap<string, Construct>,
  variables: ReadonlyMap<string, string>,
): Names => {
  const parameters = new Set(model.parameters.map(({ key }) => key));
  return {
    ref: (id) => {
      if (id.startsWith('AWS::')) return pseudoParameter(id);
      return `${variables.get(id)}.${parameters.has(id) ? 'valueAsString' : 'ref'}`;
    },
    getAtt: (id, attribute) => {
      const property = constructs.get(id)?.attribute(attribute);
      return `${variables.get(id)}.${property ?? `getAtt(${quote(attribute)}).toString()`}`;
    },
  };
};

/** Ids of constructs that CDK leaves out when it makes a logical id. */
const UNNAMED = new Set(['Default', 'Resource']);

interface Construction {
  /** Absent when nothing refers to it. */
  readonly variable?: string | undefined;
  readonly className: string;
  readonly id: string;
  readonly properties: Node;
}

const construction = ({ variable, className, id, properties }: Construction): string => {
  const start = `${INDENT}${variable === undefined ? '' : `const ${variable} = `}new ${className}(this, ${quote(id)}, `;
  return `${start}${print(properties, INDENT, start.length)});`;
};

/** What stands before the name of a resource's class, and its properties. */
const writtenAs = (
  construct: Construct,
  type: string,
  properties: Node,
): Pick<Construction, 'className' | 'properties'> =>
  construct.service
    ? { className: `${aliasOf(construct.service)}.${construct.className}`, properties }
    : { className: 'CfnResource', properties: { type, properties } };

const resourceLines = (
  [logicalId, construct]: readonly [string, Construct],
  properties: Node,
  model: TemplateModel,
  variables: ReadonlyMap<string, string>,
): string => {
  const { Type = '', DependsOn = [] } = model.resources.get(logicalId) ?? {};
  const variable = variables.get(logicalId);
  const id = UNNAMED.has(logicalId) ? `${logicalId}_` : logicalId;
  return [
    construction({ variable, id, ...writtenAs(construct, Type, properties) }),
    ...(id === logicalId ? [] : [`${INDENT}${variable}.overrideLogicalId(${quote(logicalId)});`]),
    ...DependsOn.map((other) => `${INDENT}${variable}.addResourceDependency(${variables.get(other)});`),
  ].join('\n');
};

const parameterLines = ({ parameters }: TemplateModel, variables: ReadonlyMap<string, string>): string[] =>
  parameters.map(({ key }) => {
    const properties = { type: 'String', noEcho: true };
    return construction({ variable: variables.get(key), className: 'CfnParameter', id: key, properties });
  });

const outputLines = (model: TemplateModel, names: Names): string[] =>
  [...model.outputs].map(([key, { Value, Description }]) => {
    const value = nodeOf(Value, names);
    const properties = { value, ...(Description === undefined ? {} : { description: Description }) };
    const className = 'CfnOutput';
    // An output may have the name of a resource, which a construct may not.
    return model.resources.has(key) || UNNAMED.has(key)
      ? construction({ className, id: `${key}Output`, properties }).replace(/;$/, `.overrideLogicalId(${quote(key)});`)
      : construction({ className, id: key, properties });
  });

/** Removes declarations whose name is never used again. */
const withoutUnusedNames = (body: string): string =>
  body.replace(/^( *)const (\w+) = (?=new )/gm, (declaration, indent: string, name: string) =>
    body.match(new RegExp(`(?<![\\w.'])${name}(?![\\w'])`, 'g'))?.length === 1 ? indent : declaration,
  );

const importLines = (body: string, constructs: ReadonlyMap<string, Construct>): string => {
  const used = ['Aws', 'CfnOutput', 'CfnParameter', 'CfnResource', 'Fn', 'Token'].filter((name) =>
    new RegExp(`(?<![\\w.'])${name}[.(]`).test(body),
  );
  const services = [...new Set([...constructs.values()].flatMap(({ service }) => service ?? []))].sort();
  return [
    `import { ${[...used, 'LegacyStackSynthesizer', 'Stack'].join(', ')} } from 'aws-cdk-lib';`,
    ...services.map((service) => `import * as ${aliasOf(service)} from 'aws-cdk-lib/${service}';`),
    "import { metadata } from './metadata.js';",
  ].join('\n');
};

/** The file with the stack: one construct for each resource. */
export const stackFile = (
  className: string,
  model: TemplateModel,
  constructs: ReadonlyMap<string, Construct>,
): string => {
  const aliases = [...constructs.values()].flatMap(({ service }) => (service ? [aliasOf(service)] : []));
  const parameterKeys = model.parameters.map(({ key }) => key);
  const variables = variableNames([...parameterKeys, ...model.resources.keys()], aliases);
  const names = namesOf(model, constructs, variables);
  const { shared, nodes } = shareTags(
    new Map([...constructs].map(([id, construct]) => [id, construct.properties(names)])),
  );
  const body = withoutUnusedNames(
    [
      ...parameterLines(model, variables),
      ...(shared ? [`${INDENT}const tags = ${print(shared, INDENT)};`] : []),
      ...[...constructs].map((entry) => resourceLines(entry, nodes.get(entry[0]) ?? {}, model, variables)),
      ...outputLines(model, names),
    ].join('\n\n'),
  );
  return `${importLines(body, constructs)}

export class ${className} extends Stack {
  constructor(scope, id, props) {
    // This synthesizer needs no bootstrap stack.
    super(scope, id, { ...props, synthesizer: new LegacyStackSynthesizer() });
    this.templateOptions.metadata = metadata;

${body}
  }
}
`;
};
