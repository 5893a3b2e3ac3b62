import { branded } from '../branded.ts';
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AgreementContent } from './agreement-content.ts';

/** SHA-256 of the canonical form, 64 hexadecimal letters. */
export type ContentHash = string & { readonly contentHash: unique symbol };

export type Frozen = { readonly canonical: string; readonly hash: ContentHash };

/** The content as canonical JSON (RFC 8785) and its hash. The same content gives the same bytes, whatever the order of its parts. */
export const freeze = (content: AgreementContent): Frozen => {
  const canonical = canonicalize(content) ?? '';
  return { canonical, hash: branded<ContentHash>(sha256(canonical)) };
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
