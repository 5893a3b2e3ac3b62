import { describe, expect, it } from 'vitest';
import { MESSAGE_KINDS, type Message, type MessageKind } from '../../../../shared/domain/case/messages.ts';
import { writeMail } from '../../../../templates/mail/write-mail.tsx';
import { CONSULTANT, MUNICIPALITY, OPENED_AT } from '../../../builders/cases.ts';

const ADDRESS = 'https://aftale.example.org/sager';

const message = (kind: MessageKind, own: Partial<Message> = {}): Message => ({
  id: 'm-1',
  kind,
  to: { role: 'consultant', email: CONSULTANT.email, firstName: 'Vita' },
  destination: { kind: 'desk' },
  contact: { name: CONSULTANT.name, phone: CONSULTANT.phone },
  owedAt: OPENED_AT,
  ...own,
});

const written = (kind: MessageKind, own: Partial<Message> = {}, code?: string) =>
  writeMail(message(kind, own), {
    municipality: MUNICIPALITY,
    address: code === undefined ? ADDRESS : undefined,
    code,
  });

describe('a mail about talks', () => {
  it.each([
    ['follow-up-prompt', 'Opfølgning klar: 1 sag', 'Du har opfølgning i 1 sag, der er klar i dag.'],
    [
      'follow-up-reminder',
      'Påmindelse om opfølgning: 1 sag',
      'Opfølgning i 1 sag er ikke registreret efter fem arbejdsdage.',
    ],
    [
      'follow-up-escalated',
      'Opfølgning mangler: 1 sag',
      'Opfølgning i 1 sag er ikke registreret efter ti arbejdsdage.',
    ],
  ] as const)('%s counts cases, one and several', (kind, subject, sentence) => {
    for (const [count, cases] of [
      [1, '1 sag'],
      [3, '3 sager'],
    ] as const) {
      const mail = written(kind, { count });

      expect(mail.subject).toBe(subject.replace('1 sag', cases));
      expect(mail.text).toContain(sentence.replace('1 sag', cases));
      expect(mail.html).toContain(sentence.replace('1 sag', cases));
    }
  });
});

describe('the mail with a code', () => {
  const mail = written('signing-code', { destination: undefined }, '123456');

  it('holds the digits once, by themselves, and no link', () => {
    expect(mail.text.split('\n\n')).toContain('Din kode er 123456');
    expect([mail.text, mail.html].map((body) => body.split('123456').length - 1)).toEqual([1, 1]);
    expect(mail.html).not.toContain('<a ');
    expect(mail.subject).not.toMatch(/\d/);
  });
});

describe('every mail', () => {
  it.each(MESSAGE_KINDS)('%s says who sends it and whom to call', (kind) => {
    const { text, html } = written(kind);

    for (const words of ['Hej Vita', 'Ring til Vita Vejledersen på 56 12 34 56.']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(text).toContain('Venlig hilsen\nJobcenter Eksempelby, Eksempelby Kommune');
  });

  it.each(MESSAGE_KINDS)('%s has one link at most and fetches nothing when it is opened', (kind) => {
    const { html } = written(kind);

    expect(html.match(/<a /g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(html).not.toMatch(/<img|<script|<link|src=|url\(/);
  });

  it('names a municipality without a unit of its own once', () => {
    const municipality = { name: 'Eksempelby Kommune', unit: 'Eksempelby Kommune' };
    const { text } = writeMail(message('withdrawn'), { municipality, address: undefined, code: undefined });

    expect(text).toMatch(/Venlig hilsen\nEksempelby Kommune$/);
  });
});
