import type { LoadBalancerArgs } from '@pulumi/aws/lb/loadBalancer.js';
import type { CfnLoadBalancerProps } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { define, type Text } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** An application load balancer: spreads HTTP requests over targets. */
export interface LoadBalancer {
  /** At most 32 letters, digits and inner hyphens, not beginning with `internal-`. */
  readonly name: string;
  /** Whether it can be reached from the internet. */
  readonly public: boolean;
  /** At least two, in different zones. */
  readonly subnets: readonly Text[];
  readonly securityGroups: readonly Text[];
  readonly tags?: Tags;
}

export const loadBalancer = define<LoadBalancer, 'arn' | 'dns_name'>('aws.elasticloadbalancingv2.load_balancer', {
  cloudformation: ({ name, public: isPublic, subnets, securityGroups, tags }) => ({
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    properties: {
      Name: name,
      Type: 'application',
      Scheme: isPublic ? 'internet-facing' : 'internal',
      Subnets: subnets,
      SecurityGroups: securityGroups,
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnLoadBalancerProps>,
    outputs: { arn: 'Ref', dns_name: 'DNSName' },
  }),
  terraform: ({ name, public: isPublic, subnets, securityGroups, tags }) => ({
    type: 'aws_lb',
    properties: {
      name,
      load_balancer_type: 'application',
      internal: !isPublic,
      subnets,
      security_groups: securityGroups,
      tags,
    },
    outputs: { arn: 'arn', dns_name: 'dns_name' },
  }),
  pulumi: ({ name, public: isPublic, subnets, securityGroups, tags }) => ({
    type: 'aws:lb/loadBalancer:LoadBalancer',
    properties: {
      name,
      loadBalancerType: 'application',
      internal: !isPublic,
      subnets,
      securityGroups,
      tags,
    } satisfies Pulumi<LoadBalancerArgs>,
    outputs: { arn: 'arn', dns_name: 'dnsName' },
  }),
});
