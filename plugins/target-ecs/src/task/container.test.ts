import { describe, expect, it } from '@jest/globals';
import { configOf, httpPort } from '../testing/config.js';
import { container, planOf, tryPlan } from '../testing/planning.js';

const refused = (changes: Parameters<typeof configOf>[0]) => tryPlan(configOf(changes)).refusals;

describe('the container', () => {
  it('has what the config says', () => {
    const spec = planOf(
      configOf({
        container: {
          image: 'ghcr.io/team/api@sha256:0123',
          command: ['/bin/api'],
          args: ['serve', '--port', '8080'],
          working_dir: '/srv',
          ports: [{ ...httpPort, name: 'http' }],
        },
        environment: { B: '2', A: '1' },
      }),
    );
    expect(container(spec)).toEqual({
      Name: 'api',
      Image: 'ghcr.io/team/api@sha256:0123',
      Essential: true,
      EntryPoint: ['/bin/api'],
      Command: ['serve', '--port', '8080'],
      WorkingDirectory: '/srv',
      Environment: [
        { Name: 'A', Value: '1' },
        { Name: 'B', Value: '2' },
      ],
      PortMappings: [{ ContainerPort: 8080, Protocol: 'tcp', Name: 'http' }],
      LogConfiguration: {
        LogDriver: 'awslogs',
        Options: {
          'awslogs-group': { $ref: ['log_group', 'name'] },
          'awslogs-region': 'eu-central-1',
          'awslogs-stream-prefix': 'api',
        },
      },
    });
  });

  it("leaves the image's own command and folder when the config has none", () => {
    expect(Object.keys(container(planOf(configOf())))).toEqual([
      'Name',
      'Image',
      'Essential',
      'PortMappings',
      'LogConfiguration',
    ]);
  });

  it.each(['', 'my image', '-nginx', `${'a'.repeat(256)}`])('cannot be of the image %j', (image) => {
    expect(refused({ container: { image } })).toMatchObject([{ at: 'container.image' }]);
  });

  it('must fit into a task definition', () => {
    const environment = { LARGE: 'x'.repeat(66_000) };
    expect(refused({ environment })).toMatchObject([{ at: 'environment', message: expect.stringContaining('64 KiB') }]);
  });
});

describe('ports', () => {
  it('may have one number for TCP and UDP', () => {
    const dns = { ...httpPort, container_port: 53 };
    const ports = [
      { ...dns, protocol: 'TCP' },
      { ...dns, protocol: 'UDP' },
    ] as const;
    expect(container(planOf(configOf({ container: { ports } }))).PortMappings).toEqual([
      { ContainerPort: 53, Protocol: 'tcp' },
      { ContainerPort: 53, Protocol: 'udp' },
    ]);
  });

  it.each(['HTTP', '-http', 'a b', 'p'.repeat(65)])('cannot have the name %j', (name) => {
    expect(refused({ container: { ports: [{ ...httpPort, name }] } })).toMatchObject([
      { at: 'container.ports.0.name' },
    ]);
  });

  it('must fit into a security group', () => {
    const ports = Array.from({ length: 59 }, (_, index) => ({ ...httpPort, container_port: 8000 + index }));
    expect(refused({ container: { ports } })).toMatchObject([{ at: 'container.ports' }]);
  });
});
