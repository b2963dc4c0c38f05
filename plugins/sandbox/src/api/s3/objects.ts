import { createHash } from 'node:crypto';
import { now } from '../../account.js';
import type { Runtime } from '../../engine/runtime.js';
import type { Answer } from '../query.js';
import { decodeChunks } from './chunks.js';
import { type S3Request, s3Error, XML } from './request.js';

const putObject = async (runtime: Runtime, id: string, { headers, body }: S3Request): Promise<Answer> => {
  const isChunked =
    String(headers['content-encoding'] ?? '').includes('aws-chunked') ||
    headers['x-amz-decoded-content-length'] !== undefined;
  const content = isChunked ? decodeChunks(body) : body;
  const etag = `"${createHash('md5').update(content).digest('hex')}"`;
  runtime.cloud.objects[id] = {
    blob: await runtime.blobs.write(content),
    size: content.byteLength,
    contentType: String(headers['content-type'] ?? 'binary/octet-stream'),
    etag,
    modified: now(),
  };
  runtime.save();
  await runtime.saved();
  return { status: 200, type: XML, body: '', headers: { ETag: etag } };
};

const getObject = async (runtime: Runtime, id: string): Promise<Answer> => {
  const object = runtime.cloud.objects[id];
  const body = object && (await runtime.blobs.read(object.blob));
  if (!body) return s3Error(404, 'NoSuchKey', 'The specified key does not exist.');
  const headers = { ETag: object.etag, 'Last-Modified': new Date(object.modified).toUTCString() };
  return { status: 200, type: object.contentType, body, headers };
};

/** Answers a request about one object, named `bucket/key`. */
export const answerObject = async (runtime: Runtime, id: string, request: S3Request): Promise<Answer> => {
  switch (request.method) {
    case 'PUT':
      return putObject(runtime, id, request);
    case 'GET':
    case 'HEAD':
      return getObject(runtime, id);
    case 'DELETE':
      delete runtime.cloud.objects[id];
      runtime.save();
      return { status: 204, type: XML, body: '' };
    default:
      return s3Error(
        501,
        'NotImplemented',
        'Of objects the sandbox speaks PutObject, GetObject, HeadObject and DeleteObject.',
      );
  }
};
