import { randomUUID } from 'node:crypto';
import type { Json } from '@omnideploy/core';
import { ACCOUNT, now, randomHex, randomLetters } from '../account.js';
import type { Properties } from '../state/model.js';
import { arnForm } from './arns.js';
import { idForm } from './ids.js';
import type { ValueType } from './model.js';

/** What all made values of one resource share, so that they agree with each other. */
export interface Identity {
  readonly type: string;
  readonly region: string;
  readonly name: string;
  readonly hex: string;
  readonly revision: number;
  readonly properties: Properties;
}

const SETTLED = /^(ACTIVE|READY|AVAILABLE|DEPLOYED|RUNNING|ENABLED|ISSUED|COMPLETE|SUCCEEDED)$/i;

/** Attributes with a fixed or telling form, by name. */
const BY_NAME: Record<string, (identity: Identity) => string> = {
  AttachmentType: () => 'IGW',
  CanonicalHostedZoneID: () => 'Z35SXDOTRQ7X7K',
  CidrBlockAssociations: () => `vpc-cidr-assoc-${randomHex(17)}`,
  DNSName: ({ name, region }) => `${name}-${Number.parseInt(randomHex(7), 16)}.${region}.elb.amazonaws.com`,
  DomainName: ({ name }) => `${name}.s3.amazonaws.com`,
  Ipv6CidrBlocks: () => `2600:1f18:${randomHex(3)}:${randomHex(2)}00::/56`,
  LoadBalancerFullName: ({ name, hex }) => `app/${name}/${hex}`,
  PrivateIp: () => '10.0.0.10',
  PrivateIpAddress: () => '10.0.0.10',
  PublicIp: () => '203.0.113.10',
  QueueUrl: ({ name, region }) => `https://sqs.${region}.amazonaws.com/${ACCOUNT}/${name}`,
  SecurityGroups: () => `sg-${randomHex(17)}`,
  TargetGroupFullName: ({ name, hex }) => `targetgroup/${name}/${hex}`,
};

const arn = ({ type, region, name, hex, revision, properties }: Identity): string => {
  const cluster = typeof properties.Cluster === 'string' ? properties.Cluster : 'default';
  const values: Record<string, string> = {
    REGION: region,
    ACCOUNT,
    NAME: name,
    CLUSTER: cluster.split('/').at(-1) ?? cluster,
    REVISION: String(revision),
    UUID: randomUUID(),
    LETTERS: randomLetters(6),
  };
  return arnForm(type).replace(
    /REGION|ACCOUNT|NAME|CLUSTER|REVISION|UUID|LETTERS|HEX(?=\/HEX)|HEX/g,
    (word) => values[word] ?? hex,
  );
};

const id = (identity: Identity, attribute: string): string => {
  const form = idForm(identity.type, attribute);
  if (form === 'uuid') return randomUUID();
  if (form !== 'name') return `${form.prefix}-${randomHex(17)}`;
  return identity.type === 'AWS::BedrockAgentCore::Runtime' ? `${identity.name}-${randomLetters(10)}` : identity.name;
};

const text = (identity: Identity, attribute: string): string => {
  const last = attribute.split('.').at(-1) ?? attribute;
  const known = BY_NAME[last];
  const [, service = '', kind = ''] = identity.type.split('::');
  if (known) return known(identity);
  if (last === 'Arn' || last === `${kind}Arn` || /Arn$/.test(last)) return arn(identity);
  if (/I[dD]$/.test(last) || last in { DefaultNetworkAcl: 1, DefaultSecurityGroup: 1 }) return id(identity, last);
  if (/Ur[il]$|URL$/.test(last))
    return `https://${identity.name}.${service.toLowerCase()}.${identity.region}.amazonaws.com/`;
  if (/Endpoint$|DomainName$|Address$/.test(last))
    return `${identity.name}.${service.toLowerCase()}.${identity.region}.amazonaws.com`;
  if (/(At|Time|Timestamp|Date)$/.test(last)) return now();
  if (/Version(Number)?$|Port$/.test(last)) return '1';
  if (/(Status|State)$/.test(last)) return 'ACTIVE';
  return identity.name;
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
      return (
        type.allowedValues?.find((value) => SETTLED.test(value)) ?? type.allowedValues?.[0] ?? text(identity, attribute)
      );
    default:
      return text(identity, attribute);
  }
};
