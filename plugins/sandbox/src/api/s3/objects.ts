import { ACCOUNT } from '../../account.js';
import type { Cloud } from '../../state/model.js';

/** The only buckets: CDK's bootstrap bucket of each region. */
const BUCKET = new RegExp(`^cdk-hnb659fds-assets-${ACCOUNT}-([a-z]{2}(-[a-z]+)+-\\d)$`);

export const bucketOf = (region: string): string => `cdk-hnb659fds-assets-${ACCOUNT}-${region}`;

/** The region of a bucket that exists. */
export const bucketRegion = (bucket: string): string | undefined => BUCKET.exec(bucket)?.[1];

/** The bucket and key of an address in path style or in virtual-host style. */
const locate = (address: URL, endpoint: string): { bucket: string; key: string } => {
  const path = decodeURIComponent(address.pathname).slice(1);
  const virtual = /^(.+)\.s3[.-][^/]*amazonaws\.com$/.exec(address.hostname)?.[1];
  const own = new URL(endpoint).hostname;
  const prefix = address.hostname.endsWith('.localhost') ? address.hostname.slice(0, -'.localhost'.length) : virtual;
  if (prefix !== undefined && address.hostname !== own) return { bucket: prefix, key: path };
  const slash = path.indexOf('/');
  return { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
};

/** The bytes of the object that a TemplateURL names. Nothing is fetched from anywhere else. */
export const readObject = (cloud: Cloud, url: string, endpoint: string): Buffer | undefined => {
  if (!URL.canParse(url)) return undefined;
  const { bucket, key } = locate(new URL(url), endpoint);
  const object = cloud.objects[`${bucket}/${key}`];
  return object && Buffer.from(object.body, 'base64');
};
