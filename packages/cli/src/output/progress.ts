import type { DeployEvent, ResourceProgress } from '@omnideploy/core';

/** One resource of a running operation. Times are milliseconds since the epoch. */
export interface Row extends ResourceProgress {
  readonly started: number;
  readonly ended?: number;
}

/** What is known of a running operation. */
export interface Progress {
  /** `Deploying api`. */
  readonly title: string;
  readonly started: number;
  /** What the engine is doing between resources. */
  readonly message?: string;
  readonly rows: readonly Row[];
  /** Set when it has ended. */
  readonly ended?: number;
  /** How it ended. */
  readonly outcome?: string;
}

const titles = { up: 'Deploying', destroy: 'Destroying', refresh: 'Refreshing', preview: 'Previewing' } as const;

const withResource = (progress: Progress, data: ResourceProgress, time: number): Progress => {
  const known = progress.rows.find(({ resource, ended }) => resource === data.resource && ended === undefined);
  const row: Row = {
    ...data,
    started: known?.started ?? time,
    ...(data.status === 'running' ? {} : { ended: time }),
  };
  const rows = known ? progress.rows.map((one) => (one === known ? row : one)) : [...progress.rows, row];
  return { ...progress, rows };
};

/** The progress after an event; undefined as long as no operation runs. */
export const follow = (progress: Progress | undefined, event: DeployEvent): Progress | undefined => {
  const time = Date.parse(event.time);
  if (event.code === 'operation-started') {
    return { title: `${titles[event.data.operation]} ${event.data.stack}`, started: time, rows: [] };
  }
  if (!progress) return undefined;
  switch (event.code) {
    case 'operation-progress':
      return { ...progress, message: event.data.message };
    case 'resource':
      return withResource(progress, event.data, time);
    case 'operation-finished': {
      const { message: _message, ...rest } = progress;
      return { ...rest, ended: time, outcome: event.data.outcome };
    }
    default:
      return progress;
  }
};
