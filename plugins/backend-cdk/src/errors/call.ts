import type { Deployment } from '@omnideploy/core';

/** A call to AWS that failed. */
export interface Call {
  readonly service: 'cloudformation' | 's3' | 'sts';
  /** `CreateChangeSet` */
  readonly action: string;
  readonly deployment: Deployment;
}
