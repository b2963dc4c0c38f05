import type { Json } from '@omnideploy/core';
import { type Code, code, type Node, print, quote } from './code.js';

/** What intrinsic functions refer to, as code. */
export interface Names {
  /** `logGroup.ref`, `secretApiKey.valueAsString`, `Aws.REGION` */
  ref(logicalId: string): string;
  /** `logGroup.attrArn` */
  getAtt(logicalId: string, attribute: string): string;
}

type Intrinsic = { readonly [name: string]: Json };

/** An object with one key that names a function of CloudFormation. */
export const isIntrinsic = (value: Json): boolean => {
  const [name, ...others] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return name !== undefined && others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'));
};

/** A value with its intrinsic functions as code. */
export const nodeOf = (value: Json, names: Names): Node => {
  if (isIntrinsic(value)) return intrinsicCode(value as Intrinsic, names);
  if (Array.isArray(value)) return value.map((item) => nodeOf(item, names));
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? textNode([value], names) : value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nodeOf(item, names)]));
};

/** Stands for a piece of code inside a text: a character that has no meaning of its own. */
const MARK = /\uE000(\d+)\uE000/;

/** A text in backquotes, or plain when it has no code in it. */
const templateLiteral = (text: string, codes: readonly Node[]): Node => {
  const pieces = text.split(MARK);
  if (pieces.length === 1) return text;
  if (pieces.length === 3 && pieces[0] === '' && pieces[2] === '') return codes[Number(pieces[1])] ?? '';
  return code((indent) => {
    const inside = pieces.map((piece, index) =>
      index % 2 === 0
        ? piece.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\n', '\\n')
        : `\${${print(codes[Number(piece)] ?? '', indent)}}`,
    );
    return `\`${inside.join('')}\``;
  });
};

const documentNode = (value: Json, codes: readonly Node[]): Node => {
  if (typeof value === 'string') return templateLiteral(value, codes);
  if (Array.isArray(value)) return value.map((item) => documentNode(item, codes));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, documentNode(item, codes)]));
};

const parseDocument = (text: string): Json | undefined => {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Texts put together: as the document that they are, or as a text with code in it. */
const textNode = (parts: readonly Json[], names: Names): Node => {
  const codes: Node[] = [];
  const text = parts
    .map((part) => (typeof part === 'object' ? `\uE000${codes.push(nodeOf(part, names)) - 1}\uE000` : String(part)))
    .join('');
  const document = parseDocument(text);
  if (document === undefined) return templateLiteral(text, codes);
  return code((indent) => `JSON.stringify(${print(documentNode(document, codes), indent)})`);
};

/** Functions that CDK has as lists. */
const LISTS = new Set(['Fn::GetAZs', 'Fn::Split', 'Fn::Cidr']);

/** A list for a function of CDK that wants one. */
const listCode = (value: Json, names: Names): Node => {
  const node = nodeOf(value, names);
  const isList = Array.isArray(value) || (isIntrinsic(value) && LISTS.has(Object.keys(value as Intrinsic)[0] ?? ''));
  return isList ? node : code((indent) => `Token.asList(${print(node, indent)})`);
};

const call = (name: string, ...nodes: readonly Node[]): Code =>
  code((indent) => `${name}(${nodes.map((node) => print(node, indent)).join(', ')})`);

const FUNCTIONS: Readonly<Record<string, (argument: Json, names: Names) => Node | undefined>> = {
  Ref: (id, names) => code(names.ref(String(id))),
  'Fn::GetAtt': (target, names) => {
    const [id = '', ...attribute] = Array.isArray(target) ? target.map(String) : String(target).split('.');
    return code(names.getAtt(id, attribute.join('.')));
  },
  'Fn::Join': (argument, names) => {
    const [delimiter, parts] = argument as [Json, Json];
    return delimiter === '' && Array.isArray(parts) ? textNode(parts, names) : undefined;
  },
  'Fn::Select': (argument, names) => {
    const [index = 0, list = []] = argument as Json[];
    return call('Fn.select', Number(index), listCode(list, names));
  },
  'Fn::GetAZs': (region, names) => (region === '' ? call('Fn.getAzs') : call('Fn.getAzs', nodeOf(region, names))),
  'Fn::Split': (argument, names) => {
    const [delimiter = '', source = ''] = argument as Json[];
    return call('Fn.split', delimiter as string, nodeOf(source, names));
  },
  'Fn::Cidr': (argument, names) =>
    call('Fn.cidr', ...(argument as Json[]).map((item, index) => (index === 2 ? String(item) : nodeOf(item, names)))),
};

const intrinsicCode = (intrinsic: Intrinsic, names: Names): Node => {
  const [[name, argument]] = Object.entries(intrinsic) as [[string, Json]];
  const known = FUNCTIONS[name]?.(argument, names);
  // Any other function is passed on as it is.
  return known ?? code((indent) => `Token.asString(${print({ [name]: nodeOf(argument, names) }, indent)})`);
};

/** A pseudo parameter of CloudFormation as a constant of CDK: `AWS::AccountId` to `Aws.ACCOUNT_ID`. */
export const pseudoParameter = (name: string): string => {
  const constant = name
    .slice('AWS::'.length)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .replace('URLSuffix', 'URL_SUFFIX')
    .toUpperCase();
  return constant === 'NOTIFICATION_ARNS' ? `Token.asString({ Ref: ${quote(name)} })` : `Aws.${constant}`;
};
