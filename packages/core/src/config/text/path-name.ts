import type { Path } from '../../contracts/json.js';
import { quote } from './quote.js';

/** A path as people write it: `container.ports[0].name`, `tags["cost centre"]`. */
export const pathName = (path: Path): string => path.reduce<string>((name, step) => name + stepName(step, name), '');

const stepName = (step: string | number, before: string): string => {
  if (typeof step === 'number') return `[${step}]`;
  if (!/^[\w-]+$/.test(step)) return `[${quote(step)}]`;
  return before === '' ? step : `.${step}`;
};
