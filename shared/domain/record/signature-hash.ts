import canonicalize from 'canonicalize';
import { sha256 } from '../agreement/content-hash.ts';
import type { Signature } from '../case/signature.ts';

/**
 * The SHA-256 of a signature's canonical JSON (RFC 8785), for the history: a signature that is changed afterwards no longer
 * has the entry that was written when it was given.
 */
export const signatureHash = (signature: Signature): string => sha256(canonicalize(signature) ?? '');
