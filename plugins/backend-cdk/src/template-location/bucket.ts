import { randomUUID } from 'node:crypto';
import type { S3 } from '@aws-sdk/client-s3';
import { event, type OmniDeployError, problem } from '@omnideploy/core';
import { clientSettings } from '../client/settings.js';
import { isAwsError } from '../errors/aws-error.js';
import { translate } from '../errors/translate.js';
import { type Context, interruptible } from '../stack/context.js';

/** Names the bucket for templates that are too large for a call. */
const VARIABLE = 'OMNIDEPLOY_TEMPLATE_BUCKET';

const noBucket = (bucket: string, region: string): OmniDeployError =>
  problem(
    'combination-refused',
    `The template is larger than 51,200 bytes, so CloudFormation must read it from a bucket, and there is no bucket ${bucket}.`,
    { remedy: `Name a bucket of yours in ${region} with ${VARIABLE}, or make CDK's with: npx cdk bootstrap.` },
  );

const account = async ({ deployment, ...context }: Context): Promise<string> => {
  const { STS } = await import('@aws-sdk/client-sts');
  const sts = new STS(clientSettings(deployment, 'STS'));
  try {
    const { Account } = await sts.getCallerIdentity({}, interruptible({ deployment, ...context }));
    return Account ?? '';
  } catch (error) {
    throw translate(error, { service: 'sts', action: 'GetCallerIdentity', deployment });
  } finally {
    sts.destroy();
  }
};

interface Bucket {
  readonly Bucket: string;
  /** The account that must own it: names of buckets are anyone's to take. Absent for a bucket that the user names. */
  readonly ExpectedBucketOwner?: string;
}

const chooseBucket = async (context: Context): Promise<Bucket> => {
  const { environment, identity } = context.deployment;
  const named = environment[VARIABLE];
  if (named) return { Bucket: named };
  const owner = await account(context);
  return { Bucket: `cdk-hnb659fds-assets-${owner}-${identity.region}`, ExpectedBucketOwner: owner };
};

const urlOf = ({ deployment: { cloud, environment, identity } }: Context, bucket: string, key: string): string => {
  const endpoint = cloud?.endpoint ?? environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL;
  if (endpoint) return `${endpoint.replace(/\/$/, '')}/${bucket}/${key}`;
  const domain = identity.region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://${bucket}.s3.${identity.region}.${domain}/${key}`;
};

const put = async (s3: S3, context: Context, bucket: Bucket, Key: string, Body: string): Promise<void> => {
  try {
    // Not interruptible: half way, nobody would know whether the object is there.
    await s3.putObject({ ...bucket, Key, Body, ContentType: 'application/json' });
  } catch (error) {
    if (isAwsError(error, 'NoSuchBucket')) throw noBucket(bucket.Bucket, context.deployment.identity.region);
    throw translate(error, { service: 's3', action: 'PutObject', deployment: context.deployment });
  }
};

const remove = async (s3: S3, { deployment }: Context, bucket: Bucket, Key: string): Promise<void> => {
  try {
    await s3.deleteObject({ ...bucket, Key });
  } catch (error) {
    const { message } = translate(error, { service: 's3', action: 'DeleteObject', deployment });
    deployment.host.emit(
      event('diagnostic', {
        code: 'deployment-failed',
        severity: 'warning',
        message: `The template could not be taken out of the bucket ${bucket.Bucket} again: ${message}`,
        remedy: `It holds no secret. Delete the object ${Key}.`,
      }),
    );
  }
};

/** Puts the template into a bucket for as long as `use` takes. */
export const withTemplateInBucket = async <T>(
  context: Context,
  body: string,
  use: (url: string) => Promise<T>,
): Promise<T> => {
  const { deployment } = context;
  const bucket = await chooseBucket(context);
  const { S3 } = await import('@aws-sdk/client-s3');
  const s3 = new S3({ ...clientSettings(deployment, 'S3'), forcePathStyle: deployment.cloud !== undefined });
  const key = `omnideploy/${context.stackName}-${randomUUID()}.json`;
  try {
    await put(s3, context, bucket, key, body);
    try {
      return await use(urlOf(context, bucket.Bucket, key));
    } finally {
      await remove(s3, context, bucket, key);
    }
  } finally {
    s3.destroy();
  }
};
