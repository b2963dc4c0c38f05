import { join, type Lookup, type Resource, ref, secret } from '@omnideploy/core';
import * as vocabulary from '../index.js';

const tags = { team: 'web', 'managed-by': 'omnideploy' };
const anywhere = { description: 'Anywhere', protocol: 'all', cidr: '0.0.0.0/0' } as const;

/** Every lookup once. */
export const lookups = {
  availabilityZones: vocabulary.availabilityZones('zones'),
  callerIdentity: vocabulary.callerIdentity('identity'),
  partition: vocabulary.partition('partition'),
} satisfies Partial<Record<keyof typeof vocabulary, Lookup>>;

/**
 * Every resource type with all its options and, where it has any, with none. Together they are one
 * stack, each after those that it refers to. A type that is missing here does not compile.
 */
export const samples: Record<Exclude<keyof typeof vocabulary, keyof typeof lookups>, readonly Resource[]> = {
  ec2Vpc: [
    vocabulary.ec2Vpc('vpc', { cidr: '10.0.0.0/16', tags }),
    vocabulary.ec2Vpc('bare_vpc', { cidr: '10.1.0.0/16' }),
  ],
  ec2InternetGateway: [
    vocabulary.ec2InternetGateway('gateway', { tags }),
    vocabulary.ec2InternetGateway('bare_gateway', {}),
  ],
  ec2InternetGatewayAttachment: [
    vocabulary.ec2InternetGatewayAttachment('attachment', { vpc: ref('vpc', 'id'), gateway: ref('gateway', 'id') }),
  ],
  ec2RouteTable: [
    vocabulary.ec2RouteTable('route_table', { vpc: ref('vpc', 'id'), tags }),
    vocabulary.ec2RouteTable('bare_route_table', { vpc: ref('vpc', 'id') }),
  ],
  ec2Route: [
    vocabulary.ec2Route(
      'route',
      { routeTable: ref('route_table', 'id'), destination: '0.0.0.0/0', gateway: ref('gateway', 'id') },
      { dependsOn: ['attachment'], origin: 'service' },
    ),
  ],
  ec2Subnet: [0, 1].map((zone) =>
    vocabulary.ec2Subnet(`subnet_${zone}`, {
      vpc: ref('vpc', 'id'),
      cidr: `10.0.${zone}.0/24`,
      zone: ref('zones', 'names', zone),
      publicAddresses: zone === 0,
      ...(zone === 0 && { tags }),
    }),
  ),
  ec2RouteTableAssociation: [
    vocabulary.ec2RouteTableAssociation('association', {
      subnet: ref('subnet_0', 'id'),
      routeTable: ref('route_table', 'id'),
    }),
  ],
  ec2SecurityGroup: [
    vocabulary.ec2SecurityGroup('outer_group', {
      name: 'api-outer',
      description: 'Load balancer',
      vpc: ref('vpc', 'id'),
      ingress: [{ description: 'HTTP', protocol: 'tcp', port: 80, cidr: '0.0.0.0/0' }],
      egress: [anywhere],
      tags,
    }),
    vocabulary.ec2SecurityGroup('inner_group', {
      name: 'api-inner',
      description: 'Service',
      vpc: ref('vpc', 'id'),
      ingress: [
        { description: 'Balanced', protocol: 'tcp', port: 8080, securityGroup: ref('outer_group', 'id') },
        { description: 'Datagrams', protocol: 'udp', port: 53, cidr: '10.0.0.0/16' },
      ],
      egress: [anywhere, { description: 'Back', protocol: 'tcp', port: 80, securityGroup: ref('outer_group', 'id') }],
    }),
  ],
  loadBalancer: [
    vocabulary.loadBalancer('balancer', {
      name: 'api',
      public: true,
      subnets: [ref('subnet_0', 'id'), ref('subnet_1', 'id')],
      securityGroups: [ref('outer_group', 'id')],
      tags,
    }),
    vocabulary.loadBalancer('inner_balancer', {
      name: 'api-inner',
      public: false,
      subnets: [ref('subnet_0', 'id'), ref('subnet_1', 'id')],
      securityGroups: [ref('outer_group', 'id')],
    }),
  ],
  targetGroup: [
    vocabulary.targetGroup('targets', {
      name: 'api',
      vpc: ref('vpc', 'id'),
      protocol: 'HTTPS',
      port: 80,
      healthCheck: {
        path: '/health',
        port: 8080,
        interval: 30,
        timeout: 5,
        healthyThreshold: 2,
        unhealthyThreshold: 3,
        codes: '200-399',
      },
      tags,
    }),
  ],
  listener: [
    vocabulary.listener('redirecting', {
      loadBalancer: ref('balancer', 'arn'),
      port: 80,
      action: { redirect: { httpsPort: 443 } },
      tags,
    }),
    vocabulary.listener('forwarding', {
      loadBalancer: ref('balancer', 'arn'),
      port: 443,
      tls: {
        certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
        policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      },
      action: { forward: ref('targets', 'arn') },
    }),
  ],
  ecsCluster: [
    vocabulary.ecsCluster('cluster', { name: 'api', tags }),
    vocabulary.ecsCluster('bare_cluster', { name: 'bare' }),
  ],
  logsLogGroup: [
    vocabulary.logsLogGroup('log_group', { name: '/omnideploy/api', retention: 30, tags }),
    vocabulary.logsLogGroup('bare_log_group', { name: '/omnideploy/bare', retention: 1 }),
  ],
  secretsManagerSecret: [
    vocabulary.secretsManagerSecret('api_key_secret', {
      name: 'api/API_KEY',
      description: 'Environment variable API_KEY',
      value: secret('API_KEY'),
      tags,
    }),
  ],
  iamRole: [
    vocabulary.iamRole('role', {
      name: 'api-execution',
      description: 'Lets ECS start tasks',
      trustedService: 'ecs-tasks.amazonaws.com',
      tags,
    }),
  ],
  iamRolePolicy: [
    vocabulary.iamRolePolicy('policy', {
      name: 'execution',
      role: ref('role', 'name'),
      statements: [
        { actions: ['secretsmanager:GetSecretValue'], resources: [ref('api_key_secret', 'arn')] },
        {
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [
            join('arn:', ref('partition', 'name'), ':logs:us-east-1:', ref('identity', 'account'), ':log-group:/api:*'),
          ],
        },
      ],
    }),
  ],
  ecsTaskDefinition: [
    vocabulary.ecsTaskDefinition('task', {
      family: 'api',
      cpu: 256,
      memory: 512,
      architecture: 'ARM64',
      executionRole: ref('role', 'arn'),
      taskRole: ref('role', 'arn'),
      containers: [
        {
          name: 'api',
          image: 'nginx:1.29',
          entryPoint: ['/bin/sh', '-c'],
          command: ['echo "${HOME}" && exec nginx'],
          workingDirectory: '/srv',
          environment: { GREETING: 'hello "you" ${not_expanded}' },
          secrets: { API_KEY: ref('api_key_secret', 'arn') },
          portMappings: [
            { containerPort: 8080, protocol: 'tcp', name: 'http' },
            { containerPort: 53, protocol: 'udp' },
          ],
          logs: { group: ref('log_group', 'name'), region: 'us-east-1', streamPrefix: 'api' },
        },
      ],
      tags,
    }),
    vocabulary.ecsTaskDefinition('bare_task', {
      family: 'bare',
      cpu: 1024,
      memory: 2048,
      architecture: 'X86_64',
      executionRole: ref('role', 'arn'),
      taskRole: ref('role', 'arn'),
      containers: [{ name: 'bare', image: 'nginx' }],
    }),
  ],
  ecsService: [
    vocabulary.ecsService(
      'service',
      {
        name: 'api',
        cluster: ref('cluster', 'arn'),
        taskDefinition: ref('task', 'arn'),
        desiredCount: 2,
        healthyPercent: { minimum: 100, maximum: 200 },
        circuitBreaker: { enable: true, rollback: true },
        network: {
          subnets: [ref('subnet_0', 'id')],
          securityGroups: [ref('inner_group', 'id')],
          assignPublicIp: true,
        },
        loadBalancers: [{ targetGroup: ref('targets', 'arn'), containerName: 'api', containerPort: 8080 }],
        healthCheckGracePeriod: 60,
        tags,
      },
      { dependsOn: ['forwarding'] },
    ),
    vocabulary.ecsService('bare_service', {
      name: 'bare',
      cluster: ref('bare_cluster', 'name'),
      taskDefinition: ref('bare_task', 'arn'),
      desiredCount: 0,
      healthyPercent: { minimum: 100, maximum: 200 },
      circuitBreaker: { enable: false, rollback: false },
      network: {
        subnets: [ref('subnet_1', 'id')],
        securityGroups: [ref('inner_group', 'id')],
        assignPublicIp: false,
      },
    }),
  ],
};
