import type { Path } from '../../contracts/json.js';

/** A path as people write it: `container.ports[0].name`. */
export const pathName = (path: Path): string =>
  path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
