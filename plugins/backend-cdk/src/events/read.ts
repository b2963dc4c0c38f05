import type { StackEvent } from '@aws-sdk/client-cloudformation';
import { type Context, interruptible } from '../stack/context.js';

/** What is asked of the events of a stack. */
export interface Range {
  /** Stop at this event: only newer ones are wanted. */
  readonly after?: string | undefined;
  /** Read on although the user has interrupted. Default false. */
  readonly uninterrupted?: boolean;
}

/** A stack's events, the newest first. Pages are read until the wanted ones are there. */
export const readEvents = async (
  context: Context,
  stackId: string,
  { after, uninterrupted }: Range = {},
): Promise<StackEvent[]> => {
  const events: StackEvent[] = [];
  let NextToken: string | undefined;
  do {
    const page = await context.aws.describeStackEvents(
      { StackName: stackId, ...(NextToken ? { NextToken } : {}) },
      uninterrupted ? {} : interruptible(context),
    );
    for (const event of page.StackEvents ?? []) {
      if (event.EventId === after) return events;
      events.push(event);
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return events;
};

/** The newest event now: what comes after it belongs to what is started next. */
export const newestEvent = async (context: Context, stackId: string): Promise<string | undefined> => {
  const page = await context.aws.describeStackEvents({ StackName: stackId }, interruptible(context));
  return page.StackEvents?.[0]?.EventId;
};
