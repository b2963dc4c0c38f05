import type { TargetGroupArgs } from '@pulumi/aws/lb/targetGroup.js';
import type { CfnTargetGroupProps } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { define, type Text } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** The addresses to which a load balancer sends requests, and how it finds out whether they are healthy. */
export interface TargetGroup {
  /** At most 32 letters, digits and inner hyphens. */
  readonly name: string;
  readonly vpc: Text;
  readonly protocol: 'HTTP' | 'HTTPS';
  /** For targets that are registered without a port. */
  readonly port: number;
  readonly healthCheck: TargetHealthCheck;
  readonly tags?: Tags;
}

export interface TargetHealthCheck {
  /** At most 1024 characters. */
  readonly path: string;
  readonly port: number;
  /** Seconds: 5 to 300. */
  readonly interval: number;
  /** Seconds: 2 to 120, less than the interval (hashicorp/terraform-provider-aws issue 48070, 2026-11). */
  readonly timeout: number;
  /** How often in a row: 2 to 10. */
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  /** HTTP codes of a healthy target: `200-399`. */
  readonly codes: string;
}

export const targetGroup = define<TargetGroup, 'arn'>('aws.elasticloadbalancingv2.target_group', {
  cloudformation: ({ name, vpc, protocol, port, healthCheck, tags }) => ({
    type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    properties: {
      Name: name,
      VpcId: vpc,
      TargetType: 'ip',
      Protocol: protocol,
      Port: port,
      HealthCheckProtocol: protocol,
      HealthCheckPath: healthCheck.path,
      HealthCheckPort: String(healthCheck.port),
      HealthCheckIntervalSeconds: healthCheck.interval,
      HealthCheckTimeoutSeconds: healthCheck.timeout,
      HealthyThresholdCount: healthCheck.healthyThreshold,
      UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
      Matcher: { HttpCode: healthCheck.codes },
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnTargetGroupProps>,
    outputs: { arn: 'Ref' },
  }),
  terraform: ({ name, vpc, protocol, port, healthCheck, tags }) => ({
    type: 'aws_lb_target_group',
    properties: {
      name,
      vpc_id: vpc,
      target_type: 'ip',
      protocol,
      port,
      health_check: [
        {
          protocol,
          path: healthCheck.path,
          port: String(healthCheck.port),
          interval: healthCheck.interval,
          timeout: healthCheck.timeout,
          healthy_threshold: healthCheck.healthyThreshold,
          unhealthy_threshold: healthCheck.unhealthyThreshold,
          matcher: healthCheck.codes,
        },
      ],
      tags,
    },
    outputs: { arn: 'arn' },
  }),
  pulumi: ({ name, vpc, protocol, port, healthCheck, tags }) => ({
    type: 'aws:lb/targetGroup:TargetGroup',
    properties: {
      name,
      vpcId: vpc,
      targetType: 'ip',
      protocol,
      port,
      healthCheck: {
        protocol,
        path: healthCheck.path,
        port: String(healthCheck.port),
        interval: healthCheck.interval,
        timeout: healthCheck.timeout,
        healthyThreshold: healthCheck.healthyThreshold,
        unhealthyThreshold: healthCheck.unhealthyThreshold,
        matcher: healthCheck.codes,
      },
      tags,
    } satisfies Pulumi<TargetGroupArgs>,
    outputs: { arn: 'arn' },
  }),
});
