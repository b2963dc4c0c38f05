import { describe, expect, it } from '@jest/globals';
import type { Properties } from '../state/model.js';
import { schemaOf } from './database.js';
import { makeIdentity } from './identity.js';
import { checkResource } from './validate.js';

const problemsOf = async (type: string, properties: Properties) => {
  const schema = await schemaOf(type);
  if (!schema) throw new Error(`no schema of ${type}`);
  return checkResource(properties, schema).map(({ path, message }) => `${path}: ${message}`);
};

const made = async (type: string, properties: Properties = {}) =>
  makeIdentity({
    stackName: 'demo',
    logicalId: 'Thing',
    region: 'eu-west-1',
    type,
    schema: await schemaOf(type),
    properties,
    revision: 1,
  });

describe('checking properties against the schema', () => {
  it('finds what is unknown, missing, of the wrong type or not allowed, in depth', async () => {
    const properties: Properties = {
      LaunchType: 'FARGET',
      DesiredCount: 'many',
      NetworkConfiguration: { AwsvpcConfiguration: { Subnet: ['a'] } },
      LoadBalancers: { ContainerPort: 80 },
    };
    expect(await problemsOf('AWS::ECS::Service', properties)).toEqual([
      '/LaunchType: FARGET is not a valid enum value (EC2, FARGATE, EXTERNAL)',
      '/DesiredCount: expected type: Integer, found: String',
      '/NetworkConfiguration/AwsvpcConfiguration: extraneous key [Subnet] is not permitted',
      '/LoadBalancers: expected type: JSONArray, found: JSONObject',
    ]);
    expect(await problemsOf('AWS::EC2::Subnet', {})).toEqual([': required key [VpcId] not found']);
  });

  it('takes text for numbers and booleans, and values that are not known yet', async () => {
    const properties: Properties = {
      DesiredCount: '2',
      EnableExecuteCommand: 'true',
      HealthCheckGracePeriodSeconds: '{{changeSet:KNOWN_AFTER_APPLY}}',
    };
    expect(await problemsOf('AWS::ECS::Service', properties)).toEqual([]);
  });

  it('knows no schema of a type that does not exist', async () => {
    expect(await schemaOf('AWS::ECS::Servcie')).toBeUndefined();
  });
});

describe('what the cloud decides about a resource', () => {
  const shapes: [type: string, properties: Properties, physicalId: RegExp][] = [
    ['AWS::ECS::Cluster', { ClusterName: 'api' }, /^api$/],
    ['AWS::ECS::Cluster', {}, /^demo-Thing-[A-Z0-9]{12}$/],
    [
      'AWS::ECS::Service',
      { Cluster: 'api', ServiceName: 'web' },
      /^arn:aws:ecs:eu-west-1:000000000000:service\/api\/web$/,
    ],
    ['AWS::ECS::TaskDefinition', { Family: 'web' }, /^arn:aws:ecs:eu-west-1:000000000000:task-definition\/web:1$/],
    ['AWS::EC2::VPC', {}, /^vpc-[0-9a-f]{17}$/],
    ['AWS::EC2::SecurityGroup', { GroupDescription: 'x' }, /^sg-[0-9a-f]{17}$/],
    ['AWS::EC2::SecurityGroup', { VpcId: 'vpc-1', GroupDescription: 'x' }, /^sg-[0-9a-f]{17}$/],
    [
      'AWS::EC2::SubnetRouteTableAssociation',
      { RouteTableId: 'rtb-1', SubnetId: 'subnet-1' },
      /^rtbassoc-[0-9a-f]{17}$/,
    ],
    ['AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0' }, /^rtb-1\|0\.0\.0\.0\/0$/],
    [
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      {},
      /^arn:aws:elasticloadbalancing:eu-west-1:000000000000:loadbalancer\/app\/[\w-]{1,32}\/[0-9a-f]{16}$/,
    ],
    ['AWS::IAM::Role', {}, /^demo-Thing-[A-Z0-9]{12}$/],
    ['AWS::S3::Bucket', {}, /^demo-thing-[a-z0-9]{12}$/],
    ['AWS::Lightsail::Container', { ServiceName: 'web' }, /^web$/],
    ['AWS::BedrockAgentCore::Runtime', { AgentRuntimeName: 'agent' }, /^agent-[A-Z0-9]{10}$/],
  ];

  it.each(shapes)('%s %j is called like one', async (type, properties, physicalId) => {
    expect((await made(type, properties)).physicalId).toMatch(physicalId);
  });

  it('makes attributes that agree with the physical id', async () => {
    const balancer = await made('AWS::ElasticLoadBalancingV2::LoadBalancer', { Name: 'web' });
    expect(balancer.physicalId.endsWith(`loadbalancer/${balancer.attributes.LoadBalancerFullName}`)).toBe(true);
    expect(balancer.attributes.DNSName).toMatch(/^web-\d+\.eu-west-1\.elb\.amazonaws\.com$/);
    const role = await made('AWS::IAM::Role', { RoleName: 'runner' });
    expect(role.attributes.Arn).toBe('arn:aws:iam::000000000000:role/runner');
  });

  it('makes different ids each time', async () => {
    expect((await made('AWS::EC2::VPC')).physicalId).not.toBe((await made('AWS::EC2::VPC')).physicalId);
  });
});
