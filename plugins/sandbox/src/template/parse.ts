import type { Json } from '@omnideploy/core';
import { LineCounter, parseDocument, visit } from 'yaml';
import { validationError } from '../api/error.js';
import { messageOf } from '../message.js';
import type { Template } from './model.js';
import { shapeTemplate } from './shape.js';
import { shortTags } from './yaml-tags.js';

const notWellFormed = (format: 'JSON' | 'YAML', line: number, column: number, why: string) =>
  validationError(`Template format error: ${format} not well-formed. (line ${line}, column ${column}) ${why}`);

const positionOf = (body: string, offset: number): [line: number, column: number] => {
  const before = body.slice(0, offset).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
};

const parseJson = (body: string): Json => {
  try {
    return JSON.parse(body);
  } catch (error) {
    const message = messageOf(error);
    const offset = /position (\d+)/.exec(message)?.[1];
    const [line, column] = positionOf(body, offset === undefined ? body.length : Number(offset));
    throw notWellFormed('JSON', line, column, message);
  }
};

const parseYaml = (body: string): Json => {
  const lines = new LineCounter();
  const document = parseDocument(body, {
    lineCounter: lines,
    customTags: (tags) => [...tags.filter((tag) => tag !== 'timestamp'), ...shortTags.flat()],
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
  });
  const error = document.errors[0] ?? document.warnings[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw notWellFormed('YAML', line, col, error.message);
  }
  visit(document, {
    Alias: () => {
      throw validationError('Template error: YAML aliases are not allowed in CloudFormation templates');
    },
  });
  return document.toJS();
};

const REMEMBERED = 16;
const parsed = new Map<string, Template>();

/**
 * Reads a template in JSON or YAML, short function tags included.
 * @throws ApiError ValidationError with the place, when it is not well-formed or has not a template's shape
 */
export const parseTemplate = (body: string): Template => {
  const before = parsed.get(body);
  if (before) return before;
  const template = shapeTemplate(body.trimStart().startsWith('{') ? parseJson(body) : parseYaml(body));
  parsed.set(body, template);
  const oldest = parsed.keys().next().value;
  if (parsed.size > REMEMBERED && oldest !== undefined) parsed.delete(oldest);
  return template;
};
