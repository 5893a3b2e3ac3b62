import { PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { JournalReceiver } from '../../ports/journal.ts';

export type S3JournalSettings = { readonly bucket: string };

/**
 * Folders in a bucket, each file an object that is written once: S3 itself refuses a second write (If-None-Match), so this
 * needs no right to read. The bytes are checked on the way by the checksum that the SDK sends along.
 */
export const makeS3Journal = ({ bucket }: S3JournalSettings): JournalReceiver => {
  const client = new S3Client({
    forcePathStyle: true,
    maxAttempts: 3,
    requestHandler: { requestTimeout: 10_000, connectionTimeout: 2_000, throwOnRequestTimeout: true },
  });
  const put = async (key: string, { bytes, mediaType }: { bytes: Uint8Array; mediaType: string }) => {
    const object = { Bucket: bucket, Key: key, Body: bytes, ContentType: mediaType };
    try {
      await client.send(new PutObjectCommand({ ...object, IfNoneMatch: '*' }));
    } catch (fault) {
      if (!isThere(fault)) throw fault;
    }
  };
  return {
    receive: async ({ path, files }) => {
      for (const file of files) await put(`${path}/${file.name}`, file);
    },
  };
};

const PRECONDITION_FAILED = 412;
const isThere = (fault: unknown): boolean =>
  fault instanceof S3ServiceException && fault.$metadata.httpStatusCode === PRECONDITION_FAILED;
