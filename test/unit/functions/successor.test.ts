import { describe, expect, it } from 'vitest';
import { makeOpenCase } from '../../../functions/consultant/open-case.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { branded } from '../../../shared/domain/branded.ts';
import type { CaseId } from '../../../shared/domain/case/case.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { atTheDesk } from '../../fakes/desk.ts';

const NEW_JOB = {
  employeeName: 'Demo Eksempelsen',
  employeeEmail: 'demo@example.com',
  employerEmail: 'lageret@example.com',
  kind: 'new',
  weeklyHours: '10',
  intensity: '80',
};

const after = async (status: Status) => {
  const desk = await atTheDesk(status, VITA, '2027-07-15T12:00:00Z');
  const { show, open } = makeOpenCase(desk.world);
  const send = (commandId?: string, typed: Partial<typeof NEW_JOB> = {}) =>
    open(
      desk.asked('POST /sager/ny', {
        path: {},
        form: {
          ...NEW_JOB,
          ...typed,
          follows: desk.file.case.id,
          ...(commandId === undefined ? {} : { commandId }),
        },
      }),
    );
  return { ...desk, show, send };
};

const caseIn = (location: unknown): CaseId =>
  branded<CaseId>(/\/sager\/([0-9a-f-]{36})/.exec(String(location))?.[1] ?? '');

describe('a citizen with a new employer', () => {
  it('is filled in on the form of the new case, but for the personnummer', async () => {
    const { show, asked, file } = await after('ended');

    const page = (await show(asked('GET /sager/ny', { query: { efter: file.case.id } }))).body ?? '';

    expect(page).toContain('value="Demo Eksempelsen"');
    expect(page).toContain(file.case.employee.email);
    expect(page).not.toContain('6505750003');
    expect(page).not.toContain('650575-0003');
  });

  it.each([
    [
      'a corrected name',
      (email: string) => ({ employeeName: 'Demo Ny Eksempelsen', employeeEmail: email }),
      '6505750003',
    ],
    ['another e-mail', () => ({ employeeEmail: 'demo.ny@example.com' }), '6505750003'],
    [
      'both, and so somebody else',
      () => ({ employeeName: 'Norma Eksempel', employeeEmail: 'norma@example.com' }),
      undefined,
    ],
  ])('has the personnummer in the new case only if it is hers, with %s', async (_what, typed, expected) => {
    const { send, world, file } = await after('ended');

    const opened = await send(undefined, typed(file.case.employee.email));

    const successor = await world.cases.load(caseIn(opened.headers?.['location']));
    expect(successor?.case.employee.cpr).toBe(expected);
  });

  it('has two cases that lead to each other, once, and the personnummer goes along', async () => {
    const { send, world, file, asked, now } = await after('ended');

    const [first, again] = [await send(), await send()];

    const successor = await world.cases.load(caseIn(first.headers?.['location']));
    expect(again.headers?.['location']).toBe(first.headers?.['location']);
    expect(successor?.case.follows).toBe(file.case.id);
    expect(successor?.case.employee.cpr).toBe(file.case.employee.cpr);
    expect((await now()).case.followedBy).toBe(successor?.case.id);
    const page = (await makeShowCase(world)(asked('GET /sager/{case}'))).body ?? '';
    expect(page).toContain(`href="/sager/${successor?.case.id}"`);
    await expect(send('00000000-0000-4000-8000-0000000000ab')).rejects.toThrow();
  });

  it('is not linked to a case that goes on', async () => {
    const { send, now } = await after('registered');

    await expect(send()).rejects.toThrow();
    expect((await now()).case.followedBy).toBeUndefined();
  });
});
