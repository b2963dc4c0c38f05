import { describe, expect, it } from '@jest/globals';
import { configOf, httpPort, publicConfigOf } from '../testing/config.js';
import { container, planOf, properties, tryPlan } from '../testing/planning.js';

const refused = (changes: Parameters<typeof configOf>[0]) => tryPlan(configOf(changes)).refusals;

const digest = `sha256:${'0'.repeat(64)}`;

describe('the container', () => {
  it('has what the config says', () => {
    const image = `ghcr.io/team/api@${digest}`;
    const spec = planOf(
      configOf({
        container: {
          image,
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
      Image: image,
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

  it.each(['', 'my image', '-nginx', 'a'.repeat(256), 'nginx@sha256:0123', `nginx@${digest}0`])(
    'cannot be of the image %j',
    (image) => {
      expect(refused({ container: { image } })).toMatchObject([{ at: 'container.image' }]);
    },
  );

  it('may be of an image whose name is as long as ECS takes, and has a digest besides', () => {
    expect(refused({ container: { image: `${'a'.repeat(255)}@${digest}` } })).toEqual([]);
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

  it('must fit into a security group, whose last rule is for a health check on another port', () => {
    const ports = Array.from({ length: 60 }, (_, index) => ({ ...httpPort, container_port: 8000 + index }));
    expect(refused({ container: { ports } })).toMatchObject([{ at: 'container.ports' }]);
    const health_check = {
      path: '/',
      port: 80,
      interval: 30,
      timeout: 5,
      healthy_threshold: 2,
      unhealthy_threshold: 3,
    };
    const spec = planOf(publicConfigOf({ container: { ports: ports.slice(1), health_check } }));
    expect(properties(spec, 'service_security_group').SecurityGroupIngress).toHaveLength(60);
  });
});
