import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { composeMail } from '../../../../shared/adapters/ses/compose-mail.ts';
import type { WrittenMail } from '../../../../shared/ports/mailer.ts';

const FROM = { name: 'Eksempelby Kommune', address: 'svar-ikke@eksempelby.example' };
const LINK = `https://aftale.eksempelby.example/arbejdsgiver/${'Zk3x9Qd1sT0'.repeat(8)}`;

const MAIL: WrittenMail = {
  to: 'søren@example.com',
  subject: 'Påmindelse: aftale fra Eksempelby Kommune venter på dig',
  text: `Hej Søren\n\nUdfyld aftalen:\n${LINK}`,
  html: `<p lang="da">Hej Søren <a href="${LINK}">Udfyld aftalen</a></p>`,
  files: [],
};

const CALENDAR = {
  name: 'opfoelgning-1.ics',
  type: 'text/calendar; charset=utf-8; method=PUBLISH',
  content: 'BEGIN:VCALENDAR\r\nSUMMARY:Opfølgning\r\nEND:VCALENDAR\r\n',
};

const raw = async (own: Partial<WrittenMail> = {}): Promise<string> =>
  (await composeMail({ ...MAIL, ...own }, FROM)).toString('latin1');

describe('a mail on its way', () => {
  it('is read as it was written: sender, subject, both parts and long links', async () => {
    const read = await PostalMime.parse(await composeMail(MAIL, FROM));

    expect(read).toMatchObject({ from: FROM, subject: MAIL.subject, html: expect.stringContaining(LINK) });
    expect(read.text?.trim()).toBe(MAIL.text);
    expect(read.html?.trim()).toBe(MAIL.html);
  });

  it('is plain ASCII in lines that no mail server cuts', async () => {
    const lines = (await raw({ files: [CALENDAR] })).split('\r\n');

    expect(lines.filter((line) => line.length > 78 && !/^[A-Z][\w-]+: /.test(line))).toEqual([]);
    expect(lines.filter((line) => /[^\t\u0020-\u007e]/.test(line) && !line.startsWith('To: '))).toEqual([]);
  });

  it('brings each calendar file under its name, unaltered and with its method', async () => {
    const second = { ...CALENDAR, name: 'opfoelgning-2.ics' };
    const { attachments } = await PostalMime.parse(
      await composeMail({ ...MAIL, files: [CALENDAR, second] }, FROM),
    );

    expect(
      attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
    ).toEqual([
      ['opfoelgning-1.ics', 'text/calendar', 'attachment'],
      ['opfoelgning-2.ics', 'text/calendar', 'attachment'],
    ]);
    const inBase64 = Buffer.from(CALENDAR.content).toString('base64');
    expect((await raw({ files: [CALENDAR] })).replaceAll('\r\n', '')).toContain(inBase64);
    expect(await raw({ files: [CALENDAR] })).toMatch(
      /Content-Type: text\/calendar;[^\n]*charset=utf-8;\s+method=PUBLISH/i,
    );
  });

  it('cannot be given another header by what people typed', async () => {
    const read = await PostalMime.parse(
      await composeMail({ ...MAIL, subject: 'Hej\r\nBcc: tyv@example.com' }, FROM),
    );

    expect(read.bcc).toBeUndefined();
    expect(read.headers.map(({ key }) => key)).not.toContain('bcc');
  });
});
