import type { Message } from '../../shared/domain/case/messages.ts';
import { calendarFiles, type MailFile } from './calendar-files.ts';
import { asHtml } from './mail-as-html.tsx';
import { asText } from './mail-as-text.ts';
import { contentsOf, type MailFrame } from './mail-contents.ts';

export type MailBody = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly MailFile[];
};

/** A message as people read it: text and HTML from the same words, one link at most, and the files that go with it. */
export const writeMail = (message: Message, frame: MailFrame): MailBody => {
  const contents = contentsOf(message, frame);
  return {
    subject: contents.subject,
    text: asText(contents),
    html: asHtml(contents),
    files: calendarFiles(message, frame),
  };
};
