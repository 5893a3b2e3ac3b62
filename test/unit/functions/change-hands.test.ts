import { describe, expect, it } from 'vitest';
import {
  makeCorrectDetails,
  makeHandOver,
  makeTakeOver,
} from '../../../functions/consultant/change-hands.ts';
import { makeCaseList } from '../../../functions/consultant/desk/case-list.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { makeSignIn } from '../../../functions/consultant/sign-in/sign-in.ts';
import { type StaffMember, theTeam, UNASSIGNED } from '../../../shared/domain/access/staff.ts';
import { COMMAND } from '../../fakes/desk.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { makeKnownSignIn } from '../../fakes/known-sign-in.ts';
import { aTalk, storedIn, stored, talksChanged } from '../../fakes/stored-cases.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';
import { aRequest, type Asked } from '../../fakes/web-requests.ts';

const JONAS: StaffMember = {
  ...VITA,
  id: 'konsulent-2',
  name: 'Jonas Jobformidler',
  email: 'jonas@example.org',
};
const TEA: StaffMember = {
  ...VITA,
  id: 'leder-1',
  name: 'Tea Teamleder',
  email: 'tea@example.org',
  role: 'team-leader',
};

/** A case of `consultant`'s, and a desk at which Vita, Jonas and Tea have signed in. */
const office = async (consultant = VITA, status: Parameters<typeof storedIn>[1] = 'drafting') => {
  const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
  const file = await storedIn(world, status, { given: { consultant, assessment: undefined } });
  for (const member of [VITA, JONAS, TEA]) await world.staffDirectory.note(member, world.clock.now());
  const as = async (member: StaffMember) => {
    const cookie = (await world.sessions.begin(member)).split(';')[0] ?? '';
    return (routeKey: string, { form, ...rest }: Asked = {}) =>
      aRequest(routeKey, {
        path: { case: file.case.id },
        cookies: [cookie],
        ...(form === undefined
          ? {}
          : { form: { commandId: COMMAND, shownConsultant: consultant.id, kind: 'new', ...form } }),
        ...rest,
      });
  };
  return {
    world,
    file,
    as,
    now: async () => (await world.cases.load(file.case.id)) ?? file,
    mails: async () =>
      (await world.outbox.ofCase(file.case.id)).map(({ message: { kind, to } }) => `${kind} ${to.email}`),
  };
};

const unassignedOffice = () => {
  const { municipality } = makeFakeWorld();
  return office({ ...VITA, ...theTeam(municipality) });
};

const TAKE = 'POST /sager/{case}/overtag';
const GIVE = 'POST /sager/{case}/giv-videre';

describe('a case without a consultant', () => {
  it('is taken by the one who asks, with the municipality’s assessment', async () => {
    const { world, file, as, now } = await unassignedOffice();
    const asked = await as(JONAS);
    const page = shown(await makeTakeOver(world).show(asked('GET /sager/{case}/overtag')));

    const form = { weeklyHours: '8', intensity: '75', caseNumber: 'EX-1', permanence: 'temporary' };
    const answer = shown(await makeTakeOver(world).send(asked(TAKE, { form })));

    expect(page.hidden).toContainEqual(['shownConsultant', UNASSIGNED]);
    expect(answer).toMatchObject({ status: 303, location: `/sager/${file.case.id}?udfoert=ja` });
    expect((await now()).case).toMatchObject({
      consultant: { id: JONAS.id, email: JONAS.email },
      assessment: { weeklyHours: 8, intensity: 75 },
      caseNumber: 'EX-1',
    });
  });

  it('can be taken before the municipality has assessed the job, but not with half an assessment', async () => {
    const { world, as, now } = await unassignedOffice();
    const asked = await as(JONAS);
    const half = shown(await makeTakeOver(world).send(asked(TAKE, { form: { weeklyHours: '8' } })));

    expect(half).toMatchObject({ status: 422, problems: ['intensity'], loose: [] });
    expect(half.standing).toContainEqual(['weeklyHours', '8']);
    expect(shown(await makeTakeOver(world).send(asked(TAKE, { form: {} }))).status).toBe(303);
    expect((await now()).case.assessment).toBeUndefined();
  });

  it('is the first one’s of two, and out of sight for the other', async () => {
    const { world, as, now } = await unassignedOffice();
    const [jonas, vita] = [await as(JONAS), await as(VITA)];

    await makeTakeOver(world).send(jonas(TAKE, { form: {} }));
    const late = makeTakeOver(world).send(vita(TAKE, { form: { commandId: COMMAND.replace('aa', 'bb') } }));

    expect(await refusalOf(late)).toBe('not-found');
    expect((await now()).case.consultant.id).toBe(JONAS.id);
  });

  it('is taken once when the button is pressed twice', async () => {
    const { world, as, file } = await unassignedOffice();
    const asked = await as(JONAS);
    const press = () => makeTakeOver(world).send(asked(TAKE, { form: {} }));

    await press();
    expect(shown(await press()).status).toBe(303);

    const history = await world.cases.history(file.case.id);
    expect(history.filter(({ event }) => event === 'taken-over')).toHaveLength(1);
  });

  it('offers to be taken first of all, and not to be given away', async () => {
    const { world, as } = await unassignedOffice();

    const { body = '' } = await makeShowCase(world)((await as(JONAS))('GET /sager/{case}'));

    expect(body).toContain('Overtag sagen');
    expect(body).not.toContain('Giv sagen videre');
  });
});

describe('a case that is given to a colleague', () => {
  it('offers those who have signed in, and not the one who has it', async () => {
    const { world, as } = await office();

    const page = await makeHandOver(world).show((await as(VITA))('GET /sager/{case}/giv-videre'));

    expect(page.body).toContain('Jonas Jobformidler');
    expect(page.body).toContain('Tea Teamleder');
    expect(page.body).not.toContain(`name="colleague" class="form-radio" value="${VITA.id}"`);
  });

  it('is named before it is given, with whose it is', async () => {
    const { world, file, as } = await office();

    const { body } = await makeHandOver(world).show((await as(VITA))('GET /sager/{case}/giv-videre'));

    expect(body).toContain(`${file.case.employee.name}, Kantinen Testgaard ApS`);
    expect(body).toContain(`<dt>Kontaktperson nu</dt><dd>${VITA.name}</dd>`);
  });

  it('is the colleague’s with its talks, out of the giver’s sight, and told by mail', async () => {
    const { world, file, as, now, mails } = await office(VITA, 'in-force');
    await stored(world, [talksChanged(file, [aTalk(file)])]);
    const asked = await as(VITA);

    const answer = shown(await makeHandOver(world).send(asked(GIVE, { form: { colleague: JONAS.id } })));

    expect(answer).toMatchObject({ status: 303, location: '/sager?givet-videre=ja' });
    expect((await now()).case.consultant).toEqual({
      id: JONAS.id,
      name: JONAS.name,
      phone: JONAS.phone,
      email: JONAS.email,
    });
    const talks = await world.cases.followUps(file.case.id);
    expect(new Set(talks.map(({ consultantId }) => consultantId))).toEqual(new Set([JONAS.id]));
    expect(await mails()).toContain('case-assigned jonas@example.org');
    expect(await refusalOf(makeShowCase(world)(asked('GET /sager/{case}')))).toBe('not-found');
    const list = await makeCaseList(world)(asked('GET /sager', { query: { 'givet-videre': 'ja' } }));
    expect(list.body).toContain('Sagen er givet videre');
    expect(list.body).not.toContain(file.case.id);
  });

  it('given twice by a double click leads to the same place, and one mail is owed', async () => {
    const { world, as, mails } = await office();
    const asked = await as(VITA);
    const press = () => makeHandOver(world).send(asked(GIVE, { form: { colleague: JONAS.id } }));

    await press();
    const again = shown(await press());

    expect(again).toMatchObject({ status: 303, location: '/sager?givet-videre=ja' });
    expect((await mails()).filter((mail) => mail.startsWith('case-assigned'))).toHaveLength(1);
  });

  it('stays in a team leader’s sight', async () => {
    const { world, file, as } = await office();

    const answer = await makeHandOver(world).send((await as(TEA))(GIVE, { form: { colleague: JONAS.id } }));

    expect(shown(answer).location).toBe(`/sager/${file.case.id}?udfoert=ja`);
  });

  it.each(['', 'konsulent-9', 'unassigned', VITA.id])('is not given to %j', async (colleague) => {
    const { world, file, as, now } = await office();

    const page = shown(await makeHandOver(world).send((await as(VITA))(GIVE, { form: { colleague } })));

    expect(page).toMatchObject({ status: 422, problems: ['colleague'], loose: [] });
    expect(await now()).toEqual(file);
  });

  it('is not given on by a page that showed an earlier consultant', async () => {
    const { world, as } = await office();
    const tea = await as(TEA);
    await makeHandOver(world).send(tea(GIVE, { form: { colleague: JONAS.id } }));

    const stale = makeHandOver(world).send(
      tea(GIVE, { form: { colleague: TEA.id, commandId: COMMAND.replace('aa', 'cc') } }),
    );

    expect(await refusalOf(stale)).toBe('changed-meanwhile');
  });
});

describe('the municipality’s own facts', () => {
  it('stand in the fields as they are, and are corrected', async () => {
    const { world, as, now } = await office();
    const asked = await as(VITA);
    const ROUTE = 'POST /sager/{case}/oplysninger';

    await makeCorrectDetails(world).send(asked(ROUTE, { form: { weeklyHours: '7,5', intensity: '80' } }));
    const page = shown(await makeCorrectDetails(world).show(asked('GET /sager/{case}/oplysninger')));

    expect((await now()).case.assessment).toEqual({ weeklyHours: 7.5, intensity: 80 });
    expect(page.standing).toEqual(
      expect.arrayContaining([
        ['weeklyHours', '7,5'],
        ['intensity', '80'],
      ]),
    );
  });

  it('are not asked for once the employer has signed', async () => {
    const { world, file, as } = await office(VITA, 'awaiting-citizen');

    const answer = await makeCorrectDetails(world).show((await as(VITA))('GET /sager/{case}/oplysninger'));

    expect(shown(answer).location).toBe(`/sager/${file.case.id}`);
  });
});

const signIn = async (member: StaffMember) => {
  const world = { ...makeFakeWorld(), signIn: makeKnownSignIn(member) };
  const begun = await makeSignIn(world).begin(aRequest('GET /log-ind'));
  const cookies = [begun.cookies?.[0]?.split(';')[0] ?? ''];
  const finish = () =>
    makeSignIn(world).finish(aRequest('GET /log-ind/svar', { query: { state: 's-1' }, cookies }));
  return { world, finish };
};

describe('whoever signs in', () => {
  it('is known to colleagues from then on', async () => {
    const { world, finish } = await signIn(JONAS);

    await finish();

    expect(await world.staffDirectory.known(world.clock.now())).toMatchObject([JONAS]);
  });

  it('cannot be nobody: the name of the cases without a consultant is no one’s', async () => {
    const { world, finish } = await signIn({ ...JONAS, id: UNASSIGNED });

    expect(await refusalOf(finish())).toBe('no-role');
    expect(await world.staffDirectory.known(world.clock.now())).toEqual([]);
  });
});
