import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { openMailStore } from '../../../../infra/local/mailbox/mail-store.ts';
import { makeMailbox, mailsIn } from '../../../../infra/local/mailbox/mailbox.ts';
import { makeOutcomeTeller } from '../../../../infra/local/mailbox/outcome-teller.ts';
import { answerSendEmail } from '../../../../infra/local/mailbox/send-email.ts';
import { emptyFolder, removeFolders } from './stub-functions.ts';

/** A busy machine needs longer than a quiet one; only a test that fails waits this long. */
/** Less than a test may take, so that a failing one says what it waited for. */
const PATIENTLY = { timeout: 30_000 };

const clock = { now: () => instant('2026-11-22T08:00:00.000Z') };

const RAW = [
  'From: fra@example.com',
  'To: testine@example.com',
  'Subject: =?utf-8?Q?Aftale_fra_Eksempelby?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hej Testine. Læs den her: http://127.0.0.1:8080/medarbejder/abc.',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Hej Testine</p>',
  '--b--',
  '',
].join('\r\n');

const mailTo = (...to: string[]) => ({
  FromEmailAddress: 'fra@example.com',
  Destination: { ToAddresses: to },
  Content: { Raw: { Data: Buffer.from(RAW).toString('base64') } },
  ConfigurationSetName: 'fleksaftale',
  EmailTags: [{ Name: 'mail-id', Value: 'm-1' }],
});

type Told = {
  readonly eventType: string;
  readonly mail: { readonly tags: object; readonly destination: readonly string[] };
};

const openPostOffice = (folder: string, takes: () => boolean = () => true) => {
  const told: Told[] = [];
  const invoke = (_name: string, event: unknown): Promise<void> => {
    if (!takes()) return Promise.reject(new Error('killed'));
    const { Records } = JSON.parse(JSON.stringify(event));
    told.push(JSON.parse(Records[0].Sns.Message));
    return Promise.resolve();
  };
  const store = openMailStore(folder);
  const teller = makeOutcomeTeller({ store, invoke, clock, onFault: () => undefined });
  return { told, teller, mailbox: makeMailbox({ store, clock, onAccepted: teller.wake }) };
};

const events = (told: readonly Told[]): readonly string[] => told.map(({ eventType }) => eventType);

afterAll(removeFolders);

describe('the mailbox of one machine', () => {
  it('shows a mail as the person reads it, with its links', async () => {
    const { mailbox } = openPostOffice(emptyFolder());

    answerSendEmail(mailTo('testine@example.com'), mailbox);

    const [mail] = await mailbox.list();
    expect(mail?.to).toEqual(['testine@example.com']);
    expect(mail?.subject).toBe('Aftale fra Eksempelby');
    expect(mail?.text).toContain('Læs den her');
    expect(mail?.html).toContain('<p>Hej Testine</p>');
    expect(mail?.links).toEqual(['http://127.0.0.1:8080/medarbejder/abc']);
    expect(mail?.tags).toEqual({ 'mail-id': 'm-1' });
  });

  it('keeps its mails over a restart, and leaves nothing half written', async () => {
    const folder = emptyFolder();
    const { mailbox } = openPostOffice(folder);
    answerSendEmail(mailTo('testine@example.com'), mailbox);
    answerSendEmail(mailTo('demo@example.com'), mailbox);

    const kept = await mailsIn(folder);

    expect(new Set(kept.map(({ to }) => to[0]))).toEqual(
      new Set(['demo@example.com', 'testine@example.com']),
    );
    expect(readdirSync(folder).filter((name) => !/\.(eml|json)$/.test(name))).toEqual([]);
  });

  it('refuses every mail while it is turned off, and keeps none of them', async () => {
    const { mailbox } = openPostOffice(emptyFolder());
    mailbox.turnOff();

    expect(answerSendEmail(mailTo('testine@example.com'), mailbox)).toMatchObject({ ok: false, status: 503 });
    mailbox.turnOn();
    expect(await mailbox.list()).toEqual([]);
    expect(answerSendEmail(mailTo('testine@example.com'), mailbox).ok).toBe(true);
  });

  it('refuses what SES refuses: no recipient, no message, a tag with a sign in it', () => {
    const { mailbox } = openPostOffice(emptyFolder());
    const tagged = { ...mailTo('a@example.com'), EmailTags: [{ Name: 'mail-id', Value: 'CASE#1' }] };

    expect(answerSendEmail(mailTo(), mailbox)).toMatchObject({ ok: false, status: 400 });
    expect(answerSendEmail({}, mailbox)).toMatchObject({ ok: false, status: 400 });
    expect(answerSendEmail(tagged, mailbox)).toMatchObject({ ok: false, status: 400 });
  });
});

describe('what becomes of a mail', () => {
  it.each([
    ['testine@example.com', ['Send', 'Delivery']],
    ['bounce@example.com', ['Send', 'Bounce']],
    ['complaint@example.com', ['Send', 'Delivery', 'Complaint']],
  ])('is told for %s', async (to, expected) => {
    const { told, mailbox, teller } = openPostOffice(emptyFolder());

    answerSendEmail(mailTo(to), mailbox);
    await expect.poll(teller.isBusy, PATIENTLY).toBe(false);

    expect(events(told)).toEqual(expected);
    expect(told[0]?.mail).toMatchObject({ tags: { 'mail-id': ['m-1'] }, destination: [to] });
    expect((await mailbox.list())[0]?.told).toEqual(expected);
  });

  it('is told at the next start when the service was killed before', async () => {
    const folder = emptyFolder();
    const killed = openPostOffice(folder, () => false);
    answerSendEmail(mailTo('testine@example.com'), killed.mailbox);
    await killed.teller.stop();

    const restarted = openPostOffice(folder);
    restarted.teller.wake();
    await expect.poll(restarted.teller.isBusy, PATIENTLY).toBe(false);

    expect(killed.told).toEqual([]);
    expect(events(restarted.told)).toEqual(['Send', 'Delivery']);
  });

  it('is told once only', async () => {
    const folder = emptyFolder();
    const first = openPostOffice(folder);
    answerSendEmail(mailTo('testine@example.com'), first.mailbox);
    await expect.poll(first.teller.isBusy, PATIENTLY).toBe(false);

    const restarted = openPostOffice(folder);
    restarted.teller.wake();

    expect(restarted.teller.isBusy()).toBe(false);
    expect(restarted.told).toEqual([]);
  });
});
