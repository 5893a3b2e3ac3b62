import type { PageRequest } from './page-request.ts';

/** A file that was chosen on a page, or why there is none to read. */
export type Upload =
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large' };

/** The boundary twice, the headers of one part, and the rest of a small form. */
const AROUND_FILE_BYTES = 10_000;

/**
 * The file of at most `most` bytes that was sent in the field `name`. `none` when no file was chosen, and for whatever is no
 * form with a file; nothing that is longer than a file with its form is read at all. The file's own name is never looked at.
 */
export const readUpload = async (
  { contentType, bytes }: Pick<PageRequest, 'contentType' | 'bytes'>,
  { name, most }: { readonly name: string; readonly most: number },
): Promise<Upload> => {
  const body = bytes(most + AROUND_FILE_BYTES);
  if (body === undefined) return { kind: 'too-large' };
  const file = await fileIn({ body, contentType }, name);
  if (file === undefined) return { kind: 'none' };
  if (file.size > most) return { kind: 'too-large' };
  return { kind: 'file', bytes: new Uint8Array(await file.arrayBuffer()) };
};

/** A browser sends a file without name and bytes where none was chosen. */
const fileIn = async (
  { body, contentType }: { readonly body: BodyInit; readonly contentType: string },
  name: string,
): Promise<File | undefined> => {
  try {
    const sent = new Response(body, { headers: { 'content-type': contentType } });
    const file = (await sent.formData()).get(name);
    return file instanceof File && (file.name !== '' || file.size > 0) ? file : undefined;
  } catch {
    return undefined;
  }
};
