import type { Cloud } from '../../state/model.js';
import type { Answer } from '../query.js';
import { toXml } from '../xml.js';
import { bucketOf } from './locate.js';
import { NAMESPACE, type S3Request, s3Error, XML } from './request.js';

const xml = (name: string, content: string): Answer => ({
  status: 200,
  type: XML,
  body: `<${name} xmlns="${NAMESPACE}">${content}</${name}>`,
});

const listObjects = (cloud: Cloud, bucket: string, prefix: string): Answer => {
  const found = Object.entries(cloud.objects)
    .filter(([id]) => id.startsWith(`${bucket}/${prefix}`))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const contents = found.map(([id, { modified, etag, size }]) =>
    toXml('Contents', {
      Key: id.slice(bucket.length + 1),
      LastModified: modified,
      ETag: etag,
      Size: size,
      StorageClass: 'STANDARD',
    }),
  );
  const head = Object.entries({ Name: bucket, Prefix: prefix, KeyCount: found.length, IsTruncated: false });
  return xml('ListBucketResult', [...head.map(([name, value]) => toXml(name, value)), ...contents].join(''));
};

/** Answers ListBuckets: the one of the region that the request was signed for. */
export const listBuckets = (region: string): Answer => {
  const bucket = toXml('Bucket', { Name: bucketOf(region), CreationDate: '2026-01-01T00:00:00.000Z' });
  return xml('ListAllMyBucketsResult', `<Buckets>${bucket}</Buckets>`);
};

/** Answers a request about a bucket that exists. */
export const answerBucket = (cloud: Cloud, bucket: string, region: string, { method, url }: S3Request): Answer => {
  const query = new URLSearchParams(url.split('?')[1]);
  if (method === 'HEAD') return { status: 200, type: XML, body: '', headers: { 'x-amz-bucket-region': region } };
  if (query.has('location')) return xml('LocationConstraint', region === 'us-east-1' ? '' : region);
  if (query.has('encryption')) {
    const message = 'The server side encryption configuration was not found';
    return s3Error(404, 'ServerSideEncryptionConfigurationNotFoundError', message);
  }
  if (query.get('list-type') === '2') return listObjects(cloud, bucket, query.get('prefix') ?? '');
  const message = 'Of buckets the sandbox speaks HeadBucket, GetBucketLocation and ListObjectsV2.';
  return s3Error(501, 'NotImplemented', message);
};
