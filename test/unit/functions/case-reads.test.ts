import { describe, expect, it } from 'vitest';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { ROUTES } from '../../../shared/web/routes.ts';
import { seenBy } from '../../../shared/web/staff/case-readings.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { answerOf } from '../../fakes/desk-answers.ts';
import { makeEvidence } from '../../../functions/consultant/evidence/evidence.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import type { AnyRoute } from '../../gallery/entry.ts';

const ANOTHER: StaffMember = { ...VITA, id: 'konsulent-2', name: 'Jonas Jobformidler' };

/** Every address under which staff see something of a case, and what stands for its variable parts. */
const SEEING: readonly AnyRoute[] = [...ROUTES.consultant, ...ROUTES.preview].filter((route) =>
  route.startsWith('GET /sager/{case}'),
);
const PARTS = { party: 'borger', followUp: 'v1-m1', version: '1' };
/** The forms of those pages: one that is sent wrong is shown again. */
const SENDING = ROUTES.consultant.filter(
  (route) => route.startsWith('POST') && SEEING.some((seeing) => seeing === route.replace('POST', 'GET')),
);

const looking = async (route: AnyRoute, staff: StaffMember = VITA) => {
  const desk = await atTheDesk('in-force', staff);
  const rows = () => JSON.stringify(desk.world.memory.rows(({ pk }) => pk === `CASE#${desk.file.case.id}`));
  const before = rows();
  const answer = await answerOf(desk.world, route, desk.asked(route, { path: PARTS }));
  return {
    ...desk,
    answer,
    reads: await desk.world.reads.of(desk.file.case.id),
    isAsBefore: rows() === before,
  };
};

describe('who has seen a case', () => {
  it.each(SEEING)('is written down, and nothing else is: %s', async (route) => {
    const { reads, isAsBefore, world } = await looking(route);

    expect(reads).toEqual([
      expect.objectContaining({
        by: { id: VITA.id, name: VITA.name, role: 'consultant' },
        kind: seenBy({ routeKey: route }),
        at: world.clock.now(),
        from: '192.0.2.7',
      }),
    ]);
    expect(isAsBefore).toBe(true);
  });

  it.each(SEEING)(
    'is nobody who is refused; the log tells of it without telling who or what: %s',
    async (route) => {
      const { reads, world, answer, file } = await looking(route, ANOTHER);

      expect(answer).toBe('not-found');
      expect(reads).toEqual([]);
      const told = world.logged.filter(({ entry }) => entry === 'staff-refused');
      expect(told).toMatchObject([{ route, reference: 'reference-1' }]);
      expect(JSON.stringify(told)).not.toContain(file.case.id);
      expect(JSON.stringify(told)).not.toContain(ANOTHER.id);
    },
  );

  it.each(SENDING)(
    'is written down also where a form is sent before its page was opened: %s',
    async (route) => {
      const { world, file, asked } = await atTheDesk('in-force');

      await answerOf(world, route, asked(route, { path: PARTS, form: {} }));

      expect((await world.reads.of(file.case.id)).map(({ kind }) => kind)).toContain(
        seenBy({ routeKey: route }),
      );
    },
  );

  it('is written down before a talk’s answers are shown by an empty form', async () => {
    const { world, file, asked } = await atTheDesk('in-force');
    const route = 'POST /sager/{case}/opfoelgning/{followUp}';

    const answer = await answerOf(world, route, asked(route, { path: PARTS, form: {} }));

    expect(answer).toMatchObject({ statusCode: 422, body: expect.stringContaining('Demo Eksempelsen') });
    expect(await world.reads.of(file.case.id)).toMatchObject([{ kind: 'case', by: { id: VITA.id } }]);
  });

  it('stands on the page of the case', async () => {
    const { world, asked } = await atTheDesk('in-force');
    await makeEvidence(world)(asked('GET /sager/{case}/bevis.zip'));

    const { body } = await makeShowCase(world)(asked('GET /sager/{case}'));

    expect(body).toContain('Hvem har set sagen');
    expect(body).toContain('Vita Vejledersen: Bevismappen');
    expect(body).toContain('Vita Vejledersen: Sagen');
  });

  it('is written down first: where it cannot be, nothing is shown', async () => {
    const { world, asked } = await atTheDesk('in-force');
    const reads = { ...world.reads, note: () => Promise.reject(new Error('no store')) };

    await expect(makeShowCase({ ...world, reads })(asked('GET /sager/{case}'))).rejects.toThrow('no store');
  });
});
