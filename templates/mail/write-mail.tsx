import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Message } from '../../shared/domain/case/messages.ts';
import { danishDate, phoneText } from '../texts/danish-format.ts';
import { type MailText, mailTexts } from './mail-texts.ts';

export type MailFrame = {
  readonly municipality: { readonly name: string; readonly unit: string };
  /** Where the mail's one link leads, worked out just before sending; nothing for a mail without one. */
  readonly address: string | undefined;
  /** The six digits of a signing code; nothing for other mails. */
  readonly code: string | undefined;
};

export type MailBody = { readonly subject: string; readonly text: string; readonly html: string };

/** A message as people read it: text and HTML from the same words, one link at most, nothing fetched when it is opened. */
export const writeMail = (message: Message, frame: MailFrame): MailBody => {
  const { destination, contact, count = 0, kind, to } = message;
  const words = mailTexts[kind]({
    municipality: frame.municipality.name,
    contactName: contact.name,
    until: destination?.kind === 'link' ? danishDate(destination.until) : '',
    code: frame.code ?? '',
    count,
  });
  const greeting = to.firstName === undefined ? 'Hej' : `Hej ${to.firstName}`;
  const help = `Spørgsmål? Ring til ${contact.name} på ${phoneText(contact.phone)}.`;
  const written: Written = { ...frame, words, greeting, help, sender: senderOf(frame.municipality) };
  return { subject: words.subject, text: asText(written), html: asHtml(written) };
};

const senderOf = ({ name, unit }: MailFrame['municipality']): string =>
  unit === name ? name : `${unit}, ${name}`;

type Written = MailFrame & {
  readonly words: MailText;
  readonly greeting: string;
  readonly help: string;
  readonly sender: string;
};

const asText = ({ words, greeting, help, sender, address }: Written): string =>
  [
    greeting,
    ...(words.code === undefined ? [] : [`Din kode er ${words.code}`]),
    ...words.paragraphs,
    ...(address === undefined || words.action === undefined ? [] : [`${words.action}:\n${address}`]),
    help,
    `Venlig hilsen\n${sender}`,
  ].join('\n\n');

const asHtml = ({ words, greeting, help, sender, address, municipality }: Written): string =>
  `<!doctype html>\n${renderToString(
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{words.subject}</title>
      </head>
      <body style="margin:0;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
        <div style="max-width:560px;margin:0 auto">
          <p style="margin:0 0 24px;padding:0 0 12px;border-bottom:1px solid #bfbfbf;font-weight:bold">
            {municipality.name}
          </p>
          <Paragraph>{greeting}</Paragraph>
          {words.code === undefined ? null : <Code digits={words.code} />}
          {words.paragraphs.map((paragraph) => (
            <Paragraph key={paragraph}>{paragraph}</Paragraph>
          ))}
          {address === undefined || words.action === undefined ? null : (
            <Action href={address} text={words.action} />
          )}
          <Paragraph>{help}</Paragraph>
          <Paragraph>
            Venlig hilsen
            <br />
            {sender}
          </Paragraph>
        </div>
      </body>
    </html>,
  )}\n`;

const Paragraph = ({ children }: { readonly children: ComponentChildren }) => (
  <p style="margin:0 0 16px">{children}</p>
);

const Code = ({ digits }: { readonly digits: string }) => (
  <p style="margin:0 0 16px">
    Din kode er
    <br />
    <strong style="font-size:28px;line-height:1.4;letter-spacing:4px">{digits}</strong>
  </p>
);

const Action = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <p style="margin:24px 0">
    <a
      href={href}
      style="display:inline-block;padding:12px 24px;background:#0059b3;color:#ffffff;text-decoration:none;font-weight:bold;border-radius:4px"
    >
      {text}
    </a>
  </p>
);
