import type { Answer } from '../query.js';
import { toXml } from '../xml.js';

export const XML = 'application/xml';
export const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

export interface S3Request {
  readonly method: string;
  /** Path with query: `/bucket/key?location`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** The region that the request was signed for. */
  readonly region: string;
}

export const s3Error = (status: number, Code: string, Message: string): Answer => ({
  status,
  type: XML,
  body: toXml('Error', { Code, Message }),
});
