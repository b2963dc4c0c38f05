import { createHmac } from 'node:crypto';
import type { ParameterDefinition } from './model.js';

const PREFIX = 'noecho-';
const STAND_IN = /noecho-[0-9a-f]{24}/g;

export const isNoEcho = (definition: ParameterDefinition): boolean => String(definition.NoEcho) === 'true';

/** What stands for a NoEcho value in everything that is kept: the same for the same value, and a number for a number. */
export const standInFor = ({ Type }: ParameterDefinition, value: string, salt: string): string => {
  const digest = (text: string): string => createHmac('sha256', salt).update(text).digest('hex').slice(0, 24);
  if (Type === 'Number') return String(Number.parseInt(digest(value).slice(0, 7), 16));
  const isList = Type === 'CommaDelimitedList' || Type.startsWith('List<');
  const items = isList ? value.split(',').map((item) => item.trim()) : [value];
  return items.map((item) => `${PREFIX}${digest(item)}`).join(',');
};

/** Text for people, with every stand-in hidden. */
export const hideNoEcho = (text: string): string => text.replaceAll(STAND_IN, '****');
