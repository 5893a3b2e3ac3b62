import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { makeProgress } from '../../../functions/consultant/progress.ts';
import { countedIn, figureParts } from '../../../shared/adapters/dynamo/figure-text.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import { recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import type { Change } from '../../../shared/domain/case/change.ts';
import { coursesOf } from '../../../shared/domain/figures/courses.ts';
import { milestonesOf } from '../../../shared/domain/figures/happenings.ts';
import type { MilestoneOutcome } from '../../../shared/domain/follow-up/follow-up.ts';
import { agreedChanges, amendmentChanges, BEGUN_AT, progressionAtEight } from '../../builders/amendments.ts';
import { aMilestone, completeAnswers, day, typedDate, withField } from '../../builders/answers.ts';
import { accepted, aContext, PLAN_SETTINGS } from '../../builders/cases.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { visiting } from '../../fakes/own-visit.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const NOW = '2027-06-15T12:00:00Z';
const { closingDays } = PLAN_SETTINGS;

const typed = (title: string, on: string) => aMilestone({ title, date: typedDate(on) });
const first = [
  typed('Klargør salatbaren', '2027-04-01'),
  typed('Kender køkkenet', '2027-04-15'),
  typed('Står for salatbaren én dag', '2027-08-02'),
  typed('Otte timer med løn', '2028-02-01'),
];
/** The first has its title corrected, the second and the third fall out, the fourth is moved, and one is new. */
const amended = [
  typed('Gør salatbaren klar selv', '2027-04-01'),
  typed('Står ved kassen', '2027-11-01'),
  typed('Otte timer med løn', '2028-05-02'),
];

const told = (milestone: number, outcome: MilestoneOutcome['outcome']): MilestoneOutcome => ({
  milestone,
  outcome,
  newDate: undefined,
  comment: undefined,
});

/** Everything that happens to a job of which a talk told four things before its milestones were others. */
const life = (next: readonly Answers[] = amended): readonly Change[] => {
  const { progression, ...answers } = completeAnswers();
  const options = {
    id: '00000000-0000-4000-8000-00000000ca5e',
    given: { consultant: VITA },
    answers: { ...answers, progression: withField(progression, 'milestones', first) },
  };
  const signed = agreedChanges(options);
  const file = signed.at(-1)?.after ?? expect.unreachable();
  const planned = signed.flatMap(({ followUps }) => followUps);
  const followUp = planned.find(({ id }) => id === 'v1-m1') ?? expect.unreachable();
  const outcome = anOutcome({
    heldOn: day('2027-05-03'),
    milestones: [told(0, 'reached'), told(1, 'reached'), told(2, 'on-the-way'), told(3, 'not-begun')],
  });
  const held = accepted(
    recordFollowUp(
      file,
      {
        followUp,
        shownRev: followUp.rev,
        all: planned,
        closingDays,
        ahead: [],
        outcome,
        next: undefined,
        by: VITA.name,
      },
      aContext(plusMinutes(BEGUN_AT, -60), 'consultant'),
    ),
  );
  const after = new Map([...planned, ...held.followUps].map((talk) => [talk.id, talk]));
  return amendmentChanges('in-force', {
    options,
    agreed: [...signed, held],
    talks: [...after.values()],
    progression: withField(progressionAtEight(), 'milestones', next),
  });
};

const pages = async () => {
  const world = makeFakeWorld({ at: NOW });
  const file = await stored(world, life());
  const own = parse((await (await visiting(world, file)).read()).html);
  const cookie = (await world.sessions.begin(VITA)).split(';')[0] ?? '';
  const request = aRequest('GET /sager/{case}/udvikling', {
    path: { case: file.case.id },
    cookies: [cookie],
  });
  const progress = parse((await makeProgress(world)(request)).body ?? '');
  const table = progress.querySelectorAll('table').at(-1) ?? expect.unreachable();
  return {
    own: own.querySelectorAll('dt[lang="da"]').map(({ text, nextElementSibling }) => ({
      title: text,
      stands: nextElementSibling?.querySelectorAll('li').map((line) => line.text) ?? [],
    })),
    progress: table.querySelectorAll('tbody tr').map((row) => ({
      title: row.querySelector('th')?.text,
      stands: row.querySelectorAll('td').map(({ text }) => text),
    })),
  };
};

describe('milestones of an agreement that was amended', () => {
  it('are the same on the citizen’s own page as on the page of the progress, in the same order', async () => {
    const { own, progress } = await pages();

    expect(own.map(({ title }) => title)).toEqual([
      'Gør salatbaren klar selv',
      'Kender køkkenet',
      'Står ved kassen',
      'Otte timer med løn',
    ]);
    expect(progress.map(({ title }) => title)).toEqual(own.map(({ title }) => title));
  });

  it('have on both what a talk told before: of a corrected title, of one that fell out, and of one that was moved', async () => {
    const { own, progress } = await pages();

    expect(own.map(({ stands }) => stands)).toEqual([
      ['Nået', 'I talte sidst om milepælen den 3. maj 2027', 'Dato i aftalen: 1. april 2027'],
      ['Nået', 'I talte sidst om milepælen den 3. maj 2027', 'Står ikke i aftalen længere'],
      ['Dato i aftalen: 1. november 2027', 'Det har I ikke talt om endnu'],
      ['Ikke begyndt endnu', 'I talte sidst om milepælen den 3. maj 2027', 'Dato i aftalen: 2. maj 2028'],
    ]);
    expect(progress.map(({ stands }) => stands.slice(1))).toEqual([
      ['01.04.2027', 'Nået ved samtalen 03.05.2027'],
      ['15.04.2027', 'Nået ved samtalen 03.05.2027'],
      ['01.11.2027', 'Ikke talt om endnu'],
      ['02.05.2028', 'Ikke begyndt ved samtalen 03.05.2027'],
    ]);
  });

  it.each([
    [
      'where all sorts of things change',
      amended,
      ['2027-04 late', '2027-04 late', '2027-11 not', '2028-05 not'],
    ],
    [
      'where a title is corrected and nothing else',
      first.with(0, typed('Gør salatbaren klar selv', '2027-04-01')),
      ['2027-04 late', '2027-04 late', '2027-08 not', '2028-02 not'],
    ],
  ])('are counted once each in the figures, by what the same talk told: %s', (_what, next, counts) => {
    const changes = life(next);
    const id = changes.at(-1)?.after.case.id ?? '';
    const counted = countedIn(id, Object.assign({}, ...changes.map(figureParts)));

    const due = coursesOf(counted === undefined ? [] : [counted]).flatMap((course) =>
      milestonesOf(course, { today: day('2029-01-01'), closingDays }),
    );

    expect(due.map(({ month, reached }) => `${month} ${reached}`).toSorted()).toEqual(counts);
  });
});
