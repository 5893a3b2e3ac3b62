import { describe, expect, it } from 'vitest';
import { type Instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { answerQuestions, noteQuestionsAsked } from '../../../../shared/domain/case/acts/question-acts.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts';
import type { TalkAnswers } from '../../../../shared/domain/follow-up/talk-answers.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import type { MailState, OutboxRow } from '../../../../shared/ports/outbox.ts';
import { type Moment, timelineOf } from '../../../../templates/pages/consultant/timeline.ts';
import { completeAnswers } from '../../../builders/answers.ts';
import { aCase, aContext, accepted, OPENED_AT } from '../../../builders/cases.ts';
import { roundsOf, signedAnew } from '../../../builders/rounds.ts';

const LATER = plusMinutes(OPENED_AT, 4 * 24 * 60);
const { hours } = completeAnswers();

const rowsOf = (changes: readonly Change[], state: MailState = 'delivered'): readonly OutboxRow[] =>
  changes.flatMap(({ after, messages }) =>
    messages.map((message) => ({
      key: message.id,
      caseId: after.case.id,
      message,
      state,
      tries: 1,
      at: plusMinutes(message.owedAt, 2),
    })),
  );

const lastOf = (changes: readonly Change[]) => changes.at(-1)?.after ?? aCase().invited();

const timeline = (changes: readonly Change[], mails = rowsOf(changes)): readonly Moment[] =>
  timelineOf({
    file: lastOf(changes),
    history: changes.flatMap(({ entries }) => entries),
    rounds: roundsOf(changes),
    followUps: [],
    mails,
  });

const answered = (
  file: CaseFile,
  followUp: FollowUp,
  { minute, going, before }: { minute: number; going: string; before?: TalkAnswers | undefined },
): Change =>
  accepted(
    answerQuestions(
      file,
      {
        followUp,
        party: 'citizen',
        before,
        answers: { given: { going }, call: false, phone: undefined },
        shownRev: before?.rev ?? 0,
      },
      aContext(plusMinutes(LATER, minute), 'citizen'),
    ),
  );

const eventsOf = ({ events }: Moment) => events.map(({ entry }) => entry.event);
const at = (moments: readonly Moment[], moment: Instant) => moments.find((each) => each.at === moment);

describe('the timeline of a case', () => {
  it('begins with what happened last, and holds every mail once, with the act that owed it', () => {
    const changes = aCase().changesTo('registered');
    const moments = timeline(changes);

    expect(moments.map((moment) => moment.at)).toEqual(
      moments
        .map((moment) => moment.at)
        .toSorted()
        .toReversed(),
    );
    expect(moments.flatMap(({ mails }) => mails.map(({ key }) => key)).toSorted()).toEqual(
      rowsOf(changes)
        .map(({ key }) => key)
        .toSorted(),
    );
    expect(moments.every((moment) => moment.mails.every(({ message }) => message.owedAt === moment.at))).toBe(
      true,
    );
  });

  it('leaves nothing of the history out but what a mail of the same moment says better', () => {
    const changes = aCase().changesTo('registered');
    const told = timeline(changes).flatMap(eventsOf).toSorted();
    const all = changes.flatMap(({ entries }) => entries.map(({ event }) => event));

    expect(told).toEqual(all.filter((event) => event !== 'link-sent' && event !== 'code-sent').toSorted());
    expect(timeline(changes, []).flatMap(eventsOf).toSorted()).toEqual(all.toSorted());
  });

  it('tells the steps that were saved on a day as one', () => {
    const moments = timeline(aCase().changesTo('drafting'));

    expect(moments).toHaveLength(2);
    expect(moments[0]?.saved).toEqual(['company', 'job', 'hours', 'terms', 'progression', 'support']);
    expect(moments[0]?.at).toBe(plusMinutes(OPENED_AT, 65));
  });

  it('tells the answers of a party before a talk, kept again and again on a day, as one', () => {
    const changes = aCase().changesTo('registered');
    const [followUp] = aCase().followUps();
    if (followUp === undefined) throw new Error('no talk');
    const asked = accepted(noteQuestionsAsked(lastOf(changes), { followUp }, aContext(LATER, 'service')));
    const [talk = followUp] = asked.followUps;
    const one = answered(asked.after, talk, { minute: 1, going: 'Det' });
    const two = answered(one.after, talk, { minute: 2, going: 'Det går', before: one.talkAnswers?.[0] });
    const three = answered(two.after, talk, {
      minute: 60 * 24,
      going: 'Det går fint',
      before: two.talkAnswers?.[0],
    });

    const moments = timeline([...changes, asked, one, two, three]);

    expect(moments.slice(0, 3).map((moment) => [eventsOf(moment), moment.at])).toEqual([
      [['questions-answered'], plusMinutes(LATER, 60 * 24)],
      [['questions-answered'], plusMinutes(LATER, 2)],
      [['questions-asked'], LATER],
    ]);
  });

  it('tells what was changed at the signature that came after the wish, and the wish in its own words', () => {
    const asked = aCase().changesTo('change-requested');
    const edit = { section: 'hours', answers: { ...hours, weeklyHours: '10' } } as const;
    const moments = timeline([...asked, ...signedAnew(lastOf(asked), edit, LATER)]);

    const signed = at(moments, plusMinutes(LATER, 10));
    expect(signed?.events[0]?.differences).toEqual([
      { kind: 'sentence', text: 'Ugentlig arbejdstid: fra 8 til 10 timer' },
      { kind: 'sentence', text: 'Timer med løn om ugen: fra 6 til 7,5 timer' },
    ]);
    const wish = moments
      .flatMap(({ events }) => events)
      .find(({ entry }) => entry.event === 'change-requested');
    expect(wish?.words).toBe('Jeg vil gerne møde kl. 10.');
    const others = moments.filter((moment) => moment !== signed).flatMap(({ events }) => events);
    expect(others.every(({ differences }) => differences.length === 0)).toBe(true);
  });
});
