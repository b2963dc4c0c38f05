import { type Diagnostic, type OmniDeployError, problem } from '@omnideploy/core';
import type { EngineDiagnostic } from '../engine/messages.js';
import type { Context } from '../stack/context.js';
import { credentialsDiagnostic } from './credentials.js';
import { diagnosticOf } from './diagnostics.js';
import { lockedProblem } from './locked.js';
import { machineDiagnostic } from './machine.js';

const whole = ({ summary, detail = '' }: EngineDiagnostic): string => `${summary}\n${detail}`;

/** What the engine says of one thing, in words that a user can act on. */
export const explain = (context: Context, diagnostic: EngineDiagnostic): Diagnostic => {
  const plain = diagnosticOf(diagnostic, context.naming);
  if (diagnostic.severity === 'warning') return plain;
  const known = credentialsDiagnostic(whole(diagnostic), context.deployment) ?? machineDiagnostic(whole(diagnostic));
  return known ? { ...known, ...(plain.resource ? { resource: plain.resource } : {}) } : plain;
};

/** The error for what the engine refused before anything was changed. */
export const engineProblem = (context: Context, diagnostics: readonly EngineDiagnostic[]): OmniDeployError => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return problem('deployment-failed', `${context.engine.name} ended without saying why.`);
  const all = errors.map(whole).join('\n');
  if (all.includes('Saved plan is stale'))
    return problem(
      'changed-since-preview',
      'The stack has changed since the preview, so what was shown is no longer what would happen.',
      { remedy: 'Nothing was applied. Run the command again to see a new preview.' },
    );
  const locked = lockedProblem(all);
  if (locked) return locked;
  const { severity: _, code, message, ...more } = explain(context, first);
  const others = errors.slice(1).map((one) => explain(context, one).message);
  return problem(code, [message, ...new Set(others)].join('\n'), more);
};
