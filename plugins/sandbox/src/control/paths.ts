/** The sandbox's own API, beside those of AWS, on the same port. */
export const CONTROL = {
  status: '/_omnideploy/status',
  reset: '/_omnideploy/reset',
  stop: '/_omnideploy/stop',
  disturb: '/_omnideploy/disturb',
} as const;

/** Says in every answer that this is a sandbox; a health check looks for it. */
export const PRODUCT = 'omnideploy-sandbox';

/** Sent with every control request: a web page cannot send it without asking first. */
export const CONTROL_HEADER = 'x-omnideploy-sandbox';

/** What the status request answers. */
export interface ControlStatus {
  readonly product: typeof PRODUCT;
  readonly processId: number;
  readonly stacks: number;
  readonly resources: number;
  readonly note: string;
}
