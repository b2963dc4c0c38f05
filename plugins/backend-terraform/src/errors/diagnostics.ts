import type { Diagnostic } from '@omnideploy/core';
import type { EngineDiagnostic } from '../engine/messages.js';
import type { Naming } from '../plan/changes.js';

/** The AWS provider ends some details with what it means for itself. */
const text = ({ summary, detail = '' }: EngineDiagnostic): string =>
  [summary, detail]
    .map((part) => part.trim())
    .filter((part, index, parts) => part !== '' && parts.indexOf(part) === index)
    .join(': ')
    .replace(/\s+/g, ' ');

/** `aws_ecs_service.service` of an address; undefined for a provider's or a module's own. */
const typeOf = (address: string): string | undefined =>
  /^(?:data\.)?([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]+/.exec(address)?.[1];

/** What the engine says, in core's words. */
export const diagnosticOf = (diagnostic: EngineDiagnostic, naming: Naming): Diagnostic => {
  // A reference that fails has no address, but the block in which it stands.
  const address = diagnostic.address ?? blockAddress(diagnostic.snippet?.context);
  const type = address ? typeOf(address) : undefined;
  const said = text(diagnostic);
  const { severity } = diagnostic;
  if (!address || !type) return { code: 'deployment-failed', severity, message: said };
  const resource = naming(address);
  return { code: 'deployment-failed', severity, message: `${resource} (${type}): ${said}`, resource };
};

const blockAddress = (context: string | null | undefined): string | undefined => {
  const [, kind, type, name] = /^(resource|data) "([^"]+)" "([^"]+)"/.exec(context ?? '') ?? [];
  return type && name ? `${kind === 'data' ? 'data.' : ''}${type}.${name}` : undefined;
};
