import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import { addDays } from '../../../../shared/domain/calendar/civil-date.ts';
import { dayOf, type Instant, instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { isWorkingDay } from '../../../../shared/domain/calendar/working-days.ts';
import { chooseRhythm } from '../../../../shared/domain/case/acts/choose-rhythm.ts';
import { postponeFollowUp, recordFollowUp } from '../../../../shared/domain/case/acts/follow-up-acts.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { isLeft } from '../../../../shared/domain/follow-up/drop.ts';
import type { FollowUp, FollowUpReason } from '../../../../shared/domain/follow-up/follow-up.ts';
import { followUpsAfterSigning, reasonKey, wishedTalks } from '../../../../shared/domain/follow-up/plan.ts';
import { plannedAhead } from '../../../../shared/domain/follow-up/plan-ahead.ts';
import { talksAfterAmendment } from '../../../../shared/domain/follow-up/talks-after-amendment.ts';
import { milestonesOf } from '../../../../shared/domain/progress/milestones.ts';
import { anAgreed } from '../../../builders/amendments.ts';
import {
  anyLife,
  contentOf,
  type Life,
  outcomeOf,
  type Step,
  withCorrectedTitle,
} from '../../../builders/any-life.ts';
import { PLAN_TIME, planRuns } from '../../../builders/any-settings.ts';
import { accepted, aContext, PLAN_SETTINGS } from '../../../builders/cases.ts';

const BEGUN = instant('2027-02-02T09:00:00.000Z');
const A_DAY = 24 * 60;
const { closingDays } = PLAN_SETTINGS;
const agreed = anAgreed();
const frozen = agreed.version.frozen;
if (frozen === undefined) throw new Error('not signed');

type State = { readonly file: CaseFile; readonly talks: readonly FollowUp[]; readonly now: Instant };

const contentIn = ({ version }: CaseFile): AgreementContent => version.frozen?.content ?? frozen.content;
const withContent = (file: CaseFile, content: AgreementContent): CaseFile => ({
  ...file,
  version: { ...file.version, frozen: { ...frozen, content } },
});
const settingsAt = (now: Instant) => ({ ...PLAN_SETTINGS, now });

const applied = (talks: readonly FollowUp[], changed: readonly FollowUp[]): readonly FollowUp[] => {
  const byId = new Map(changed.map((talk) => [talk.id, talk]));
  const known = new Set(talks.map(({ id }) => id));
  expect(byId.size).toBe(changed.length);
  return [...talks.map((talk) => byId.get(talk.id) ?? talk), ...changed.filter(({ id }) => !known.has(id))];
};

const amendedTo = ({ file, talks, now }: State, content: AgreementContent): State => ({
  file: withContent(file, content),
  talks: applied(
    talks,
    talksAfterAmendment(file.case, { talks, before: contentIn(file), after: content }, settingsAt(now)),
  ),
  now,
});

const leftOf = ({ talks }: Pick<State, 'talks'>): readonly FollowUp[] =>
  talks.filter(isLeft).toSorted((one, other) => (one.due < other.due ? -1 : 1));

const take = (state: State, what: Step['what']): State => {
  const { file, talks, now } = state;
  const context = aContext(now, 'consultant');
  const today = dayOf(now);
  if (what.kind === 'amend') return amendedTo(state, contentOf(what.next, contentIn(file)));
  if (what.kind === 'correct') return amendedTo(state, withCorrectedTitle(contentIn(file), what.place));
  if (what.kind === 'choose') {
    const change = accepted(chooseRhythm(file, { rhythm: what.rhythm, talks, plan: PLAN_SETTINGS }, context));
    return { file: change.after, talks: applied(talks, change.followUps), now };
  }
  const followUp = leftOf(state)[what.nth];
  if (followUp === undefined) return state;
  const found = { followUp, shownRev: followUp.rev, all: talks, closingDays };
  if (what.kind === 'move') {
    const to = addDays(followUp.due > today ? followUp.due : today, what.by);
    const change = accepted(postponeFollowUp(file, { ...found, to, reason: 'Ferie' }, context));
    return { file: change.after, talks: applied(talks, change.followUps), now };
  }
  const about = followUp.reasons.find((reason) => reason.kind === 'milestone')?.milestone;
  const change = accepted(
    recordFollowUp(
      file,
      {
        ...found,
        outcome: outcomeOf(about, { today, postponedBy: what.postponedBy }),
        next: what.nextIn === undefined ? undefined : addDays(today, what.nextIn),
        by: 'Vita Vejledersen',
        ahead: plannedAhead(file, talks, settingsAt(now)),
      },
      context,
    ),
  );
  return { file: change.after, talks: applied(talks, change.followUps), now };
};

const beginning = ({ begin, rhythm }: Life): State => {
  const content = { ...contentOf(begin, frozen.content), versionNumber: 1 };
  const file = withContent({ ...agreed, case: { ...agreed.case, rhythm } }, content);
  const talks = followUpsAfterSigning(file.case, content, { ...settingsAt(BEGUN), rhythm });
  return { file, talks, now: BEGUN };
};

/** Every state of the life, each with the one before it. */
const lived = (
  life: Life,
): readonly { readonly before: State; readonly after: State; readonly step: Step }[] => {
  let before = beginning(life);
  return life.steps.map((step) => {
    const then = { ...before, now: plusMinutes(before.now, step.days * A_DAY) };
    const after = take(then, step.what);
    const found = { before: then, after, step };
    before = after;
    return found;
  });
};

const check = (promise: (moment: ReturnType<typeof lived>[number]) => void): void => {
  fc.assert(
    fc.property(anyLife, (life) => {
      for (const moment of lived(life)) promise(moment);
    }),
    planRuns(150),
  );
};

const titlesIn = (file: CaseFile): readonly string[] =>
  contentIn(file).sections.progression.milestones.map(({ title }) => title);

/** Why a talk is held; milestones by their titles. */
const nameOf = (reason: FollowUpReason, titles: readonly string[]): string =>
  reason.kind === 'milestone' ? (titles[reason.milestone] ?? '?') : reasonKey(reason);

const namesOf = ({ file, talks }: State, which: (talk: FollowUp) => boolean): readonly string[] =>
  talks
    .filter(which)
    .flatMap(({ reasons, milestones }) =>
      reasons.map((reason) => nameOf(reason, milestones ?? titlesIn(file))),
    );

/** What is never changed of a talk that is over. */
const facts = ({ id, due, reasons, recorded, dropped }: FollowUp) => ({
  id,
  due,
  reasons,
  recorded,
  dropped,
});

/** What has been told of the milestones that are agreed on now. */
const told = (contents: readonly AgreementContent[], talks: readonly FollowUp[]) =>
  milestonesOf(contents, talks).filter(({ isInForce }) => isInForce);

/** A title is corrected to that of a milestone which was taken out: it is that one again, with what was told of it then. */
const isOneOfBefore = (before: State, after: State): boolean =>
  titlesIn(after.file).some(
    (title) =>
      !titlesIn(before.file).includes(title) &&
      before.talks.some(({ milestones = [] }) => milestones.includes(title)),
  );

describe('whatever happens to an agreement in force, its talks', PLAN_TIME, () => {
  it('that were held or have fallen away stay as they were', () => {
    check(({ before, after }) => {
      const over = before.talks.filter((talk) => !isLeft(talk));
      const still = after.talks.filter(({ id }) => over.some((talk) => talk.id === id));

      expect(still.map(facts)).toEqual(over.map(facts));
    });
  });

  it('are never planned on a day off, in the past, or on a day that has begun', () => {
    check(({ before, after }) => {
      for (const { id, due } of leftOf(after)) {
        expect(isWorkingDay(due, closingDays)).toBe(true);
        const was = before.talks.find((talk) => talk.id === id);
        if (was?.due !== due) expect(due > dayOf(after.now)).toBe(true);
      }
    });
  });

  it('that are left have each reason once, extra ones apart, and only milestones that there are', () => {
    check(({ after }) => {
      const names = namesOf(after, isLeft).filter((name) => name !== 'extra');

      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain('?');
      for (const { reasons } of leftOf(after)) expect(reasons.length).toBeGreaterThan(0);
    });
  });

  it('are never lost: what is to be talked about is left to be held, or has been', () => {
    check(({ after }) => {
      const { file, now } = after;
      const { rhythm } = file.case;
      const known = new Set(namesOf(after, (talk) => isLeft(talk) || talk.recorded !== undefined));
      const goesOn = plannedAhead(file, after.talks, settingsAt(now)).flatMap(({ reasons }) => reasons);
      const later = new Set(goesOn.map((reason) => reasonKey(reason)));
      const wished = wishedTalks(contentIn(file), { ...PLAN_SETTINGS, rhythm }, dayOf(now));

      for (const { reasons } of wished) {
        const names = reasons.map((reason) => nameOf(reason, titlesIn(file)));
        for (const name of names) expect(known.has(name) || later.has(name)).toBe(true);
      }
    });
  });

  it('go on: where regular talks are chosen and no end is agreed, one is always left', () => {
    check(({ after }) => {
      const { rhythm = 'none' } = after.file.case;
      const isEndless = contentIn(after.file).sections.job.duration.kind === 'open-ended';
      if (rhythm === 'none' || !isEndless) return;

      const left = leftOf(after).flatMap(({ reasons }) => reasons);
      expect(left.filter(({ kind }) => kind === 'regular').length).toBeGreaterThan(0);
    });
  });

  it('stay the same when the same is agreed or chosen again', () => {
    check(({ after }) => {
      const { file, talks, now } = after;
      const content = contentIn(file);
      const { rhythm = 'none' } = file.case;
      const settled = applied(
        talks,
        talksAfterAmendment(file.case, { talks, before: content, after: content }, settingsAt(now)),
      );
      const again = { talks: settled, before: content, after: content };
      const chosen = { rhythm, talks: settled, plan: PLAN_SETTINGS };

      expect(talksAfterAmendment(file.case, again, settingsAt(now))).toEqual([]);
      expect(accepted(chooseRhythm(file, chosen, aContext(now, 'consultant'))).followUps).toEqual([]);
    });
  });

  it('of a milestone whose title is corrected stay on their days, and what was held is found under the new title', () => {
    check(({ before, after, step }) => {
      if (step.what.kind !== 'correct') return;
      const place = step.what.place % titlesIn(before.file).length;
      const [was, is] = [titlesIn(before.file)[place], titlesIn(after.file)[place]];
      const days = (state: State, title: string | undefined): readonly string[] =>
        state.talks
          .filter(({ reasons, milestones }) =>
            reasons.some((reason) => nameOf(reason, milestones ?? titlesIn(state.file)) === title),
          )
          .map(({ id, due }) => `${id} ${due}`);

      for (const talk of days(before, was)) expect(days(after, is)).toContain(talk);
      expect(days(after, was)).toEqual([]);
    });
  });

  it('tell the same of each milestone before and after a title is corrected', () => {
    check(({ before, after, step }) => {
      if (step.what.kind !== 'correct' || isOneOfBefore(before, after)) return;
      const [was, is] = [contentIn(before.file), contentIn(after.file)];
      const titles = new Map(
        titlesIn(before.file).map((title, place) => [title, titlesIn(after.file)[place]]),
      );

      expect(told([was, is], after.talks)).toEqual(
        told([was], before.talks).map((each) => ({ ...each, title: titles.get(each.title) })),
      );
    });
  });
});
