/** A diagnostic of the engine. */
export interface EngineDiagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string;
  /** The resource that it is about: `aws_ecs_service.service`. */
  readonly address?: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
  readonly snippet?: { readonly context?: string | null };
}

/** What happens to one resource while the engine applies. */
export interface Hook {
  readonly resource: { readonly addr: string; readonly resource_type: string };
  readonly action: 'create' | 'update' | 'delete' | 'read' | 'noop' | (string & {});
  readonly id_value?: string;
}

/**
 * A line of a `-json` stream, as far as it is read here.
 * https://developer.hashicorp.com/terraform/internals/machine-readable-ui (2026-11)
 */
export type Message =
  | { readonly type: 'diagnostic'; readonly diagnostic: EngineDiagnostic }
  | { readonly type: 'apply_start' | 'apply_complete' | 'apply_errored'; readonly hook: Hook }
  | { readonly type: 'other' };

const TYPES: ReadonlySet<unknown> = new Set(['diagnostic', 'apply_start', 'apply_complete', 'apply_errored']);

/** A line as a message; anything that is not one of interest is `other`. */
export const readMessage = (line: string): Message => {
  try {
    const value = JSON.parse(line) as { readonly type?: unknown };
    return TYPES.has(value.type) ? (value as Message) : { type: 'other' };
  } catch {
    return { type: 'other' };
  }
};

/** The diagnostics in a stream, errors first, in the order in which the engine told them. */
export const diagnosticsIn = (stream: string): EngineDiagnostic[] => {
  const all = stream.split('\n').flatMap((line) => {
    const message = readMessage(line);
    return message.type === 'diagnostic' ? [message.diagnostic] : [];
  });
  return [...all.filter(({ severity }) => severity === 'error'), ...all.filter(({ severity }) => severity !== 'error')];
};
