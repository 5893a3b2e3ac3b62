import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import { type Form, readForm } from './form-body.ts';

const entries = z.array(z.tuple([z.string(), z.string()]));

/** A form as it was sent, in little room. */
export const packForm = (form: Pick<Form, 'entries'>): string =>
  deflateRawSync(JSON.stringify(form.entries)).toString('base64url');

/** The form that was packed. */
export const unpackForm = (packed: string): Form => {
  const text = inflateRawSync(Buffer.from(packed, 'base64url')).toString('utf8');
  return readForm(new URLSearchParams(entries.parse(JSON.parse(text))).toString());
};
