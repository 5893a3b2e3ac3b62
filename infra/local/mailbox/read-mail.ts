import PostalMime from 'postal-mime';
import type { StoredMail } from './mail-store.ts';

/** An accepted mail as a person reads it. */
export type Mail = {
  readonly id: string;
  readonly acceptedAt: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Every address in the text part, in order. */
  readonly links: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: string }[];
  readonly tags: Readonly<Record<string, string>>;
  /** What has been told of it: `Send`, `Delivery`, `Bounce`, `Complaint`. */
  readonly told: readonly string[];
};

const LINK = /https?:\/\/[^\s<>"')]+/g;

export const linksIn = (text: string): readonly string[] =>
  (text.match(LINK) ?? []).map((link) => link.replace(/[.,;:!?]+$/, ''));

const contentOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

export const readMail = async (stored: StoredMail, raw: Uint8Array): Promise<Mail> => {
  const { subject = '', text = '', html = '', attachments } = await PostalMime.parse(raw);
  const { id, acceptedAt, to, from, tags, told } = stored;
  return {
    id,
    acceptedAt,
    to,
    from,
    tags,
    told,
    subject,
    text,
    html,
    links: linksIn(text),
    attachments: attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      type: mimeType,
      content: contentOf(content),
    })),
  };
};
