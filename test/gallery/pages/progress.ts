import { recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import { type CivilDate, addMonths } from '../../../shared/domain/calendar/civil-date.ts';
import type { FollowUp, MilestoneOutcome } from '../../../shared/domain/follow-up/follow-up.ts';
import { jobProgress } from '../../../shared/domain/progress/job-progress.ts';
import {
  progressPage,
  type ProgressPage,
  type ShownJob,
} from '../../../templates/pages/consultant/progress/progress-page.tsx';
import { day } from '../../builders/answers.ts';
import { amendmentChanges } from '../../builders/amendments.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { aHeldTalk, aJob, type Amended } from '../../builders/jobs.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { drawn, entry, type Entry } from '../entry.ts';
import { CASE_ID, galleryWorld, scene, type Scene, sceneAfter } from '../scene.ts';

const PAGE = 'GET /sager/{case}/udvikling';
const START = day('2027-02-01');
const months = (count: number): CivilDate => addMonths(START, count);

/** How a job develops: with little to tell, with much, and over several jobs. */
export const progressPages = (): readonly Entry[] => [
  entry('desk/progress', async () => (await withEightHours()).open(PAGE)),
  entry('desk/progress-not-signed', async () => (await scene('drafting')).open(PAGE)),
  drawnOf('one-step', { jobs: [job({ today: months(2) })], today: months(2) }),
  drawnOf('to-begin', { jobs: [job({ today: day('2026-12-01') })], today: day('2026-12-01') }),
  drawnOf('intensity', { jobs: [moreIntensity()], today: months(14) }),
  drawnOf('no-more-hours', { jobs: [noMoreHours()], today: months(7) }),
  drawnOf('milestones-close', { jobs: [milestonesClose()], today: months(5) }),
  drawnOf('five-years', { jobs: [fiveYears()], today: months(58) }),
  drawnOf('two-jobs', { jobs: twoJobs(), today: months(20) }),
  drawnOf('job-unseen', {
    jobs: twoJobs().slice(1),
    today: months(20),
    unseen: { before: true, after: false },
  }),
];

/** Six hours became eight: recorded at the talk of three months, and signed by both. */
const withEightHours = async (): Promise<Scene> => {
  const options = { id: CASE_ID, given: { consultant: VITA } };
  const one = await sceneAfter(amendmentChanges('in-force', { options }), { at: '2027-06-10T08:00:00Z' });
  const all = await one.world.cases.followUps(one.file.case.id);
  const [talk] = all;
  if (talk === undefined) throw new Error('a case in force has talks');
  const outcome = anOutcome({
    heldOn: day('2027-05-03'),
    milestones: [told(0, 'reached'), told(1, 'on-the-way')],
    paidHours: { before: 6, after: 8, from: day('2027-06-01') },
  });
  const asked = { followUp: talk, shownRev: talk.rev, all, outcome, next: undefined };
  const by = { by: VITA.name, closingDays: [] };
  const context = aContext(one.world.clock.now(), 'consultant');
  await stored(one.world, [accepted(recordFollowUp(one.file, { ahead: [], ...asked, ...by }, context))]);
  return one;
};

const told = (
  milestone: number,
  outcome: MilestoneOutcome['outcome'],
  newDate?: CivilDate,
): MilestoneOutcome => ({ milestone, outcome, newDate, comment: undefined });

type JobOptions = Partial<Parameters<typeof aJob>[0]> & {
  readonly today: CivilDate;
  readonly talks?: readonly FollowUp[];
  readonly company?: string;
};

const job = ({ today, talks = [], company = 'Kantinen Testgaard ApS', ...own }: JobOptions): ShownJob => {
  const { file, contents } = aJob({ start: START, first: { paidHours: 6 }, ...own });
  const progress = jobProgress(file, { contents, talks, today });
  if (progress === undefined) throw new Error('both have signed');
  return { ...progress, company };
};

/** The sixth agreement: the same presence, and more in the same time. */
const moreIntensity = (): ShownJob =>
  job({
    today: months(14),
    first: {
      paidHours: 12,
      weeklyHours: 16,
      intensity: 75,
      outlook: { kind: 'more-hours', paidHours: 13.5, by: months(12) },
      milestones: [
        ['Bogfører bilag selv', months(3)],
        ['Laver oplæg til moms', months(6)],
        ['Ny vurdering', months(12)],
      ],
    },
    amendments: [{ from: months(12), paidHours: 13.5, intensity: 85 }],
    talks: [aHeldTalk({ heldOn: months(12), milestones: [told(0, 'reached'), told(1, 'partly-reached')] })],
  });

/** The ninth: no more hours are expected, and that is a full answer. */
const noMoreHours = (): ShownJob =>
  job({
    today: months(7),
    first: {
      paidHours: 9,
      weeklyHours: 15,
      intensity: 60,
      outlook: {
        kind: 'no-more-hours',
        reason: { kind: 'other', text: 'Arbejdsevnen er brugt fuldt ud.' },
        lookAgain: months(12),
      },
      milestones: [
        ['Ny station', months(3)],
        ['Kvalitetstjek', months(6)],
        ['Snak om trivsel', months(12)],
      ],
    },
    talks: [
      aHeldTalk({ heldOn: months(3), milestones: [told(0, 'reached')] }),
      aHeldTalk({ heldOn: months(6), milestones: [told(1, 'postponed', months(9))] }),
    ],
  });

const LONG =
  'Planlægger selv ugens arbejde og fordeler opgaverne sammen med kolleger fra to andre afdelinger ';

/** Six in two months, each title as long as it may be, and standing in every way. */
const milestonesClose = (): ShownJob =>
  job({
    today: months(5),
    first: {
      paidHours: 6,
      milestones: ['2027-04-01', '2027-04-05', '2027-04-12', '2027-04-19', '2027-05-10', '2027-05-31'].map(
        (on, place) => [`${LONG}${place + 1}`.slice(0, 100), day(on)] as const,
      ),
    },
    talks: [
      aHeldTalk({
        heldOn: day('2027-06-01'),
        milestones: [
          told(0, 'reached'),
          told(1, 'partly-reached'),
          told(2, 'not-begun'),
          told(3, 'no-longer-relevant'),
          told(4, 'postponed', day('2027-08-16')),
        ],
      }),
    ],
  });

const target = (paidHours: number, by: CivilDate) => ({ kind: 'more-hours', paidHours, by }) as const;

/** As long as a first fleksjob is granted for: up, up, down and up again. */
const fiveYears = (): ShownJob => {
  const amendments: readonly Amended[] = [
    { from: months(10), paidHours: 7.5, outlook: target(12, months(30)) },
    { from: months(22), paidHours: 10 },
    { from: months(34), paidHours: 8, outlook: target(10, months(48)) },
    { from: months(50), paidHours: 11, weeklyHours: 14, outlook: target(15, months(60)) },
    { from: months(59), paidHours: 12.25 },
  ];
  return job({
    today: months(58),
    first: { paidHours: 4, outlook: target(8, months(12)), milestones: [['Kender ruten', months(3)]] },
    amendments,
    talks: [
      aHeldTalk(
        { heldOn: months(4), milestones: [told(0, 'reached')], paidHours: hours(5, months(4)) },
        { milestones: ['Kender ruten'] },
      ),
      aHeldTalk({ heldOn: months(5), paidHours: hours(5.25, months(5)) }),
    ],
  });
};

const hours = (after: number, from: CivilDate) => ({ before: 0, after, from });

const twoJobs = (): readonly ShownJob[] => [
  job({
    today: months(20),
    first: { paidHours: 4, outlook: target(6, months(12)) },
    amendments: [{ from: months(8), paidHours: 6 }],
    talks: [aHeldTalk({ heldOn: months(3), milestones: [told(0, 'reached'), told(1, 'on-the-way')] })],
    ended: months(13),
  }),
  job({
    today: months(20),
    start: months(15),
    company: 'Lager Demo A/S',
    first: {
      paidHours: 8,
      outlook: target(10, months(27)),
      milestones: [
        ['Bruger scanner alene', months(17)],
        ['Tager imod varer', months(21)],
      ],
    },
    talks: [aHeldTalk({ heldOn: months(18), milestones: [told(0, 'reached')] })],
  }),
];

type Drawn = Pick<ProgressPage, 'jobs' | 'today'> & Partial<Pick<ProgressPage, 'unseen'>>;

const drawnOf = (name: string, { unseen = { before: false, after: false }, ...shown }: Drawn): Entry =>
  drawn(`desk/progress-${name}`, () => {
    const { file } = aJob({ start: START, first: { paidHours: 6 } });
    return progressPage({ frame: galleryWorld().frame, staff: VITA, file, unseen, ...shown });
  });
