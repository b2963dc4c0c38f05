import type { Path } from '@omnideploy/core';

const written = (path: Path, index: (step: number) => string): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}${index(step)}`;
    return text ? `${text}.${step}` : step;
  }, '');

/** The path as a target's table writes it: `container.ports[].protocol`. */
export const pattern = (path: Path): string => written(path, () => '[]');

/** The path with its indexes: `container.ports[0].protocol`. */
export const place = (path: Path): string => written(path, (step) => `[${step}]`);
