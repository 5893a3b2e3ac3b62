import { branded } from '../branded.ts';
import type { Instant } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';
import type { Party } from '../case/parties.ts';

/**
 * Names a link without opening it: case, write and party. The token in the address is derived from this with the secret
 * key when the mail is written, so that only its hash is ever stored.
 */
export type LinkId = string & { readonly linkId: unique symbol };

/** The part of a link's address that opens it: 43 letters of base64url, 256 bits. */
export type LinkToken = string & { readonly linkToken: unique symbol };

/**
 * What a link lets its holder do: fill in and sign, read and countersign, read what was signed, that and answer before one
 * talk, or see the citizen's own page, answer before every talk and ask for a call.
 */
export type LinkPurpose = 'fill' | 'sign' | 'read' | 'answer' | 'own';

export type Link = {
  readonly id: LinkId;
  readonly caseId: CaseId;
  readonly party: Party;
  readonly purpose: LinkPurpose;
  /** The talk that a link to answer is about. */
  readonly talk?: string;
  readonly expiresAt: Instant;
};

/** The token as it looks in an address, else nothing: text of another shape never reaches the store. */
export const linkToken = (text: string | undefined): LinkToken | undefined =>
  text !== undefined && /^[\w-]{43}$/.test(text) ? branded<LinkToken>(text) : undefined;
