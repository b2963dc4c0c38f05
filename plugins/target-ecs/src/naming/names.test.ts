import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namesOf } from './names.js';

const label = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/);

describe('names', () => {
  it('are the config name, and the stack when it is another', () => {
    expect(namesOf({ name: 'api', stack: 'api' }, 'us-east-1')).toMatchObject({
      base: 'api',
      loadBalancer: 'api',
      executionRole: 'api-us-east-1-execution',
      logGroup: '/omnideploy/api',
    });
    expect(namesOf({ name: 'api', stack: 'prod' }, 'us-east-1').base).toBe('api-prod');
  });

  it('avoid the beginnings that AWS keeps for itself', () => {
    expect(namesOf({ name: 'internal-api', stack: 'internal-api' }, 'us-east-1').loadBalancer).toBe('x-internal-api');
    expect(namesOf({ name: 'sg-api', stack: 'prod' }, 'us-east-1').serviceSecurityGroup).toBe('x-sg-api-prod-service');
  });

  it('differ between the protocols of a target group', () => {
    const { targetGroup } = namesOf({ name: 'api', stack: 'api' }, 'us-east-1');
    expect(targetGroup.HTTP).not.toBe(targetGroup.HTTPS);
  });

  it('keep to the limits of each service, whatever the config is called', () => {
    fc.assert(
      fc.property(label, label, (name, stack) => {
        const names = namesOf({ name, stack }, 'ap-southeast-1');
        expect(names.base).toMatch(/^[a-zA-Z0-9_-]{1,255}$/);
        for (const short of [names.loadBalancer, ...Object.values(names.targetGroup)])
          expect(short).toMatch(/^(?!internal-)[a-zA-Z0-9]([a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$/i);
        for (const role of [names.executionRole, names.taskRole]) expect(role).toMatch(/^[\w+=,.@-]{1,64}$/);
        for (const group of [names.loadBalancerSecurityGroup, names.serviceSecurityGroup])
          expect(group).toMatch(/^(?!sg-)[a-zA-Z0-9-]{1,255}$/);
      }),
    );
  });
});
