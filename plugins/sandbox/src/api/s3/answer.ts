import { createHash } from 'node:crypto';
import { now } from '../../account.js';
import type { Runtime } from '../../engine/runtime.js';
import type { Answer } from '../query.js';
import { toXml } from '../xml.js';
import { decodeChunks } from './chunks.js';
import { bucketOf, bucketRegion } from './objects.js';

const XML = 'application/xml';
const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

export interface S3Request {
  readonly method: string;
  /** Path with query: `/bucket/key?location`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** The region that the request was signed for. */
  readonly region: string;
}

const error = (status: number, Code: string, Message: string): Answer => ({
  status,
  type: XML,
  body: toXml('Error', { Code, Message }),
});

const putObject = async (runtime: Runtime, id: string, { headers, body }: S3Request): Promise<Answer> => {
  const isChunked =
    String(headers['content-encoding'] ?? '').includes('aws-chunked') ||
    headers['x-amz-decoded-content-length'] !== undefined;
  const content = isChunked ? decodeChunks(body) : body;
  const etag = `"${createHash('md5').update(content).digest('hex')}"`;
  runtime.cloud.objects[id] = {
    body: content.toString('base64'),
    contentType: String(headers['content-type'] ?? 'binary/octet-stream'),
    etag,
    modified: now(),
  };
  runtime.save();
  await runtime.saved();
  return { status: 200, type: XML, body: '', headers: { ETag: etag } };
};

const getObject = (runtime: Runtime, id: string): Answer => {
  const object = runtime.cloud.objects[id];
  if (!object) return error(404, 'NoSuchKey', 'The specified key does not exist.');
  const headers = { ETag: object.etag, 'Last-Modified': new Date(object.modified).toUTCString() };
  return { status: 200, type: object.contentType, body: Buffer.from(object.body, 'base64'), headers };
};

const listObjects = (runtime: Runtime, bucket: string, prefix: string): Answer => {
  const found = Object.entries(runtime.cloud.objects).filter(([id]) => id.startsWith(`${bucket}/${prefix}`));
  const contents = found.map(([id, object]) =>
    toXml('Contents', {
      Key: id.slice(bucket.length + 1),
      LastModified: object.modified,
      ETag: object.etag,
      Size: Buffer.byteLength(object.body, 'base64'),
      StorageClass: 'STANDARD',
    }),
  );
  const head = [
    toXml('Name', bucket),
    toXml('Prefix', prefix),
    toXml('KeyCount', found.length),
    toXml('IsTruncated', false),
  ];
  return {
    status: 200,
    type: XML,
    body: `<ListBucketResult xmlns="${NAMESPACE}">${head.join('')}${contents.join('')}</ListBucketResult>`,
  };
};

const listBuckets = (region: string): Answer => {
  const bucket = toXml('Bucket', { Name: bucketOf(region), CreationDate: '2026-01-01T00:00:00.000Z' });
  const body = `<ListAllMyBucketsResult xmlns="${NAMESPACE}"><Buckets>${bucket}</Buckets></ListAllMyBucketsResult>`;
  return { status: 200, type: XML, body };
};

const answerBucket = (
  runtime: Runtime,
  bucket: string,
  region: string,
  method: string,
  query: URLSearchParams,
): Answer => {
  const headers = { 'x-amz-bucket-region': region };
  if (method === 'HEAD') return { status: 200, type: XML, body: '', headers };
  if (query.has('location')) {
    const constraint = region === 'us-east-1' ? '' : region;
    return {
      status: 200,
      type: XML,
      body: `<LocationConstraint xmlns="${NAMESPACE}">${constraint}</LocationConstraint>`,
    };
  }
  if (query.has('encryption')) {
    return error(
      404,
      'ServerSideEncryptionConfigurationNotFoundError',
      'The server side encryption configuration was not found',
    );
  }
  if (query.get('list-type') === '2') return listObjects(runtime, bucket, query.get('prefix') ?? '');
  return error(501, 'NotImplemented', 'Of buckets the sandbox speaks HeadBucket, GetBucketLocation and ListObjectsV2.');
};

/** A small part of S3, in path style: enough to pass a large template by its address. */
export const answerS3 = async (runtime: Runtime, request: S3Request): Promise<Answer> => {
  const { method, url } = request;
  const address = new URL(url, 'http://sandbox');
  const [bucket = '', ...rest] = decodeURIComponent(address.pathname).slice(1).split('/');
  const key = rest.join('/');
  if (bucket === '' && method === 'GET') return listBuckets(request.region);
  const region = bucketRegion(bucket);
  if (region === undefined) {
    return error(404, 'NoSuchBucket', `The sandbox has only the CDK bootstrap bucket of each region, not ${bucket}.`);
  }
  if (key === '') return answerBucket(runtime, bucket, region, method, address.searchParams);
  const id = `${bucket}/${key}`;
  if (method === 'PUT') return putObject(runtime, id, request);
  if (method === 'GET' || method === 'HEAD') return getObject(runtime, id);
  if (method === 'DELETE') {
    delete runtime.cloud.objects[id];
    runtime.save();
    return { status: 204, type: XML, body: '' };
  }
  return error(
    501,
    'NotImplemented',
    'Of objects the sandbox speaks PutObject, GetObject, HeadObject and DeleteObject.',
  );
};
