import { createHash } from 'node:crypto';
import { KNOWN_AFTER_APPLY } from './scope.js';

const REFERENCE = /\{\{resolve:(ssm|ssm-secure|secretsmanager):([^}]*)\}\}/g;

/**
 * Puts a stand-in where AWS would look up a parameter or a secret: the sandbox keeps neither.
 * The same reference gives the same stand-in, so an unchanged one is no change.
 */
export const resolveDynamicReferences = (text: string): string =>
  text.includes(KNOWN_AFTER_APPLY) || !text.includes('{{resolve:')
    ? text
    : text.replaceAll(
        REFERENCE,
        (_, service: string, name: string) =>
          `sandbox-${service}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`,
      );
