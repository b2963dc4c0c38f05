import type { Operation } from '../contracts/outcome.js';
import { event } from '../events/events.js';
import type { Request } from './request.js';

/** Runs one engine operation between its two events. A thrown error ends it without the second. */
export const announce = async <T>(
  { host }: Request,
  operation: Operation | 'preview',
  stack: string,
  work: () => Promise<T>,
  outcome: (value: T) => string = () => 'succeeded',
): Promise<T> => {
  host.emit(event('operation-started', { operation, stack }));
  const start = performance.now();
  const value = await work();
  const duration = Math.round(performance.now() - start);
  host.emit(event('operation-finished', { operation, outcome: outcome(value), duration }));
  return value;
};
