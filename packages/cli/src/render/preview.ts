import type { Action, Change, Preview } from '@omnideploy/core';
import { renderProperty } from './property.js';
import type { Format, Style } from './style.js';

type Effect = Exclude<Action, 'none'>;

const symbols: Readonly<Record<Effect, { readonly symbol: string; readonly format: Format }>> = {
  create: { symbol: '+', format: 'green' },
  update: { symbol: '~', format: 'yellow' },
  replace: { symbol: '-/+', format: 'magenta' },
  delete: { symbol: '-', format: 'red' },
  import: { symbol: '=', format: 'cyan' },
};

/** How many changes of each kind. Replacements and imports are left out when there are none. */
export const countChanges = (changes: readonly Change[]): Partial<Record<Effect, number>> => {
  const count = (action: Effect) => changes.filter((change) => change.action === action).length;
  const [replace, imported] = [count('replace'), count('import')];
  return {
    create: count('create'),
    update: count('update'),
    ...(replace > 0 ? { replace } : {}),
    delete: count('delete'),
    ...(imported > 0 ? { import: imported } : {}),
  };
};

const renderChange = ({ action, type, resource, cause, properties }: Change, style: Style): string[] => {
  if (action === 'none') return [];
  const { symbol, format } = symbols[action];
  const compared = action === 'update' || action === 'replace' ? properties.map(renderProperty) : [];
  return [
    `${style(format, symbol)} ${type} ${style('bold', resource)}`,
    ...(cause === undefined ? [] : [style('dim', `    ${cause}`)]),
    ...compared.map((line) => `    ${line}`),
  ];
};

/** A line for each change with its property differences below it, then the counts. */
export const renderPreview = ({ changes, plan }: Pick<Preview, 'changes' | 'plan'>, style: Style): string => {
  const counts = Object.entries(countChanges(changes)).map(([action, count]) => `${count} ${action}`);
  const lines = changes.flatMap((change) => renderChange(change, style));
  const besides = lines.length === 0 && plan !== undefined ? ['No resource changes, only outputs of the stack.'] : [];
  return [...lines, ...besides, `Changes: ${counts.join(', ')}`].join('\n');
};
