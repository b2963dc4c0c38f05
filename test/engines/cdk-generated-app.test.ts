import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CdkApp, installApp } from './cdk-cli.js';
import { startCloud, type TestCloud } from './cloud.js';
import { planEcsExample } from './ecs-plan.js';
import { openStack, type Planned, up } from './open.js';

jest.setTimeout(120_000);

let cloud: TestCloud;
let app: CdkApp | undefined;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(async () => {
  await app?.remove();
  await cloud.close();
});

const generated = async (planned: Planned): Promise<CdkApp> => {
  const { stack } = await openStack(cloud, planned);
  app = await installApp((await stack.generate?.()) ?? new Map(), cloud);
  return app;
};

describe('the app that is generated of the ECS example', () => {
  it('differs in nothing from what up deployed, in the eyes of the plain cdk CLI', async () => {
    const planned = await planEcsExample();
    await up(cloud, planned);
    const { cdk } = await generated(planned);
    expect(await cdk('diff', '--fail')).toContain('There were no differences');
    expect(await cdk('deploy', '--require-approval', 'never')).toContain('(no changes)');
  });

  it('deploys a stack by itself that up then finds unchanged, and destroys it', async () => {
    const planned = await planEcsExample();
    const { cdk } = await generated(planned);
    await cdk('deploy', '--require-approval', 'never');
    expect((await cloud.count()).resources).toBe(planned.spec.resources.length);
    expect((await up(cloud, planned)).outcome).toBe('unchanged');
    await cdk('destroy', '--force');
    expect(await cloud.count()).toEqual({ stacks: 0, resources: 0 });
  });
});
