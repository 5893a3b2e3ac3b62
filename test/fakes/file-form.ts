import type { Asked } from './web-requests.ts';

const BOUNDARY = '----proeve-1234567890';

type FileForm = { readonly field?: string; readonly fileName?: string };

/** A form with one file, as a browser sends it. */
export const multipart = (
  bytes: Uint8Array,
  { field = 'file', fileName = 'aftale.pdf' }: FileForm = {},
): Buffer<ArrayBuffer> =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\nContent-Type: application/pdf\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);

export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** The same as API Gateway hands it on. */
export const fileForm = (bytes: Uint8Array, form: FileForm = {}): Asked => sentBytes(multipart(bytes, form));

/** Bytes as a body of any type. */
export const sentBytes = (body: Buffer, type: string = MULTIPART): Asked => ({
  body: body.toString('base64'),
  base64: true,
  headers: { 'content-type': type },
});
