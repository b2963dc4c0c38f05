import type { InternetGatewayArgs } from '@pulumi/aws/ec2/internetGateway.js';
import type { CfnInternetGatewayProps } from 'aws-cdk-lib/aws-ec2';
import { define } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/**
 * A way to the internet, for the network that it is attached to. Terraform and Pulumi could attach it
 * by a property; CloudFormation cannot, so the attachment is a resource of its own in every dialect.
 */
export interface Ec2InternetGateway {
  readonly tags?: Tags;
}

export const ec2InternetGateway = define<Ec2InternetGateway, 'id'>('aws.ec2.internet_gateway', {
  cloudformation: ({ tags }) => ({
    type: 'AWS::EC2::InternetGateway',
    properties: { Tags: tagList(tags) } satisfies CloudFormation<CfnInternetGatewayProps>,
    outputs: { id: 'Ref' },
  }),
  terraform: ({ tags }) => ({
    type: 'aws_internet_gateway',
    properties: { tags },
    outputs: { id: 'id' },
  }),
  pulumi: ({ tags }) => ({
    type: 'aws:ec2/internetGateway:InternetGateway',
    properties: { tags } satisfies Pulumi<InternetGatewayArgs>,
    outputs: { id: 'id' },
  }),
});
