import { describe, expect, it } from 'vitest';
import { makeDeliverMail } from '../../../functions/deliver-mail/deliver-mail.ts';
import { makeRecordMailOutcome, toldIn } from '../../../functions/record-mail-outcome/record-mail-outcome.ts';
import { decline } from '../../../shared/domain/case/acts/close.ts';
import { aContext, accepted } from '../../builders/cases.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';

const aSentMail = async () => {
  const world = makeFakeWorld();
  const { case: opened } = await storedIn(world, 'invited');
  const [mail] = await world.outbox.ofCase(opened.id);
  if (mail === undefined) throw new Error('no mail');
  await makeDeliverMail(world)(mail.key);
  const record = makeRecordMailOutcome(world);
  return {
    world,
    key: mail.key,
    caseId: opened.id,
    record,
    told: (eventType: string, key = mail.key) => record({ eventType, mail: { tags: { 'mail-key': [key] } } }),
    state: async () => (await world.outbox.find(mail.key))?.state,
    mailsToStaff: async () =>
      (await world.outbox.ofCase(opened.id)).filter(({ message }) => message.kind === 'mail-returned'),
  };
};

describe('what the mail service tells of a mail', () => {
  it.each([
    ['Delivery', 'delivered'],
    ['Bounce', 'bounced'],
    ['Reject', 'bounced'],
    ['Complaint', 'complained'],
  ])('%s: the case shows it as %s', async (eventType, expected) => {
    const { told, state } = await aSentMail();

    await told(eventType);

    expect(await state()).toBe(expected);
  });

  it.each(['Bounce', 'Complaint', 'Reject'])(
    '%s is told to the consultant at once, and stands in the history',
    async (eventType) => {
      const { world, caseId, told, mailsToStaff } = await aSentMail();

      await told(eventType);

      const mails = await mailsToStaff();
      expect(mails).toHaveLength(1);
      expect(mails[0]?.message.to).toMatchObject({ role: 'consultant', email: 'vita@example.org' });
      expect((await world.cases.history(caseId)).at(-1)).toMatchObject({
        event: 'mail-returned',
        by: { kind: 'service' },
        details: { mail: 'fill-invitation' },
      });
    },
  );

  it('is told to the consultant once, however often the service says it', async () => {
    const { told, mailsToStaff, state } = await aSentMail();

    await told('Bounce');
    await told('Bounce');
    await Promise.all([told('Complaint'), told('Bounce')]);

    expect(await mailsToStaff()).toHaveLength(1);
    expect(await state()).toBe('complained');
  });

  it('is told anew when other writes met it each time, and not lost', async () => {
    const { world, key, caseId, mailsToStaff, state } = await aSentMail();
    const cases = { ...world.cases, commit: () => Promise.resolve('lost-race' as const) };
    const word = { eventType: 'Bounce', mail: { tags: { 'mail-key': [key] } } };

    await expect(makeRecordMailOutcome({ ...world, cases })(word)).rejects.toThrow('other writes');
    expect(await state()).toBe('sent');
    await makeRecordMailOutcome(world)(word);

    expect(await mailsToStaff()).toHaveLength(1);
    expect((await world.cases.load(caseId))?.case.mailLost).toEqual(['employer']);
  });

  it.each([
    ['Transient', 'General', 'delivered'],
    ['Transient', 'MailboxFull', 'bounced'],
    ['Permanent', 'General', 'bounced'],
  ])(
    'is an automatic answer where it comes after the mail arrived: %s %s',
    async (type, subtype, expected) => {
      const { record, key, told, state, mailsToStaff } = await aSentMail();
      const bounce = { bounceType: type, bounceSubType: subtype };

      await told('Delivery');
      await record({ eventType: 'Bounce', mail: { tags: { 'mail-key': [key] } }, bounce });

      expect(await state()).toBe(expected);
      expect(await mailsToStaff()).toHaveLength(expected === 'delivered' ? 0 : 1);
    },
  );

  it('is a mail that came back where it never arrived, though SES uses the same words', async () => {
    const { record, key, state, mailsToStaff } = await aSentMail();
    const bounce = { bounceType: 'Transient', bounceSubType: 'General' };

    await record({ eventType: 'Bounce', mail: { tags: { 'mail-key': [key] } }, bounce });

    expect(await state()).toBe('bounced');
    expect(await mailsToStaff()).toHaveLength(1);
  });

  it('is told to nobody when it went well', async () => {
    const { told, mailsToStaff } = await aSentMail();

    await told('Send');
    await told('Delivery');

    expect(await mailsToStaff()).toEqual([]);
  });

  it('only marks a mail to the consultant herself: a mail about it would come back too', async () => {
    const world = makeFakeWorld();
    const awaiting = await storedIn(world, 'awaiting-citizen');
    const context = aContext(world.clock.now(), 'citizen');
    await stored(world, [accepted(decline(awaiting, { reason: undefined }, context))]);
    const mails = await world.outbox.ofCase(awaiting.case.id);
    const toStaff = mails.find(({ message }) => message.to.role === 'consultant');
    const before = mails.length;

    await makeRecordMailOutcome(world)({
      eventType: 'Bounce',
      mail: { tags: { 'mail-key': [toStaff?.key] } },
    });

    expect(await world.outbox.ofCase(awaiting.case.id)).toHaveLength(before);
    expect((await world.outbox.find(toStaff?.key ?? ''))?.state).toBe('bounced');
  });

  it.each([
    undefined,
    null,
    'Bounce',
    {},
    { eventType: 'Open', mail: { tags: { 'mail-key': ['x'] } } },
    { eventType: 'Bounce', mail: { tags: {} } },
    { eventType: 'Bounce', mail: { tags: { 'mail-key': [] } } },
    { eventType: 'Bounce', mail: { tags: { 'mail-key': [17] } } },
    { eventType: 'Bounce' },
  ])('is left alone when it has another shape: %j', async (word) => {
    const { world, record, state } = await aSentMail();
    const logged = world.logged.length;

    await record(word);

    expect(await state()).toBe('sent');
    expect(world.logged).toHaveLength(logged);
  });

  it('changes nothing when it is about a mail that nobody knows', async () => {
    const { told, state, mailsToStaff } = await aSentMail();

    await told('Bounce', 'bm9ib2R5');

    expect(await state()).toBe('sent');
    expect(await mailsToStaff()).toEqual([]);
  });

  it('is left alone when it tells of no mail: the plain text by which the service tries the topic', async () => {
    const { record, state } = await aSentMail();
    const before = await state();

    await record(toldIn('Successfully validated SNS topic for Amazon SES event publishing.'));

    expect(await state()).toBe(before);
  });
});
