import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../../infra/local/mailbox/read-mail.ts';
import { controlPage } from '../../../../infra/local/pages/control-pages.ts';
import { mailPage } from '../../../../infra/local/pages/mail-page.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';

const CALENDAR = 'BEGIN:VCALENDAR\r\nSUMMARY:Opfølgning – 100 % "a" & b\r\nEND:VCALENDAR\r\n';

const aMail = (own: Partial<Mail> = {}): Mail => ({
  id: 'm-1',
  acceptedAt: '2026-11-22T09:05:00.000Z',
  to: ['kira@example.com'],
  from: 'fra@example.com',
  subject: 'Opfølgning klar: 1 sag',
  text: 'Hej Kira',
  html: '<p>Hej Kira</p>',
  links: [],
  attachments: [],
  tags: {},
  told: ['Send', 'Delivery'],
  ...own,
});

const control = (mails: readonly Mail[]): string =>
  parse(
    controlPage({
      now: instant('2026-11-22T22:30:00.000Z'),
      isAhead: false,
      mailIsOn: true,
      origin: 'http://127.0.0.1:8080',
      mails,
    }),
  ).text;

describe('the mailbox as pages', () => {
  it('writes days and times as people in Denmark do', () => {
    const text = `${control([aMail()])} ${parse(mailPage(aMail())).text}`;

    expect(text).toContain('Tjenestens ur viser 22.11.2026 kl. 23.30');
    expect(text.split('22.11.2026 kl. 10.05')).toHaveLength(3);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('says how many files a mail brings', () => {
    const file = { name: 'opfoelgning-1.ics', type: 'text/calendar', content: CALENDAR };

    expect(control([aMail()])).not.toContain('fil');
    expect(control([aMail({ attachments: [file] })])).toContain('Opfølgning klar: 1 sag (1 fil)');
    expect(control([aMail({ attachments: [file, file] })])).toContain('(2 filer)');
  });

  it('gives a calendar file to be opened by a calendar, unaltered', () => {
    const attachments = [{ name: 'opfoelgning-1.ics', type: 'text/calendar', content: CALENDAR }];
    const link = parse(mailPage(aMail({ attachments }))).querySelector('a[download]');
    const [, data = ''] = (link?.getAttribute('href') ?? '').split(/^data:text\/calendar;charset=utf-8,/);

    expect(link?.getAttribute('download')).toBe('opfoelgning-1.ics');
    expect(decodeURIComponent(data)).toBe(CALENDAR);
  });
});
