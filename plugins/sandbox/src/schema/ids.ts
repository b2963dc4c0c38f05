import { randomUUID } from 'node:crypto';
import { randomHex, randomLetters } from '../account.js';

/** The prefix of ids such as `vpc-0123456789abcdef0`, by resource type. */
const PREFIXES: Record<string, string> = {
  'AWS::EC2::EIP': 'eipalloc',
  'AWS::EC2::EgressOnlyInternetGateway': 'eigw',
  'AWS::EC2::FlowLog': 'fl',
  'AWS::EC2::Instance': 'i',
  'AWS::EC2::InternetGateway': 'igw',
  'AWS::EC2::LaunchTemplate': 'lt',
  'AWS::EC2::NatGateway': 'nat',
  'AWS::EC2::NetworkAcl': 'acl',
  'AWS::EC2::NetworkInterface': 'eni',
  'AWS::EC2::RouteTable': 'rtb',
  'AWS::EC2::SecurityGroup': 'sg',
  'AWS::EC2::SecurityGroupEgress': 'sgr',
  'AWS::EC2::SecurityGroupIngress': 'sgr',
  'AWS::EC2::Subnet': 'subnet',
  'AWS::EC2::SubnetRouteTableAssociation': 'rtbassoc',
  'AWS::EC2::Volume': 'vol',
  'AWS::EC2::VPC': 'vpc',
  'AWS::EC2::VPCEndpoint': 'vpce',
  'AWS::EFS::AccessPoint': 'fsap',
  'AWS::EFS::FileSystem': 'fs',
  'AWS::EFS::MountTarget': 'fsmt',
  'AWS::ServiceDiscovery::PrivateDnsNamespace': 'ns',
  'AWS::ServiceDiscovery::Service': 'srv',
};

/** The same by the attribute's name, for attributes that show another resource's id. */
const ATTRIBUTE_PREFIXES: Record<string, string> = {
  ClusterSecurityGroupId: 'sg',
  DefaultNetworkAcl: 'acl',
  DefaultSecurityGroup: 'sg',
  EniId: 'eni',
  NetworkAclAssociationId: 'aclassoc',
  PrimaryNetworkInterfaceId: 'eni',
  RouteTableId: 'rtb',
  SubnetId: 'subnet',
  VpcId: 'vpc',
};

/** Ids of other forms, by type. */
const OTHERS: Record<string, (region: string, name: string) => string> = {
  'AWS::ApiGatewayV2::Api': () => randomLetters(10).toLowerCase(),
  'AWS::BedrockAgentCore::Runtime': (_, name) => `${name}-${randomLetters(10)}`,
  'AWS::CertificateManager::Certificate': () => randomUUID(),
  'AWS::CloudFront::Distribution': () => `E${randomLetters(13)}`,
  'AWS::Cognito::UserPool': (region) => `${region}_${randomLetters(9)}`,
  'AWS::KMS::Key': () => randomUUID(),
  'AWS::Lambda::EventSourceMapping': () => randomUUID(),
  'AWS::Route53::HostedZone': () => `Z${randomLetters(20)}`,
};

/** Whether an attribute of that name is an id. */
export const isId = (attribute: string): boolean => /I[dD]$/.test(attribute) || attribute in ATTRIBUTE_PREFIXES;

/** A new id for an attribute; ids without a form of their own are the resource's name. */
export const makeId = (type: string, attribute: string, region: string, name: string): string => {
  const other = OTHERS[type];
  if (other) return other(region, name);
  const [, service, kind = ''] = type.split('::');
  const initials = service === 'EC2' ? kind.replace(/[^A-Z]/g, '').toLowerCase() : undefined;
  const prefix = ATTRIBUTE_PREFIXES[attribute] ?? PREFIXES[type] ?? initials;
  return prefix === undefined ? name : `${prefix}-${randomHex(17)}`;
};
