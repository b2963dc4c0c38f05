import { createHash } from 'node:crypto';

/** The version of the CDK bootstrap stack that the sandbox claims: its bucket is there, in every region. */
export const BOOTSTRAP_VERSION = '30';

export const isBootstrapVersion = (name: string): boolean => /^\/cdk-bootstrap\/[^/]+\/version$/.test(name);

const EC2_PREFIX: Record<string, string> = {
  'AWS::EC2::Image::Id': 'ami',
  'AWS::EC2::Instance::Id': 'i',
  'AWS::EC2::SecurityGroup::Id': 'sg',
  'AWS::EC2::Subnet::Id': 'subnet',
  'AWS::EC2::VPC::Id': 'vpc',
};

/** A stand-in for an SSM parameter's value that fits its type; the sandbox has no parameter store. */
export const ssmValue = (name: string, type: string, region: string): string => {
  if (isBootstrapVersion(name)) return BOOTSTRAP_VERSION;
  const digest = createHash('sha256').update(`${region}${name}`).digest('hex');
  const prefix = EC2_PREFIX[type.replace(/^List<(.+)>$/, '$1')];
  if (prefix) return `${prefix}-${digest.slice(0, 17)}`;
  if (type.includes('AvailabilityZone')) return `${region}a`;
  return `sandbox-${digest.slice(0, 12)}`;
};
