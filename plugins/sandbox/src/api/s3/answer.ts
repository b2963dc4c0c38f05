import type { Runtime } from '../../engine/runtime.js';
import type { Answer } from '../query.js';
import { answerBucket, listBuckets } from './buckets.js';
import { bucketRegion, decodePath } from './locate.js';
import { answerObject } from './objects.js';
import { type S3Request, s3Error } from './request.js';

/** A small part of S3, in path style: enough to pass a large template by its address. */
export const answerS3 = async (runtime: Runtime, request: S3Request): Promise<Answer> => {
  const path = decodePath(request.url.split('?')[0] ?? '');
  if (path === undefined) return s3Error(400, 'InvalidURI', "Couldn't parse the specified URI.");
  const [bucket = '', ...rest] = path.slice(1).split('/');
  if (bucket === '' && request.method === 'GET') return listBuckets(request.region);
  const region = bucketRegion(bucket);
  if (region === undefined) {
    const message = `The sandbox has only the CDK bootstrap bucket of each region, not ${bucket}.`;
    return s3Error(404, 'NoSuchBucket', message);
  }
  const key = rest.join('/');
  return key === ''
    ? answerBucket(runtime.cloud, bucket, region, request)
    : answerObject(runtime, `${bucket}/${key}`, request);
};
