import { randomUUID } from 'node:crypto';
import type { Json } from '@omnideploy/core';
import { ACCOUNT, now, randomHex, randomLetters } from '../account.js';
import type { Properties } from '../state/model.js';
import { arnForm } from './arns.js';
import { isId, makeId } from './ids.js';
import type { ResourceSchema, ValueType } from './model.js';

/** What all made values of one resource share, so that they agree with each other. */
export interface Identity {
  readonly type: string;
  readonly region: string;
  readonly name: string;
  /** The id that tells it from others, for types that have one beside or instead of a name. */
  readonly id?: string;
  readonly hex: string;
  readonly revision: number;
  readonly properties: Properties;
  readonly schema: ResourceSchema | undefined;
}

const SETTLED = /^(ACTIVE|READY|AVAILABLE|DEPLOYED|RUNNING|ENABLED|ISSUED|COMPLETE|SUCCEEDED)$/i;

/** Attributes with a fixed or telling form, by name, or by type and name. */
const BY_NAME: Record<string, (identity: Identity) => string> = {
  AttachmentType: () => 'IGW',
  AvailabilityZone: ({ region }) => `${region}a`,
  CanonicalHostedZoneID: () => 'Z35SXDOTRQ7X7K',
  CidrBlockAssociations: () => `vpc-cidr-assoc-${randomHex(17)}`,
  FailureReason: () => '',
  Ipv6CidrBlocks: () => `2600:1f18:${randomHex(3)}:${randomHex(2)}00::/56`,
  LoadBalancerArns: ({ region, name, hex }) =>
    `arn:aws:elasticloadbalancing:${region}:${ACCOUNT}:loadbalancer/app/${name}/${hex}`,
  LoadBalancerFullName: ({ name, hex }) => `app/${name}/${hex}`,
  PrivateIp: () => '10.0.0.10',
  PrivateIpAddress: () => '10.0.0.10',
  PublicIp: () => '203.0.113.10',
  QueueUrl: ({ name, region }) => `https://sqs.${region}.amazonaws.com/${ACCOUNT}/${name}`,
  RepositoryUri: ({ name, region }) => `${ACCOUNT}.dkr.ecr.${region}.amazonaws.com/${name}`,
  SecurityGroups: () => `sg-${randomHex(17)}`,
  TargetGroupFullName: ({ name, hex }) => `targetgroup/${name}/${hex}`,
  'AWS::AppRunner::Service.ServiceUrl': ({ hex, region }) => `${hex.slice(0, 10)}.${region}.awsapprunner.com`,
  'AWS::ElasticLoadBalancingV2::LoadBalancer.DNSName': ({ name, region }) =>
    `${name}-${Number.parseInt(randomHex(7), 16)}.${region}.elb.amazonaws.com`,
  'AWS::CloudFront::Distribution.DomainName': () => `d${randomHex(13)}.cloudfront.net`,
  'AWS::S3::Bucket.DomainName': ({ name }) => `${name}.s3.amazonaws.com`,
  'AWS::SecretsManager::Secret.Id': (identity) => arn(identity),
};

const arn = ({ type, region, name, id, hex, revision, properties, schema }: Identity): string => {
  const cluster = typeof properties.Cluster === 'string' ? properties.Cluster : 'default';
  const values: Record<string, string> = {
    REGION: region,
    ACCOUNT,
    NAME: id ?? name,
    CLUSTER: cluster.split('/').at(-1) ?? cluster,
    REVISION: String(revision),
    UUID: randomUUID(),
    LETTERS: randomLetters(6),
    HEX: hex,
  };
  const words = new RegExp(Object.keys(values).join('|'), 'g');
  return arnForm(type, schema?.arn).replace(words, (word) => values[word] ?? word);
};

const text = (identity: Identity, attribute: string): string => {
  const { type, region, name } = identity;
  const last = attribute.split('.').at(-1) ?? attribute;
  const known = BY_NAME[`${type}.${attribute}`] ?? BY_NAME[last];
  const host = `${name}.${(type.split('::')[1] ?? '').toLowerCase()}.${region}.amazonaws.com`;
  if (known) return known(identity);
  if (/A(rn|RN)s?$/.test(last)) return arn(identity);
  if (isId(last)) return makeId(type, last, region, name);
  if (/(Url|Uri|URL)$/.test(last)) return `https://${host}/`;
  if (/(Endpoint|DomainName|DnsName|DNSName|Address)$/.test(last)) return host;
  if (/(At|Time|Timestamp|Date)$/.test(last)) return now();
  if (/(Version|VersionNumber|Port)$/.test(last)) return '1';
  if (/(Status|State)$/.test(last)) return 'ACTIVE';
  return name;
};

/** A plausible value for a read-only attribute. */
export const makeAttribute = (identity: Identity, attribute: string, type: ValueType): Json => {
  switch (type.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return 1;
    case 'json':
    case 'map':
    case 'tag':
    case 'structure':
      return {};
    case 'array':
      return type.element.type === 'string' ? [text(identity, attribute)] : [];
    case 'union':
      return makeAttribute(identity, attribute, type.types[0] ?? { type: 'json' });
    case 'string':
      return settledValue(type.allowedValues) ?? text(identity, attribute);
    default:
      return text(identity, attribute);
  }
};

/** Of a list of statuses the one in which a resource rests. */
const settledValue = (values: readonly string[] | undefined): string | undefined =>
  values?.find((value) => SETTLED.test(value)) ?? values?.[0];
