import type { Instant } from '../../shared/domain/calendar/instant.ts';

/**
 * A document as pure data: what it says and what each part is, never where it stands on a page. Every part has one
 * meaning (heading, list, table), so whoever draws it can also tag it.
 */
export type DocumentModel = {
  /** 32 hexadecimal letters by which the file is found again: they stand in it as its own id. */
  readonly id: string;
  readonly title: string;
  readonly language: 'da-DK';
  readonly author: string;
  readonly subject: string;
  /** Written into the file as its date; the same model gives the same document whenever it is drawn. */
  readonly createdAt: Instant;
  readonly footer: Footer;
  readonly blocks: readonly Block[];
  /** Stands across every page of a document that nobody has signed. */
  readonly draftMark?: string;
  /** The place for a seal that is filled in afterwards; nothing for a document that is not sealed. */
  readonly seal?: { readonly at: Instant; readonly name: string; readonly bytes: number };
  /** Files that go along inside the document, for machines to read. */
  readonly attachments?: readonly Attachment[];
};

/** `bytes` are never drawn. */
export type Attachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
};

/** At the foot of every page; `{page}` and `{pages}` in `numbering` stand for this page and the number of pages. */
export type Footer = { readonly text: string; readonly numbering: string };

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly above: string; readonly below: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly emphasised?: boolean }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly TableCell[])[];
    }
  | { readonly kind: 'page-break' };

/** A label and what it says: a text, or a list of texts. */
export type Fact = { readonly label: string; readonly value: string | readonly string[] };

/** `share` is the column's part of the table's width; the shares of a table add up to 1. */
export type Column = { readonly heading: string; readonly share: number };

/** A text, or a name in bold with a text under it. */
export type TableCell = string | { readonly name: string; readonly text: string };
