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
  DefaultNetworkAcl: 'acl',
  DefaultSecurityGroup: 'sg',
  NetworkAclAssociationId: 'aclassoc',
  PrimaryNetworkInterfaceId: 'eni',
  VpcId: 'vpc',
};

/** Types whose own id is a UUID. */
const UUIDS = new Set(['AWS::KMS::Key', 'AWS::CertificateManager::Certificate', 'AWS::Lambda::EventSourceMapping']);

export type IdForm = { readonly prefix: string } | 'uuid' | 'name';

/** How an attribute that is an id looks on the type. */
export const idForm = (type: string, attribute: string): IdForm => {
  const own = PREFIXES[type];
  const foreign = type === 'AWS::EC2::VPC' && attribute === 'VpcId' ? undefined : ATTRIBUTE_PREFIXES[attribute];
  if (foreign) return { prefix: foreign };
  if (own) return { prefix: own };
  if (UUIDS.has(type)) return 'uuid';
  const [, service, kind = ''] = type.split('::');
  return service === 'EC2' ? { prefix: kind.replace(/[^A-Z]/g, '').toLowerCase() } : 'name';
};
