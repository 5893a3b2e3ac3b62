import { describe, expect, it } from 'vitest';
import { amendedFields } from '../../../../shared/domain/agreement/amended-fields.ts';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { beginAmendment } from '../../../../shared/domain/case/acts/begin-amendment.ts';
import { cancelAmendment } from '../../../../shared/domain/case/acts/close.ts';
import { register } from '../../../../shared/domain/case/acts/keep-going.ts';
import { saveSection } from '../../../../shared/domain/case/acts/save-section.ts';
import { amendmentNumbered, onAmendment } from '../../../../shared/domain/case/amendment-view.ts';
import { stepsOf } from '../../../../shared/domain/case/amendment-steps.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { readDraft } from '../../../../shared/domain/case/content-of.ts';
import { statusOf } from '../../../../shared/domain/case/status.ts';
import { documentIdOf } from '../../../../shared/domain/document/document-id.ts';
import { standingFactsOf, standingOf } from '../../../../shared/domain/document/standing.ts';
import { completeAnswers, day, typedDate, withField } from '../../../builders/answers.ts';
import {
  amendmentChanges,
  anAgreed,
  anAmended,
  BEGUN_AT,
  dayBegun,
  eightHours,
  saved,
  viewOf,
} from '../../../builders/amendments.ts';
import { accepted, aCase, aContext, PLAN_SETTINGS } from '../../../builders/cases.ts';

const LATER = plusMinutes(BEGUN_AT, 120);
const staff = aContext(LATER, 'consultant');
const agreed = anAgreed();
const cancel = (file: CaseFile) => cancelAmendment(file, { reason: 'Kantinen kan ikke alligevel.' }, staff);
const lastMails = (stage: Parameters<typeof amendmentChanges>[0]) =>
  amendmentChanges(stage)
    .at(-1)
    ?.messages.map(({ kind, to }) => `${kind} to ${to.role}`);

describe('while an amendment is being agreed on', () => {
  it.each(['begun', 'filled-in', 'employer-signed', 'change-requested'] as const)(
    'the agreement holds, byte for byte, when it is %s',
    (stage) => {
      const file = anAmended(stage);

      expect(file.version).toEqual(agreed.version);
      expect(statusOf(file)).toBe('registered');
      expect(file.case.facts).toEqual(agreed.case.facts);
      expect(file.case.currentVersion).toBe(1);
      expect(file.case.kind).toBe('new');
      expect(standingOf({ versionNumber: 1 }, standingFactsOf(file))).toBe('current');
    },
  );

  it.each([
    ['begun', 'drafting'],
    ['employer-signed', 'awaiting-citizen'],
    ['change-requested', 'change-requested'],
  ] as const)('its view stands as a first agreement would when it is %s', (stage, status) => {
    expect(statusOf(viewOf(anAmended(stage)))).toBe(status);
  });

  it('a second one cannot be begun', () => {
    const again = beginAmendment(anAmended('begun'), eightHours(), staff);

    expect(again).toEqual({ ok: false, refusal: { code: 'already-done' } });
  });

  it('none can be begun before the agreement has its document', () => {
    expect(beginAmendment(aCase().inForce(), eightHours(), staff)).toEqual({
      ok: false,
      refusal: { code: 'not-in-force' },
    });
  });

  it('the municipality can still mark the agreement as seen, and the amendment goes on', () => {
    const { registered: _seen, ...facts } = agreed.case.facts;
    const unseen = anAmended('begun');
    const file = { ...unseen, case: { ...unseen.case, facts } };
    const after = accepted(register(file, { by: 'Vita Vejledersen' }, staff)).after;

    expect(statusOf(after)).toBe('registered');
    expect(statusOf(viewOf(after))).toBe('drafting');
  });
});

describe('an amendment that is begun', () => {
  it('is filled in with what was agreed and the new numbers, and asks for what no longer fits besides', () => {
    const view = viewOf(anAmended('begun'));
    const { problems, sections } = readDraft(view.version, dayBegun);

    expect(view.version.number).toBe(2);
    expect(sections.hours?.intensity).toBe(100);
    expect(sections.company).toEqual(agreed.version.frozen?.content.sections.company);
    expect(problems.progression).toEqual([
      { field: 'expectations.outlook.paidHours', rule: 'not-more-hours' },
    ]);
    expect(stepsOf(view, problems)).toEqual(['hours', 'progression']);
  });

  it('keeps agreed hours without a reason open where no whole percent gives the new paid hours', () => {
    const view = viewOf(anAmended('begun', { wish: { paidHours: 7.25 } }));

    expect(view.version.sections.hours?.answers['paidHours']).toEqual({
      kind: 'agreed',
      hours: '7,25',
      reason: '',
    });
    expect(readDraft(view.version, dayBegun).problems.hours).toEqual([
      { field: 'paidHours.reason', rule: 'missing' },
    ]);
  });

  it('can extend or shorten the job', () => {
    const until = {
      ...completeAnswers(),
      job: withField(completeAnswers().job, 'duration', {
        kind: 'until',
        endDate: typedDate('2028-03-31'),
        reason: 'Vikariat i barselsperioden.',
      }),
    };
    const file = anAmended('begun', {
      options: { answers: until },
      wish: { asked: ['job'], paidHours: undefined, endDate: day('2028-06-30') },
    });
    const { complete } = readDraft(viewOf(file).version, dayBegun);

    expect(complete?.job.duration).toEqual({
      kind: 'until',
      endDate: '2028-06-30',
      reason: 'Vikariat i barselsperioden.',
    });
    expect(statusOf(file)).toBe('registered');
  });

  it('invites the employer with a link to fill in, and nobody else', () => {
    expect(lastMails('begun')).toEqual(['amendment-invitation to employer']);
    expect(
      amendmentChanges('begun')
        .at(-1)
        ?.issued.map(({ purpose }) => purpose),
    ).toEqual(['fill']);
  });

  it('is only a draft of its own number, and a page of another one meets changed-meanwhile', () => {
    const first = anAmended('begun');
    const again = accepted(beginAmendment(accepted(cancel(first)).after, eightHours(), staff)).after;
    const stale = saved(viewOf(first), 'hours', { weeklyHours: '9' });

    expect(viewOf(again).version.number).toBe(3);
    expect(amendmentNumbered(again, 2)).toEqual({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect(onAmendment(again, (view) => saveSection(view, stale, aContext(LATER)))).toEqual({
      ok: false,
      refusal: { code: 'changed-meanwhile' },
    });
  });

  it('of two windows with the same step the later is told, and the first save stays', () => {
    const file = anAmended('begun');
    const save = (at: CaseFile, weeklyHours: string) =>
      onAmendment(at, (view) =>
        saveSection(
          view,
          { ...saved(viewOf(file), 'hours', { ...completeAnswers().hours, weeklyHours }) },
          aContext(LATER),
        ),
      );
    const first = save(file, '9');
    if (first === undefined) throw new Error('no amendment');
    const second = save(accepted(first).after, '10');

    expect(second).toEqual({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect(viewOf(accepted(first).after).version.sections.hours?.answers['weeklyHours']).toBe('9');
  });
});

describe('when both have signed an amendment', () => {
  const file = anAmended('in-force');
  const content = file.version.frozen?.content;
  const before = agreed.version.frozen;

  it('it is the agreement, to be seen by the municipality anew, and its document is due', () => {
    expect(statusOf(file)).toBe('in-force');
    expect(file.case.currentVersion).toBe(2);
    expect(file.case.amendment).toBeUndefined();
    expect(file.amendment).toBeUndefined();
    expect(file.version.documentStored).toBe(false);
    expect(file.version.signatures.map(({ party }) => party)).toEqual(['employer', 'citizen']);
    expect(file.case.earlier).toEqual([{ number: 1, until: '2027-06-01' }]);
    expect(standingOf({ versionNumber: 1 }, standingFactsOf(file))).toBe('superseded');
    expect(standingOf({ versionNumber: 2 }, standingFactsOf(file))).toBe('current');
  });

  it('its content says which agreement it amends, from when, and holds the whole agreement', () => {
    expect(content?.schemaVersion).toBe(2);
    expect(content?.kind).toBe('amendment');
    expect(content?.amendment).toEqual({
      number: 1,
      effectiveFrom: '2027-06-01',
      amends: { versionNumber: 1, contentHash: before?.hash, paidHours: 6 },
    });
    expect(content?.paidHours).toBe(8);
  });

  it('the differences are what was changed and nothing else', () => {
    if (before === undefined || content === undefined) throw new Error('not signed');

    expect(amendedFields(before.content, content).map(({ path }) => path.join('.'))).toEqual([
      'sections.hours.intensity',
      'sections.progression.expectations.outlook.paidHours',
      'paidHours',
    ]);
  });

  it('a second press on sign is already done, and the document has another id', () => {
    const hash = file.version.frozen?.hash;
    if (hash === undefined || before === undefined) throw new Error('not signed');
    const named = (versionNumber: number, contentHash: typeof hash) =>
      documentIdOf({ caseId: file.case.id, versionNumber, contentHash });

    expect(amendmentNumbered(file, 2)).toEqual({ ok: false, refusal: { code: 'already-done' } });
    expect(named(2, hash)).not.toBe(named(1, before.hash));
  });

  it('the next one is number 2', () => {
    const stored = { ...file, version: { ...file.version, documentStored: true } };
    const next = accepted(beginAmendment(stored, eightHours({ paidHours: 9 }), staff)).after;

    expect(next.case.amendment?.number).toBe(2);
    expect(next.case.amendment?.version).toBe(3);
  });
});

it('talks are planned once when the amendment comes into force', () => {
  const planned = amendmentChanges('in-force').at(-1)?.followUps ?? [];

  // Nothing that was planned has moved: the milestones stand, and the months after the start do too.
  expect(planned).toEqual([]);
  expect(PLAN_SETTINGS.followUpMonths).toEqual([1, 3]);
});
