import { isDeepStrictEqual } from 'node:util';
import type { Json } from '@omnideploy/core';
import type { CfnResource, Stack } from 'aws-cdk-lib/core';
import { cdkCore, cdkService } from '../template/cdk-library.js';
import type { TemplateModel, TemplateResource } from '../template/template.js';
import { inTemporaryFolder } from '../template/temporary-folder.js';
import type { Node } from './code.js';
import { isIntrinsic, type Names, nodeOf } from './intrinsics.js';

/** The library's objects are not plain ones, so what they say is compared. */
const sameJson = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

/** How a resource is written in the app. */
export interface Construct {
  /** `aws-ecs` and `CfnCluster`; absent for a type that aws-cdk-lib has no class of. */
  readonly service?: string;
  readonly className?: string;
  /** The properties in the class's own names; else in CloudFormation's. */
  properties(names: Names): Node;
  /** The class's property for an attribute: `attrArn`. */
  attribute(name: string): string | undefined;
}

/** What is used of the class of a resource type. It can read CloudFormation's own names. */
interface ResourceClass {
  new (scope: Stack, id: string, properties: unknown): CfnResource;
  _fromCloudFormation?(
    scope: Stack,
    id: string,
    resource: unknown,
    options: unknown,
  ): CfnResource & { _cfnProperties?: unknown };
}

/** The classes read what is in CloudFormation's notation through a parser; ours is read already. */
const parser = { parseValue: (value: unknown) => value, handleAttributes: () => undefined };

const classOf = (type: string) => {
  const [, service = '', name = ''] = type.split('::');
  const folder = `aws-${service.toLowerCase()}`;
  const className = `Cfn${name}`;
  const resourceClass = cdkService(folder)?.[className] as ResourceClass | undefined;
  return resourceClass && { service: folder, className, resourceClass };
};

/** The same value with a token of CDK for each intrinsic function, so that classes take it anywhere. */
const tokenize = (value: Json, tokens: Map<unknown, Json>): unknown => {
  if (isIntrinsic(value)) {
    const token = cdkCore().Token.asAny(value);
    tokens.set(token, value);
    return token;
  }
  if (Array.isArray(value)) return value.map((item) => tokenize(item, tokens));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tokenize(item, tokens)]));
};

/** Puts properties into the order that they have in the plan: classes sort them. */
const ordered = (entries: [string, Json][], like: unknown): [string, Json][] => {
  const order = typeof like === 'object' && like !== null ? Object.keys(like).map((key) => key.toLowerCase()) : [];
  return entries.toSorted(([a], [b]) => order.indexOf(a.toLowerCase()) - order.indexOf(b.toLowerCase()));
};

const likeOf = (like: unknown, key: string): unknown =>
  typeof like === 'object' && like !== null
    ? Object.entries(like).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1]
    : undefined;

/** Back from tokens to intrinsic functions, with the class's names for properties. */
const untokenize = (value: unknown, tokens: ReadonlyMap<unknown, Json>, like: unknown): Json => {
  const token = tokens.get(value) ?? tokens.get(cdkCore().Tokenization.reverse(value, { failConcat: false }));
  if (token !== undefined) return token;
  if (Array.isArray(value)) return value.map((item, index) => untokenize(item, tokens, likeOf(like, String(index))));
  if (typeof value !== 'object' || value === null) return value as Json;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    ordered(
      entries.map(([key, item]): [string, Json] => [key, untokenize(item, tokens, likeOf(like, key))]),
      like,
    ),
  );
};

const attributeOf = (stack: Stack, logicalId: string, resource: CfnResource, attribute: string): string | undefined =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
    .filter((name) => name.startsWith('attr'))
    .find((name) =>
      sameJson(stack.resolve((resource as unknown as Record<string, unknown>)[name]), {
        'Fn::GetAtt': [logicalId, attribute],
      }),
    );

const generic = ({ Properties }: TemplateResource): Construct => ({
  properties: (names) => nodeOf({ ...Properties }, names),
  attribute: () => undefined,
});

/** Makes stacks in one app, so that each object has one of its own and none clashes with another. */
const stackMaker = (outdir: string): (() => Stack) => {
  const { App, Stack } = cdkCore();
  const app = new App({ outdir, analyticsReporting: false, stackTraces: false });
  let made = 0;
  return () => {
    made += 1;
    return new Stack(app, `Stack${made}`);
  };
};

/** The resource as an object of its class, or undefined when that would not give the same template. */
const typed = (
  logicalId: string,
  { Type, Properties }: TemplateResource,
  newStack: () => Stack,
): Construct | undefined => {
  const found = classOf(Type);
  if (!found) return undefined;
  const { service, className, resourceClass } = found;
  const tokens = new Map<unknown, Json>();
  try {
    const source = { Properties: tokenize({ ...Properties }, tokens) };
    const read = resourceClass._fromCloudFormation?.(newStack(), logicalId, source, { parser })._cfnProperties;
    if (read === undefined) return undefined;
    const stack = newStack();
    const resource = new resourceClass(stack, logicalId, read);
    const { Resources = {} } = stack.resolve(resource._toCloudFormation()) as {
      Resources?: Record<string, TemplateResource>;
    };
    const [rendered] = Object.values(Resources);
    if (!sameJson(rendered?.Properties ?? {}, Properties)) return undefined;
    const properties = untokenize(read, tokens, Properties);
    return {
      service,
      className,
      properties: (names) => nodeOf(properties, names),
      attribute: (name) => attributeOf(stack, logicalId, resource, name),
    };
  } catch {
    // The class refuses what CloudFormation takes: a property or a type of value newer than the library.
    return undefined;
  }
};

/** How each resource is best written, by logical id. */
export const constructsOf = ({ resources }: TemplateModel): Map<string, Construct> =>
  inTemporaryFolder((outdir) => {
    const newStack = stackMaker(outdir);
    return new Map(
      [...resources].map(([logicalId, resource]) => [
        logicalId,
        typed(logicalId, resource, newStack) ?? generic(resource),
      ]),
    );
  });
