import { describe, expect, it } from 'vitest';
import { makeDeliverMail } from '../../../functions/deliver-mail/deliver-mail.ts';
import { dayOf, type Instant } from '../../../shared/domain/calendar/instant.ts';
import { chooseLanguage } from '../../../shared/domain/case/acts/choose-language.ts';
import { decline, end } from '../../../shared/domain/case/acts/close.ts';
import { remind } from '../../../shared/domain/case/acts/keep-going.ts';
import { noteQuestionsAsked } from '../../../shared/domain/case/acts/question-acts.ts';
import { takeBack } from '../../../shared/domain/case/acts/void-signature.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Change } from '../../../shared/domain/case/change.ts';
import type { MessageKind } from '../../../shared/domain/case/messages.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { aTalk, stored, storedIn } from '../../fakes/stored-cases.ts';

type Happening = (file: CaseFile, at: Instant) => Change;

/** What becomes of a mail that is owed in a case, when it is handed over after all that `happened`. */
const fateOf = async (status: Status, kind: MessageKind, happened: readonly Happening[]) => {
  const world = makeFakeWorld({ at: '2026-11-20T12:00:00Z' });
  let file = await storedIn(world, status);
  for (const happening of happened) file = await stored(world, [happening(file, world.clock.now())]);
  const mails = await world.outbox.ofCase(file.case.id);
  const key = mails.find(({ message }) => message.kind === kind)?.key ?? '';
  await makeDeliverMail(world)(key);
  return (await world.outbox.find(key))?.state;
};

const reminded: Happening = (file, at) => accepted(remind(file, { sent: 1 }, aContext(at, 'service')));
const declined: Happening = (file, at) =>
  accepted(decline(file, { reason: undefined }, aContext(at, 'citizen')));
const back: Happening = (file, at) => accepted(takeBack(file, aContext(at)));
const asked: Happening = (file, at) =>
  accepted(noteQuestionsAsked(file, { followUp: aTalk(file) }, aContext(at, 'service')));
const recorded: Happening = (file, at) => {
  const change = accepted(chooseLanguage(file, { party: 'employer', language: 'en' }, aContext(at)));
  return {
    ...change,
    followUps: [aTalk(file, { recorded: { at, by: 'Vita Vejledersen', outcome: anOutcome() } })],
  };
};
const ended: Happening = (file, at) =>
  accepted(
    end(file, { on: dayOf(at), reason: 'Slut', followUps: [aTalk(file)] }, aContext(at, 'consultant')),
  );

describe('a mail that was overtaken while it waited', () => {
  it('reminds nobody of what is over or waits for somebody else', async () => {
    expect(await fateOf('awaiting-citizen', 'sign-reminder', [reminded])).toBe('sent');
    expect(await fateOf('awaiting-citizen', 'sign-reminder', [reminded, declined])).toBe('dropped');
    expect(await fateOf('awaiting-citizen', 'sign-reminder', [reminded, back])).toBe('dropped');
    expect(await fateOf('drafting', 'fill-reminder', [reminded])).toBe('sent');
  });

  it('asks nobody before a talk that has been held, or in a job that has ended', async () => {
    expect(await fateOf('in-force', 'talk-questions', [asked])).toBe('sent');
    expect(await fateOf('in-force', 'talk-questions', [asked, recorded])).toBe('dropped');
    expect(await fateOf('in-force', 'talk-questions', [asked, ended])).toBe('dropped');
  });
});
