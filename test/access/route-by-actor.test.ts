import { afterAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../shared/web/routes.ts';
import { REFUSAL_STATUS } from '../../shared/web/refusal-answers.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { wholeService, type WholeService } from '../fakes/whole-service.ts';
import type { AnyRoute } from '../gallery/entry.ts';
import { addressesOf, bytesOf, digestOf, isRead, type Path } from './asking.ts';
import { goodForm } from './good-forms.ts';
import { FOREIGN_ID, type GuardedCase, guardedCase, MARKED_ID, STATES } from './guarded-case.ts';
import { MARKS } from './marks.ts';
import { insiders, type Outsider, signedOut, withoutCase, withoutLeave, withoutLink } from './outsiders.ts';
import { type Guard, GUARDS, purposesFor } from './route-guards.ts';

const PARTIES = ['employer', 'citizen'] as const;
const counted = { combinations: 0, letIn: 0 };

/** The first answer of each kind, in all states together: every later one is held against it. */
const firstAnswers = new Map<string, string>();

const isAlike = (kind: string, bytes: string): boolean => {
  const first = firstAnswers.get(kind) ?? bytes;
  firstAnswers.set(kind, first);
  return first === bytes;
};

/** What is wrong with how somebody was turned away; nothing when all is right. */
const faultsOf = (
  answer: Answer,
  { outsider, kind, mail }: { readonly outsider: Outsider; readonly kind: string; readonly mail: string },
): readonly string[] => [
  ...(answer.statusCode === REFUSAL_STATUS[outsider.answer] ? [] : [`was answered ${answer.statusCode}`]),
  ...(MARKS.test(bytesOf(answer)) ? ['reads something of the case'] : []),
  ...(outsider.isKnown === true || isAlike(kind, bytesOf(answer, mail))
    ? []
    : ['can tell the answer from others']),
];

type Tried = { readonly guarded: GuardedCase; readonly ask: WholeService; readonly guard: Guard };

/** Everybody in `outsiders` asks for the route at each of its addresses; gives whatever is wrong. */
const turnAway = async (
  { guarded, ask, guard }: Tried,
  route: AnyRoute,
  outsiders: readonly Outsider[],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const before = digestOf(guarded.world);
  for (const path of addressesOf(route)) {
    for (const outsider of outsiders) {
      const { who, answer: expected, cookies = [], headers = {} } = outsider;
      const form = isRead(route) ? {} : { form: { ...goodForm(route, guarded), ...outsider.form } };
      const answer = await ask(route, { ...form, cookies, headers, path: { ...path, ...outsider.path } });
      counted.combinations += 1;
      // A page that leads to the sign-in, or offers the form again, says what was asked for; a way back names the case.
      // The door to drafts of documents is not the desk's own, and offers a language.
      const door = route.endsWith('/udkast.pdf') ? `${guard}, a draft` : guard;
      const kind =
        expected === 'not-found' ? `${door} ${expected}` : `${route} ${JSON.stringify(path)} ${expected}`;
      faults.push(
        ...faultsOf(answer, { outsider, kind, mail: guarded.mail }).map(
          (fault) => `${route}: ${who} ${fault}`,
        ),
      );
    }
  }
  return digestOf(guarded.world) === before ? faults : [...faults, `${route}: something was written`];
};

const isOfCase = (row: string): boolean => row.includes(MARKED_ID);

const openStage = async (state: (typeof STATES)[number]) => {
  const guarded = await guardedCase(state);
  return { guarded, ask: wholeService(guarded.world) };
};

describe('the table of routes', () => {
  it('says of every route who is let in, and of no other', () => {
    const classified: readonly string[] = Object.values(GUARDS).flat();

    expect(classified.toSorted()).toEqual(Object.values(ROUTES).flat().toSorted());
  });
});

describe.each(STATES)('a case in the state $state', (state) => {
  it.each(PARTIES)('is opened on no page and by no act of the %s without the right link', async (party) => {
    const stage = await openStage(state);

    const faults = await Promise.all(
      GUARDS[party].map((route) =>
        turnAway({ ...stage, guard: party }, route, withoutLink(stage.guarded, route, party)),
      ),
    );

    expect(faults.flat()).toEqual([]);
  });

  it('is opened on no page and by no act of the desk by anybody who does not see it', async () => {
    const stage = await openStage(state);
    const nobody = await signedOut(stage.guarded);
    const faults: string[] = [];

    for (const route of GUARDS.case)
      faults.push(
        ...(await turnAway({ ...stage, guard: 'case' }, route, [
          ...nobody,
          ...(await withoutCase(stage.guarded, route)),
        ])),
      );

    expect(faults).toEqual([]);
  });

  it('and the desk itself are shown to nobody who is not signed in, and a leave to nobody whose it is not', async () => {
    const stage = await openStage(state);
    const nobody = await signedOut(stage.guarded);
    const colleagues = await withoutLeave(stage.guarded);
    const faults: string[] = [];

    for (const route of GUARDS.staff)
      faults.push(...(await turnAway({ ...stage, guard: 'staff' }, route, nobody)));
    for (const route of GUARDS.leader)
      faults.push(
        ...(await turnAway({ ...stage, guard: 'leader' }, route, [...nobody, ...colleagues.slice(0, 3)])),
      );
    for (const route of GUARDS.leave)
      faults.push(...(await turnAway({ ...stage, guard: 'leave' }, route, [...nobody, ...colleagues])));

    expect(faults).toEqual([]);
  });

  it('is not read, and not written to, by the parties and the consultant of another case', async () => {
    const { guarded, ask } = await openStage(state);
    const faults: string[] = [];
    const before = digestOf(guarded.world, isOfCase);

    for (const party of PARTIES)
      for (const route of GUARDS[party])
        for (const path of addressesOf(route))
          for (const purpose of purposesFor(route)) {
            const link = guarded.foreign[party][purpose];
            const form = isRead(route) ? {} : { form: goodForm(route, guarded) };
            const answer = await ask(route, { ...form, path: { ...path, case: FOREIGN_ID, link } });
            counted.combinations += 1;
            if (MARKS.test(bytesOf(answer))) faults.push(`${route} by a link to ${purpose}`);
          }

    expect(faults).toEqual([]);
    expect(digestOf(guarded.world, isOfCase)).toBe(before);
  });

  it('is told of on no page that belongs to everybody, whoever asks', async () => {
    const { guarded, ask } = await openStage(state);
    const faults: string[] = [];
    const askers = [{ who: 'nobody', cookies: [] }, ...(await insiders(guarded))];

    for (const route of [...GUARDS.everybody, ...GUARDS.start, ...GUARDS.feed].filter(isRead)) {
      const before = digestOf(guarded.world);
      for (const { who, cookies = [] } of askers)
        for (const path of route.includes('{') ? openAddresses(guarded) : [{}]) {
          const answer = await ask(route, { cookies, path });
          counted.combinations += 1;
          if (MARKS.test(bytesOf(answer))) faults.push(`${route}: ${who}`);
        }
      if (digestOf(guarded.world) !== before) faults.push(`${route}: something was written`);
    }

    expect(faults).toEqual([]);
  });
});

/** What opens something elsewhere opens nothing here. */
const openAddresses = ({ tokens, startToken }: GuardedCase): readonly Path[] =>
  [tokens.employer.fill, tokens.citizen.own, tokens.citizen.revoked, MARKED_ID, 'x', startToken].map(
    (token) => ({
      link: token === startToken ? `${token}A` : token,
      file: `${token}.ics`,
      rest: token,
    }),
  );

/** Whether a case is kept from deletion is a team leader's to decide. */
const doerOf = (route: AnyRoute): string => (route.includes('/bevar') ? 'the team leader' : 'the consultant');

/** Every route with everybody who is let in: what is only read comes first, for acts change what there is to read. */
const letIn = async (guarded: GuardedCase) => {
  const staff = await insiders(guarded);
  const onDesk = [...GUARDS.case, ...GUARDS.leave, ...GUARDS.staff].flatMap((route) =>
    staff
      .filter(({ who }) => who === doerOf(route) || (isRead(route) && !route.includes('{leave}')))
      .map(({ who, cookies = [] }) => ({ route, who, cookies, path: {} })),
  );
  const byLink = PARTIES.flatMap((party) =>
    GUARDS[party].flatMap((route) =>
      purposesFor(route).map((purpose) => ({
        route,
        who: `a link to ${purpose}`,
        cookies: [],
        path: { link: guarded.tokens[party][purpose] },
      })),
    ),
  );
  const all = [...onDesk, ...byLink];
  return [...all.filter(({ route }) => isRead(route)), ...all.filter(({ route }) => !isRead(route))];
};

describe('those whose case it is', () => {
  it('are let in by every route in some state, with the same forms, and read what is marked', async () => {
    const asked = new Set<string>();
    const admitted = new Set<string>();
    const told = new Set<string>();
    for (const state of STATES) {
      const { guarded, ask } = await openStage(state);
      for (const { route, who, cookies, path } of await letIn(guarded)) {
        const [own = {}] = addressesOf(route);
        const form = isRead(route) ? {} : { form: goodForm(route, guarded) };
        const answer = await ask(route, { ...form, cookies, path: { ...own, ...path } });
        counted.letIn += 1;
        asked.add(`${route} by ${who}`);
        if (![401, 403, 404].includes(answer.statusCode ?? 0)) admitted.add(`${route} by ${who}`);
        if (MARKS.test(bytesOf(answer))) told.add(route);
      }
    }

    expect([...asked].filter((each) => !admitted.has(each))).toEqual([]);
    expect(told.size).toBeGreaterThanOrEqual(20);
  });
});

afterAll(() => {
  console.log(
    `routes by actors by states: ${counted.combinations} turned away, ${counted.letIn} let in, in ${STATES.length} states`,
  );
});
