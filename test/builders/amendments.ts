import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { type Instant, dayOf, instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { type AmendmentWish, beginAmendment } from '../../shared/domain/case/acts/begin-amendment.ts';
import { decline } from '../../shared/domain/case/acts/close.ts';
import { countersign } from '../../shared/domain/case/acts/countersign.ts';
import { journalDocument } from '../../shared/domain/case/acts/document.ts';
import { saveSection } from '../../shared/domain/case/acts/save-section.ts';
import { signAsEmployer } from '../../shared/domain/case/acts/sign-as-employer.ts';
import { requestChange } from '../../shared/domain/case/acts/void-signature.ts';
import { amendmentOf, onAmendment } from '../../shared/domain/case/amendment-view.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { accept, type Result } from '../../shared/domain/result.ts';
import { completeAnswers, day, typedDate, withField } from './answers.ts';
import {
  accepted,
  aCase,
  aContext,
  BROWSER,
  type CaseOptions,
  codeOf,
  codeSent,
  contentOf,
  PLAN_SETTINGS,
} from './cases.ts';

/** After the talk of three months, when it has gone well. */
export const BEGUN_AT = instant('2027-05-10T09:00:00.000Z');

/** Eight paid hours from June, where six were agreed. */
export const eightHours = (own: Partial<AmendmentWish> = {}): Parameters<typeof beginAmendment>[1] => ({
  effectiveFrom: day('2027-06-01'),
  asked: ['hours'],
  paidHours: 8,
  endDate: undefined,
  talk: 'v1-m3',
  by: 'Vita Vejledersen',
  journal: false,
  ...own,
});

/** What is expected when there are eight hours already: the agreed target of eight no longer fits. */
export const progressionAtEight = (): Answers =>
  withField(completeAnswers().progression, 'expectations.outlook', {
    kind: 'more-hours',
    paidHours: '10',
    by: typedDate('2028-02-01'),
  });

/** How far an amendment of Demo Eksempelsen's agreement has come. */
export const AMENDMENT_STAGES = [
  'begun',
  'filled-in',
  'employer-signed',
  'change-requested',
  'in-force',
] as const;
export type AmendmentStage = (typeof AMENDMENT_STAGES)[number];

type Built = {
  readonly options?: CaseOptions;
  readonly wish?: Partial<AmendmentWish>;
  readonly talks?: readonly FollowUp[];
  /** What had happened until the amendment was begun. */
  readonly agreed?: readonly Change[];
  readonly progression?: Answers;
};

/** Every change until the agreement is in force, seen by the municipality and filed: it can be amended. */
export const agreedChanges = (options: CaseOptions = {}): readonly Change[] => {
  const changes = aCase(options).changesTo('registered');
  const { after, at } = lastOf(changes);
  const filed = journalDocument(after, { name: 'aftale' }, aContext(plusMinutes(at, 1), 'service'));
  return [...changes, accepted(filed)];
};

/** The agreement before it is amended. */
export const anAgreed = (options: CaseOptions = {}): CaseFile => lastOf(agreedChanges(options)).after;

const lastOf = (changes: readonly Change[]): Change => {
  const last = changes.at(-1);
  if (last === undefined) throw new Error('a case begins with its opening');
  return last;
};

/** Every change from the opening of the case until its amendment stands at `stage`. */
export const amendmentChanges = (
  stage: AmendmentStage,
  {
    options = {},
    wish = {},
    talks = aCase(options).followUps(),
    agreed = agreedChanges(options),
    progression = progressionAtEight(),
  }: Built = {},
): readonly Change[] => {
  const changes = [...agreed];
  const act = (rule: (file: CaseFile, at: Instant) => Result<Change>): void => {
    changes.push(accepted(rule(lastOf(changes).after, plusMinutes(BEGUN_AT, changes.length))));
  };
  const onView = (rule: (view: CaseFile, at: Instant) => Result<Change>): void =>
    act((file, at) => {
      const acted = onAmendment(file, (view) => rule(view, at));
      if (acted === undefined) throw new Error('no amendment is being agreed on');
      return acted;
    });
  act((file, at) => beginAmendment(file, eightHours(wish), aContext(at, 'consultant')));
  if (stage === 'begun') return changes;
  onView((view, at) => saveSection(view, saved(view, 'progression', progression), aContext(at)));
  if (stage === 'filled-in') return changes;
  onView((view, at) => accept(codeSent(view, 'employer', at)));
  onView((view, at) =>
    signAsEmployer(
      view,
      { frozen: contentOf(view, at), code: codeOf(lastOf(changes)), browser: BROWSER },
      aContext(at),
    ),
  );
  if (stage === 'employer-signed') return changes;
  if (stage === 'change-requested') {
    onView((view, at) =>
      requestChange(view, { comment: 'Jeg vil hellere have 7 timer.' }, aContext(at, 'citizen')),
    );
    return changes;
  }
  onView((view, at) => accept(codeSent(view, 'citizen', at)));
  onView((view, at) =>
    countersign(
      view,
      { code: codeOf(lastOf(changes)), browser: BROWSER, plan: PLAN_SETTINGS, talks },
      aContext(at, 'citizen'),
    ),
  );
  return changes;
};

export const saved = (view: CaseFile, section: SectionKey, answers: Answers) => ({
  section,
  answers,
  shownRev: view.version.sections[section]?.rev ?? 0,
});

/** The case with its amendment at `stage`. */
export const anAmended = (stage: AmendmentStage, built: Built = {}): CaseFile => {
  return lastOf(amendmentChanges(stage, built)).after;
};

/** The view of the amendment alone. */
export const viewOf = (file: CaseFile): CaseFile => {
  const view = amendmentOf(file);
  if (view === undefined) throw new Error('no amendment is being agreed on');
  return view;
};

/** The citizen's no to an amendment that the employer has signed. */
export const declinedAmendment = (file = anAmended('employer-signed')): Change => {
  const acted = onAmendment(file, (view) =>
    decline(view, { reason: 'Otte timer er for meget.' }, aContext(plusMinutes(BEGUN_AT, 60), 'citizen')),
  );
  if (acted === undefined) throw new Error('no amendment is being agreed on');
  return accepted(acted);
};

export const dayBegun = dayOf(BEGUN_AT);
