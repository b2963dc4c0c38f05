import type { Outputs, OutputValue } from '@omnideploy/core';
import { SECRET } from './mask.js';
import type { Style } from './style.js';
import { indent, table } from './table.js';

/** A string as it is, anything else as JSON. */
export const renderValue = ({ value, secret }: OutputValue): string => {
  if (secret) return SECRET;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Outputs one below the other, values aligned. Secret ones are masked. */
export const renderOutputs = (outputs: Outputs, style: Style): string => {
  const rows = Object.entries(outputs).map(([name, output]) => [
    style('bold', name),
    renderValue(output),
    ...(output.description ? [style('dim', output.description)] : []),
  ]);
  return rows.length === 0 ? 'No outputs.' : ['Outputs:', ...indent(table(rows))].join('\n');
};
