import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { makeCaseList } from '../../../functions/consultant/desk/case-list.ts';
import { makeProgress } from '../../../functions/consultant/progress.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { noteSuccessor } from '../../../shared/domain/case/acts/note-successor.ts';
import { amendmentChanges, progressionAtEight } from '../../builders/amendments.ts';
import { aMilestone, completeAnswers, typedDate, withField } from '../../builders/answers.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const JONAS = { ...VITA, id: 'konsulent-2', name: 'Jonas Jobformidler' };
const TEA = { ...VITA, id: 'leder-1', name: 'Tea Teamleder', role: 'team-leader' } as const;
const NOW = '2027-09-15T12:00:00Z';
const NEXT_FIRM = 'Lager Demo A/S';

type Desk = Pick<Awaited<ReturnType<typeof atTheDesk>>, 'world'>;

/** The page of a case as `reader` sees it. */
const seen = async ({ world }: Desk, caseId: string, reader: StaffMember = VITA) => {
  const cookie = (await world.sessions.begin(reader)).split(';')[0] ?? '';
  const request = aRequest('GET /sager/{case}/udvikling', { path: { case: caseId }, cookies: [cookie] });
  const { body = '' } = await makeProgress(world)(request);
  const root = parse(body);
  return {
    body,
    text: (root.querySelector('main')?.text ?? '').replaceAll(/\s+/g, ' '),
    charts: root.querySelectorAll('svg[role="img"]'),
    tables: root.querySelectorAll('table').length,
  };
};

/** Vita's case of a job that has ended, and the case of the citizen's next job, which is `next`'s. */
const twoJobs = async (next: StaffMember) => {
  const desk = await atTheDesk('ended', VITA, NOW);
  const answers = completeAnswers();
  const later = await storedIn(desk.world, 'registered', {
    given: { consultant: next, follows: desk.file.case.id },
    answers: {
      ...answers,
      company: { ...answers.company, name: NEXT_FIRM },
      job: { ...answers.job, startDate: typedDate('2027-08-02') },
      progression: withField(progressionAtEight(), 'milestones', [
        aMilestone({ date: typedDate('2027-12-01') }),
      ]),
      hours: { ...answers.hours, weeklyHours: '10', intensity: '80' },
    },
  });
  const context = aContext(instant(NOW), 'consultant');
  const linked = accepted(noteSuccessor(desk.file, { successor: later.case.id }, context));
  await stored(desk.world, [linked]);
  return { desk, earlier: desk.file.case.id, later: later.case.id };
};

describe('the progress of a case', () => {
  it('is told in a sentence, in two charts that are named, and in tables', async () => {
    const desk = await atTheDesk('registered', VITA, '2027-03-01T12:00:00Z');

    const { text, charts, tables } = await seen(desk, desk.file.case.id);

    expect(text).toContain(
      '6 timer med løn, siden jobbet begyndte 1. februar 2027. Målet er 8 timer 1. februar 2028. 0 af 3 milepæle nået.',
    );
    const ids = charts.flatMap((chart) => (chart.getAttribute('aria-labelledby') ?? '').split(' '));
    expect(ids.map((id) => charts.some((chart) => chart.querySelector(`#${id}`) !== null))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(tables).toBe(3);
  });

  it('holds the hours of every agreement that both have signed', async () => {
    const world = makeFakeWorld({ at: '2027-06-10T12:00:00Z' });
    const options = { given: { consultant: VITA }, id: '00000000-0000-4000-8000-00000000ca5e' };
    const file = await stored(world, amendmentChanges('in-force', { options }));

    const { text } = await seen({ world }, file.case.id);

    expect(text).toContain(
      'Fra 6 til 8 timer med løn siden 1. juni 2027. Målet er 10 timer 1. februar 2028.',
    );
    expect(text).toContain('Tillæg nr. 1');
  });

  it('says that there is nothing to see yet while nobody or one alone has signed', async () => {
    const desk = await atTheDesk('awaiting-citizen');

    const { text, charts } = await seen(desk, desk.file.case.id);

    expect(text).toContain('når begge har skrevet under');
    expect(charts).toEqual([]);
  });

  it('is not for somebody else', async () => {
    const desk = await atTheDesk('registered');

    await expect(seen(desk, desk.file.case.id, JONAS)).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('is only looked at: nothing is written', async () => {
    const { desk, earlier } = await twoJobs(VITA);
    const kept = async () => [await desk.now(), await desk.history(), await desk.mails()];
    const before = await kept();

    await seen(desk, earlier);

    expect(await kept()).toEqual(before);
  });
});

describe('the progress over two jobs', () => {
  it('stands in one line from either case, with the change of job', async () => {
    const { desk, earlier, later } = await twoJobs(VITA);

    const [fromEarlier, fromLater] = [await seen(desk, earlier), await seen(desk, later)];

    for (const { text, charts } of [fromEarlier, fromLater]) {
      expect(text).toContain('Over 2 job: fra 6 til 8 timer med løn.');
      expect(text.indexOf('1. job: Kantinen Testgaard ApS')).toBeGreaterThan(0);
      expect(text.indexOf(`2. job: ${NEXT_FIRM}`)).toBeGreaterThan(text.indexOf('1. job: Kantinen'));
      expect(charts[0]?.querySelectorAll('.progress-change')).toHaveLength(1);
    }
  });

  it('ends at a case that the reader may not see, and tells neither its employer nor its hours', async () => {
    const { desk, earlier, later } = await twoJobs(JONAS);

    const vitas = await seen(desk, earlier);
    const jonass = await seen(desk, later, JONAS);

    expect(vitas.text).toContain('Borgeren har fået et nyt job. Du har ikke adgang til den sag.');
    expect(vitas.body).not.toContain(NEXT_FIRM);
    expect(vitas.text).toContain('6 timer med løn.');
    expect(jonass.text).toContain('Borgeren har haft et job før. Du har ikke adgang til den sag.');
    expect(jonass.body).not.toContain('Testgaard');
    expect((await seen(desk, earlier, TEA)).text).toContain(NEXT_FIRM);
  });
});

describe('a case whose agreement is being amended', () => {
  it.each([
    ['employer-signed', true],
    ['in-force', false],
  ] as const)('says so on the list and on its page, until both have signed: %s', async (stage, isSaid) => {
    const world = makeFakeWorld({ at: '2027-05-11T12:00:00Z' });
    const options = { given: { consultant: VITA }, id: '00000000-0000-4000-8000-00000000ca5e' };
    const file = await stored(world, amendmentChanges(stage, { options }));
    const cookie = (await world.sessions.begin(VITA)).split(';')[0] ?? '';

    const list = await makeCaseList(world)(aRequest('GET /sager', { cookies: [cookie] }));
    const page = await makeShowCase(world)(
      aRequest('GET /sager/{case}', { cookies: [cookie], path: { case: file.case.id } }),
    );

    expect([list, page].map(({ body = '' }) => body.includes('Tillæg undervejs'))).toEqual([isSaid, isSaid]);
  });
});
