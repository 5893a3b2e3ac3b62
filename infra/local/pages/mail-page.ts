import { linksIn, type Mail } from '../mailbox/read-mail.ts';
import { html, type Markup, page } from './markup.ts';
import { shownTime } from './shown-time.ts';

const asLink = (part: string): Markup => {
  const [link = part] = linksIn(part);
  return html`<a href="${link}" rel="noreferrer">${link}</a>${part.slice(link.length)}`;
};

/** Every second part lies between two addresses, the others are the addresses. */
const linked = (text: string): readonly Markup[] =>
  text
    .split(/(https?:\/\/[^\s<>"')]+)/g)
    .map((part, index) => (index % 2 === 0 ? html`${part}` : asLink(part)));

export const mailPage = (mail: Mail): string =>
  page(mail.subject, [
    html`<p><a href="/">Alle mails</a></p><h1>${mail.subject}</h1>`,
    html`<p>Fra ${mail.from}<br>Til ${mail.to.join(', ')}<br>${shownTime(mail.acceptedAt)}</p>`,
    html`<h2>Som tekst</h2><pre>${linked(mail.text)}</pre>`,
    ...(mail.html === ''
      ? []
      : [
          html`<h2>Som vist i et mailprogram</h2>
<iframe title="Mailen" src="/mail/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
        ]),
    ...mail.attachments.map(attachmentPart),
  ]);

/** The file as text, and to be opened by the program that is made for it. */
const attachmentPart = ({ name, type, content }: Mail['attachments'][number]): Markup =>
  html`<h2>Vedhæftet: ${name}</h2><pre>${content}</pre>
<p><a href="data:${type};charset=utf-8,${encodeURIComponent(content)}" download="${name}">Hent ${name}</a></p>`;

/** The mail's own markup may show and nothing else: no script, no request, no form. Links open in a new tab. */
export const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

export const mailMarkup = (mail: Mail): string => `<base target="_blank">${mail.html}`;
