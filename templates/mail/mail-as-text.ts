import type { MailContents } from './mail-contents.ts';

/** The mail for whom text is enough: the same as the HTML, in the same order. */
export const asText = (mail: MailContents): string =>
  [
    mail.greeting,
    ...(mail.code === undefined ? [] : [`${mail.code.label} ${mail.code.digits}`]),
    ...mail.paragraphs,
    ...(mail.action === undefined ? [] : [`${mail.action.text}:\n${mail.action.address}`]),
    ...(mail.help === undefined ? [] : [mail.help]),
    `${mail.closing}\n${mail.sender}`,
  ].join('\n\n');
