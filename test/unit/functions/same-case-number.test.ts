import { describe, expect, it } from 'vitest';
import { makeOpenCase } from '../../../functions/consultant/open-case.ts';
import { theTeam } from '../../../shared/domain/access/staff.ts';
import type { aCase } from '../../builders/cases.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { shown } from '../../fakes/visits.ts';

const NEW_CASE = {
  employeeName: 'Fiktiva Mønster',
  employeeEmail: 'fiktiva@example.com',
  employeeMobile: '',
  'employeeAddress.kind': 'none',
  cpr: '',
  employerEmail: 'hotel@example.com',
  caseNumber: 'ex-2026-3',
  kind: 'new',
  permanence: 'permanent',
  weeklyHours: '6',
  intensity: '50',
};
const JONAS = { ...VITA, id: 'konsulent-2', name: 'Jonas Jobformidler', email: 'jonas@example.org' };

type Given = Parameters<typeof aCase>[0];

/** Vita's desk in a municipality that has a case with the number already. */
const withCase = async (
  given: NonNullable<Given>['given'] = {},
  status: Parameters<typeof storedIn>[1] = 'drafting',
) => {
  const desk = await atTheDesk();
  const other = await storedIn(desk.world, status, {
    given: { consultant: VITA, caseNumber: 'EX-2026-3', ...given },
  });
  const send = async (form: Record<string, string> = {}) =>
    makeOpenCase(desk.world).open(desk.asked('POST /sager/ny', { form: { ...NEW_CASE, ...form } }));
  const opened = () => desk.world.cases.casesAt('hotel@example.com');
  return { ...desk, other, send, opened };
};

const ACCEPTED = { sameCase: 'yes', warnedNumber: 'ex-2026-3' };

describe('a case number that another case has', () => {
  it('is warned of with the way to that case, and what was typed stays', async () => {
    const { other, send, opened } = await withCase();

    const answer = await send();
    const page = shown(answer);

    expect(page).toMatchObject({ status: 422, problems: ['sameCase'], loose: [] });
    expect(answer.body).toContain(`href="/sager/${other.case.id}"`);
    expect(answer.body).toContain('Sagsnummer ex-2026-3 bruges allerede');
    expect(page.standing).toEqual(
      expect.arrayContaining([
        ['employeeName', 'Fiktiva Mønster'],
        ['caseNumber', 'ex-2026-3'],
      ]),
    );
    expect(page.hidden).toContainEqual(['warnedNumber', 'ex-2026-3']);
    expect(await opened()).toEqual([]);
  });

  it('is said together with everything else that is to be put right', async () => {
    const { send } = await withCase();

    expect(shown(await send({ weeklyHours: '40' })).problems.toSorted()).toEqual(['sameCase', 'weeklyHours']);
  });

  it('is used all the same with a tick, once, and the tick stays while something else is put right', async () => {
    const { send, opened } = await withCase();

    const half = shown(await send({ ...ACCEPTED, weeklyHours: '40' }));
    const answers = [await send(ACCEPTED), await send(ACCEPTED)];

    expect(half).toMatchObject({ status: 422, problems: ['weeklyHours'] });
    expect(half.standing).toContainEqual(['sameCase', 'yes']);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(await opened()).toHaveLength(1);
  });

  it('is warned of anew when the tick was for another number', async () => {
    const { send } = await withCase();

    const page = shown(await send({ ...ACCEPTED, warnedNumber: 'EX-2026-4' }));

    expect(page).toMatchObject({ status: 422, problems: ['sameCase'] });
    expect(page.standing).not.toContainEqual(['sameCase', 'yes']);
  });

  it('is not one’s own when the form is sent again', async () => {
    const { send, opened } = await withCase({ caseNumber: 'EX-2026-9' });

    const answers = [await send(), await send()];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(new Set(answers.map(({ headers }) => headers?.['location'])).size).toBe(1);
    expect(await opened()).toHaveLength(1);
  });

  it('in a colleague’s case says whose it is, and nothing of the citizen or the case', async () => {
    const { other, send } = await withCase({ consultant: JONAS });

    const { body = '' } = await send();

    expect(body).toContain('En sag hos Jonas Jobformidler');
    expect(body).not.toContain(other.case.id);
    expect(body).not.toContain(other.case.employee.name);
  });

  it('in a case that nobody has taken leads to it', async () => {
    const desk = await atTheDesk();
    const { other, send } = await withCase({ consultant: theTeam(desk.world.municipality) });

    expect((await send()).body).toContain(`href="/sager/${other.case.id}"`);
  });

  it.each(['ended', 'declined', 'withdrawn'] as const)('that is %s is free to use', async (status) => {
    const { send } = await withCase({}, status);

    expect((await send()).statusCode).toBe(303);
  });

  it.each(['', '   '])('is not looked for where none is typed (%j)', async (caseNumber) => {
    const { send } = await withCase({ caseNumber: undefined });

    expect((await send({ caseNumber })).statusCode).toBe(303);
  });
});
