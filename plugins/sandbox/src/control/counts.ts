import type { Cloud } from '../state/model.js';

/** How much there is: stacks that are not deleted, and resources that exist, retained ones included. */
export const countsOf = (cloud: Cloud): { stacks: number; resources: number } => ({
  stacks: cloud.stacks.filter(({ deletedAt }) => deletedAt === undefined).length,
  resources: Object.keys(cloud.world).length,
});
