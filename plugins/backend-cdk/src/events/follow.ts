import type { StackEvent, StackStatus } from '@aws-sdk/client-cloudformation';
import { type Change, event } from '@omnideploy/core';
import { isInterruption, poll } from '../polling/poll.js';
import type { Context } from '../stack/context.js';
import { STANDINGS } from '../stack/status.js';
import type { StackMetadata } from '../template/metadata.js';
import { isOfStack, progressReader } from './progress.js';
import { readEvents } from './read.js';

/** An operation that CloudFormation has begun. */
export interface Following {
  readonly stackId: string;
  /** The newest event before it began; absent for a stack without any. */
  readonly after: string | undefined;
  /** Of the operation: other runs' events are left out. Absent takes the events of any. */
  readonly token: string | undefined;
  readonly changes: readonly Change[];
  readonly metadata: StackMetadata | undefined;
  /** Called once when the user interrupts. True when the operation now ends by itself; false leaves it alone. */
  interrupt(): Promise<boolean>;
}

/** How an operation ended, with all its events, the newest first. */
export interface Followed {
  /** Absent when the user interrupted and it goes on by itself. */
  readonly status?: StackStatus;
  readonly interrupted: boolean;
  readonly events: readonly StackEvent[];
}

const ended = (events: readonly StackEvent[]): StackStatus | undefined => {
  const status = events.find(isOfStack)?.ResourceStatus as StackStatus | undefined;
  return status && STANDINGS[status]?.kind !== 'busy' && status !== 'REVIEW_IN_PROGRESS' ? status : undefined;
};

/** Emits each event of an operation once, as it happens, until CloudFormation has ended it. */
export const follow = async (context: Context, operation: Following): Promise<Followed> => {
  const { stackId, token, changes, metadata } = operation;
  const { host } = context.deployment;
  const progress = progressReader(metadata, changes);
  const events: StackEvent[] = [];
  let { after } = operation;
  let accepts = (theirs: string | undefined) => !token || !theirs || theirs === token;
  const look = async (again: () => void): Promise<StackStatus | undefined> => {
    const news = await readEvents(context, stackId, { after, uninterrupted: true });
    after = news[0]?.EventId ?? after;
    const ours = news.filter(({ ClientRequestToken }) => accepts(ClientRequestToken));
    for (const item of ours.toReversed()) {
      const data = progress(item);
      if (data) host.emit(event('resource', data));
    }
    if (ours.length > 0) again();
    events.unshift(...ours);
    return ended(ours);
  };
  try {
    return { status: await poll(look, host.signal), events, interrupted: false };
  } catch (error) {
    if (!isInterruption(error)) throw error;
    const endsByItself = await operation.interrupt();
    // What CloudFormation does to cancel counts as another operation.
    accepts = () => true;
    return endsByItself ? { status: await poll(look), events, interrupted: true } : { events, interrupted: true };
  }
};
