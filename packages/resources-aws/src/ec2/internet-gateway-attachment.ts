import type { InternetGatewayAttachmentArgs } from '@pulumi/aws/ec2/internetGatewayAttachment.js';
import type { CfnVPCGatewayAttachmentProps } from 'aws-cdk-lib/aws-ec2';
import { define, type Text } from '../define.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** Puts an internet gateway to a network. */
export interface Ec2InternetGatewayAttachment {
  readonly vpc: Text;
  readonly gateway: Text;
}

export const ec2InternetGatewayAttachment = define<Ec2InternetGatewayAttachment>(
  'aws.ec2.internet_gateway_attachment',
  {
    cloudformation: ({ vpc, gateway }) => ({
      type: 'AWS::EC2::VPCGatewayAttachment',
      properties: { VpcId: vpc, InternetGatewayId: gateway } satisfies CloudFormation<CfnVPCGatewayAttachmentProps>,
      outputs: {},
    }),
    terraform: ({ vpc, gateway }) => ({
      type: 'aws_internet_gateway_attachment',
      properties: { vpc_id: vpc, internet_gateway_id: gateway },
      outputs: {},
    }),
    pulumi: ({ vpc, gateway }) => ({
      type: 'aws:ec2/internetGatewayAttachment:InternetGatewayAttachment',
      properties: { vpcId: vpc, internetGatewayId: gateway } satisfies Pulumi<InternetGatewayAttachmentArgs>,
      outputs: {},
    }),
  },
);
