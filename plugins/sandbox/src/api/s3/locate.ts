import { ACCOUNT } from '../../account.js';
import type { Runtime } from '../../engine/runtime.js';

/** CDK's bootstrap bucket of a region: the only one that there is. */
export const bucketOf = (region: string): string => `cdk-hnb659fds-assets-${ACCOUNT}-${region}`;

const BUCKET = new RegExp(`^${bucketOf('([a-z]{2}(-[a-z]+)+-\\d)')}$`);

/** The region of a bucket that exists. */
export const bucketRegion = (bucket: string): string | undefined => BUCKET.exec(bucket)?.[1];

/** The path with its escapes resolved; nothing when they are malformed. */
export const decodePath = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** `bucket/key` of an address in path style or in virtual-host style. */
const objectAt = ({ hostname, pathname }: URL): string => {
  const path = (decodePath(pathname) ?? '').slice(1);
  const bucket = /^(.+?)\.(s3[.-].*amazonaws\.com|localhost)$/.exec(hostname)?.[1];
  return bucket === undefined ? path : `${bucket}/${path}`;
};

/** The bytes of the object that a TemplateURL names. Nothing is fetched from anywhere else. */
export const readObjectAt = async (runtime: Runtime, url: string): Promise<Buffer | undefined> => {
  const object = URL.canParse(url) ? runtime.cloud.objects[objectAt(new URL(url))] : undefined;
  return object && runtime.blobs.read(object.blob);
};
