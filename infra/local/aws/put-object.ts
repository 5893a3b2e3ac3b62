import { existsSync, mkdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import type { AwsAnswer } from './aws-answers.ts';
import { storeFile } from '../data/stored-file.ts';

/** The one bucket of this machine; its objects are the files in the data folder's `journal`. */
export const JOURNAL_BUCKET = 'fleksaftale-journal';

/** One part of a key that is safe as the name of a file or folder: never `..`, never hidden. */
const PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const MOST_PARTS = 8;

export type PutRequest = Pick<IncomingMessage, 'url' | 'headers'>;

/**
 * Answers PutObject of S3 with the bucket in the path. The file holds all of the object before the answer is given;
 * `If-None-Match: *` refuses to write over one. No key leads out of `folder`.
 */
export const answerPutObject = ({ url, headers }: PutRequest, body: Buffer, folder: string): AwsAnswer => {
  const [bucket, ...parts] = partsOf(url ?? '');
  if (bucket !== JOURNAL_BUCKET) return denied(404, 'NoSuchBucket', 'There is no such bucket.');
  if (parts.length === 0 || parts.length > MOST_PARTS || !parts.every((part) => PART.test(part)))
    return denied(400, 'InvalidArgument', 'This key is not the name of a file.');
  if (headers['content-encoding']?.includes('aws-chunked') === true)
    return denied(501, 'NotImplemented', 'Chunked uploads are not served here.');
  const path = join(folder, ...parts);
  if (headers['if-none-match'] === '*' && existsSync(path))
    return denied(412, 'PreconditionFailed', 'The object is there already.');
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  storeFile(path, body);
  return { ok: true, body: {} };
};

/** The address as S3 reads it: each part decoded by itself, so that an encoded slash parts nothing. */
const partsOf = (url: string): readonly string[] => {
  const [path = ''] = url.split('?');
  try {
    return path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return [];
  }
};

const denied = (status: number, error: string, message: string): AwsAnswer => ({
  ok: false,
  status,
  error,
  message,
  form: 'xml',
});
