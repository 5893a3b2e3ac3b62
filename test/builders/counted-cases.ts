import * as fc from 'fast-check';
import { branded } from '../../shared/domain/branded.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import type { CountedAgreement, CountedCase, CountedTalk } from '../../shared/domain/figures/counted.ts';
import { MILESTONE_OUTCOMES } from '../../shared/domain/follow-up/follow-up.ts';
import { dayBetween } from './arbitraries.ts';
import { day } from './answers.ts';

export const aCountedAgreement = (own: Partial<CountedAgreement> = {}): CountedAgreement => ({
  number: 1,
  signedOn: day('2026-01-10'),
  start: day('2026-02-01'),
  from: day('2026-02-01'),
  paidHours: 4,
  milestones: [],
  ...own,
});

/** A talk of which nothing is recorded yet. */
export const aCountedTalk = (own: Partial<CountedTalk> = {}): CountedTalk => ({
  due: day('2026-03-02'),
  dropped: false,
  recorded: undefined,
  ...own,
});

/** A talk at which it was noted that the hours are others from a day on. */
export const aTalkWithHours = (after: number, from: string, recordedOn = from): CountedTalk =>
  aCountedTalk({
    recorded: {
      recordedOn: day(recordedOn),
      heldOn: day(recordedOn),
      paidHours: { after, from: day(from) },
      milestones: [],
    },
  });

/** A job at 4 hours from 1 February 2026, registered, without milestones and talks. */
export const aCountedCase = (own: Partial<CountedCase> = {}): CountedCase => ({
  caseId: branded<CaseId>('c-1'),
  status: 'registered',
  openedOn: day('2026-01-01'),
  endedOn: undefined,
  follows: undefined,
  agreements: [aCountedAgreement()],
  talks: [],
  ...own,
});

const FIRST = '2026-01-01';
const LAST = '2026-10-28';

const anyTalk = fc.record({
  due: dayBetween(FIRST, LAST),
  dropped: fc.constantFrom(false, false, false, true),
  recorded: fc.option(
    fc.record({
      recordedOn: dayBetween(FIRST, LAST),
      heldOn: dayBetween(FIRST, LAST),
      paidHours: fc.option(
        fc.record({ after: fc.constantFrom(3, 6, 12, 15), from: dayBetween(FIRST, LAST) }),
        { nil: undefined },
      ),
      milestones: fc.array(
        fc.record({
          key: fc.constantFrom('m0', 'm1', 'm2'),
          outcome: fc.constantFrom(...MILESTONE_OUTCOMES),
        }),
        { maxLength: 2 },
      ),
    }),
    { nil: undefined },
  ),
});

const anySigned = fc
  .record({
    openedOn: dayBetween(FIRST, '2026-03-31'),
    signedOn: dayBetween('2026-04-01', LAST),
    start: dayBetween(FIRST, LAST),
    paidHours: fc.constantFrom(2, 5, 6, 10, 11),
    milestones: fc.array(dayBetween(FIRST, LAST), { maxLength: 3 }),
    talks: fc.array(anyTalk, { maxLength: 3 }),
    status: fc.constantFrom('in-force', 'registered', 'registered', 'ended'),
    endedOn: dayBetween(FIRST, LAST),
  })
  .map(
    ({
      openedOn,
      signedOn,
      start,
      paidHours,
      milestones,
      talks,
      status,
      endedOn,
    }): Omit<CountedCase, 'caseId'> => ({
      status,
      openedOn,
      endedOn: status === 'ended' ? endedOn : undefined,
      follows: undefined,
      agreements: [
        aCountedAgreement({
          signedOn,
          start,
          from: start,
          paidHours,
          milestones: milestones.map((date, place) => ({ key: `m${place}`, date })),
        }),
      ],
      talks,
    }),
  );

const anyOther = fc
  .constantFrom('invited', 'drafting', 'awaiting-citizen', 'declined', 'expired', 'withdrawn')
  .map(
    (status): Omit<CountedCase, 'caseId'> => ({
      status,
      openedOn: day(FIRST),
      endedOn: undefined,
      follows: undefined,
      agreements: [],
      talks: [],
    }),
  );

/** Cases of any kind from January to October 2026, at most `most`, of which some follow another. */
export const anyCountedCases = (most: number): fc.Arbitrary<readonly CountedCase[]> =>
  fc
    .array(fc.oneof({ weight: 5, arbitrary: anySigned }, { weight: 1, arbitrary: anyOther }), {
      maxLength: most,
      size: 'max',
    })
    .chain((cases) =>
      fc
        .array(fc.option(fc.nat(), { nil: undefined, freq: 2 }), {
          minLength: cases.length,
          maxLength: cases.length,
        })
        .map((links) => cases.map((own, place) => linked(own, place, links[place]))),
    );

const idAt = (place: number): CaseId => branded<CaseId>(`c-${place}`);

/** The case, which follows one of those before it, if any. */
const linked = (own: Omit<CountedCase, 'caseId'>, place: number, link: number | undefined): CountedCase => ({
  ...own,
  caseId: idAt(place),
  follows: link === undefined || place === 0 ? undefined : idAt(link % place),
});

const anyJob = fc.record({
  start: dayBetween('2026-01-01', '2026-06-30'),
  paidHours: fc.constantFrom(4, 8),
  hasMore: fc.boolean(),
});

/** Many jobs in few months at 4 or 8 hours, half of them with more hours since. */
export const manyJobs: fc.Arbitrary<readonly CountedCase[]> = fc
  .array(anyJob, { minLength: 60, maxLength: 140 })
  .map((jobs) =>
    jobs.map(({ start, paidHours, hasMore }, place) =>
      aCountedCase({
        caseId: branded<CaseId>(`c-${place}`),
        agreements: [aCountedAgreement({ start, from: start, paidHours })],
        talks: hasMore ? [aTalkWithHours(12, '2026-07-01')] : [],
      }),
    ),
  );
