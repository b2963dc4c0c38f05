import { join } from 'node:path';
import { type Deployment, physicalName } from '@omnideploy/core';

/** The longest name that every common file system takes, in characters. */
const LIMIT = 128;

/** `REGION/NAME`: what tells a stack from all others. */
export const stackPath = ({ region, name, stack }: Deployment['identity']): readonly [region: string, name: string] => [
  region,
  physicalName({ name, stack, limit: LIMIT }),
];

/** The stack's own folder: its files, and its state unless that is kept elsewhere. Plain `terraform` works there. */
export const stackFolder = ({ directory, identity }: Deployment): string => join(directory, ...stackPath(identity));
