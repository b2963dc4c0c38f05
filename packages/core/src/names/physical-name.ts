import { createHash } from 'node:crypto';

export interface NameParts {
  /** The config's name. */
  readonly name: string;
  /** The stack's name: not repeated when it is the config's own. */
  readonly stack: string;
  /** What tells several resources of one kind apart: `alb`. */
  readonly suffix?: string;
  /** The platform's limit in characters, at least 20. */
  readonly limit: number;
}

const HASH_LENGTH = 8;

/**
 * The name that a resource has on its platform: `name`, or `name-stack`, with the suffix behind a
 * hyphen. Above the limit the front is cut and a hash of the whole is put in, so that long names
 * stay different. The same on every machine and through every backend.
 */
export const physicalName = ({ name, stack, suffix, limit }: NameParts): string => {
  const base = stack === name ? name : `${name}-${stack}`;
  const tail = suffix ? `-${suffix}` : '';
  if (base.length + tail.length <= limit) return base + tail;
  const hash = createHash('sha256').update(base).digest('hex').slice(0, HASH_LENGTH);
  const room = limit - tail.length - HASH_LENGTH - 1;
  return `${base.slice(0, room).replace(/-+$/, '')}-${hash}${tail}`;
};
