import { afterAll, describe, expect, it } from 'vitest';
import type { LinkPurpose } from '../../shared/domain/access/links.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import { withOtherLetter } from '../builders/changed-token.ts';
import { makeToldIdentity } from '../fakes/mitid-visit.ts';
import { BY_IDENTITY, cookiesFor } from '../fakes/opened-pages.ts';
import { wholeService } from '../fakes/whole-service.ts';
import type { AnyRoute } from '../gallery/entry.ts';
import { addressesOf, bytesOf, digestOf, isRead } from './asking.ts';
import { goodForm } from './good-forms.ts';
import { type GuardedCase, guardedCase, STATES } from './guarded-case.ts';
import { MARKS } from './marks.ts';
import { GUARDS, purposesFor } from './route-guards.ts';

const PARTIES = ['employer', 'citizen'] as const;
const OTHER = { employer: 'citizen', citizen: 'employer' } as const;
const counted = { shut: 0, open: 0 };

/** The way in and the way out lead elsewhere, and show nothing. */
const LEADS_ON = /\/log-(?:ind|ud)$/;

/** States in which there is much to read. */
const LIVELY: ReadonlySet<string> = new Set(['drafting', 'awaiting-citizen', 'in-force']);

const openStage = async (
  state: (typeof STATES)[number],
  settings: Parameters<typeof guardedCase>[1] = BY_IDENTITY,
) => {
  const guarded = await guardedCase(state, settings);
  const identity = makeToldIdentity({ answer: { outcome: 'aborted' } });
  return { guarded, ask: wholeService(guarded.world, { identity }) };
};

/** What a browser may send in which MitID has let somebody in, or let nobody in by this very link. */
const strangersTo = async (
  { world, tokens, foreign }: GuardedCase,
  { party, purpose }: { readonly party: Party; readonly purpose: LinkPurpose },
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const beside = purpose === 'own' ? 'read' : 'own';
  const own = await cookiesFor(world, tokens[party][purpose]);
  const name = own[0]?.split('=')[0] ?? '';
  const renamed = (cookies: readonly string[]) =>
    cookies.map((cookie) => `${name}=${cookie.split('=')[1] ?? ''}`);
  const [theirs, elsewhere, others] = await Promise.all([
    cookiesFor(world, tokens[OTHER[party]][purpose]),
    cookiesFor(world, foreign[party][purpose]),
    cookiesFor(world, tokens[party][beside]),
  ]);
  return {
    'nobody known': [],
    'the other party': [...theirs, ...renamed(theirs)],
    'the party of another case': [...elsewhere, ...renamed(elsewhere)],
    'the party, by another of its links': [...others, ...renamed(others)],
    'who changes a session': renamed(own.map((cookie) => withOtherLetter(cookie, cookie.length - 4))),
  };
};

const askedFor = (route: AnyRoute, guarded: GuardedCase) =>
  isRead(route) ? {} : { form: goodForm(route, guarded) };

describe.each(STATES)('a case in the state $state, where MitID is asked before a link opens', (state) => {
  it.each(PARTIES)('is shut on every route of the %s to all but who is known', async (party) => {
    const { guarded, ask } = await openStage(state);
    const faults: string[] = [];
    for (const purpose of ['fill', 'sign', 'read', 'answer', 'own'] as const) {
      const link = guarded.tokens[party][purpose];
      const strangers = Object.entries(await strangersTo(guarded, { party, purpose }));
      const before = digestOf(guarded.world);
      for (const route of GUARDS[party].filter((each) => purposesFor(each).includes(purpose)))
        for (const path of addressesOf(route).slice(0, 1))
          for (const [who, cookies] of strangers) {
            const form = askedFor(route, guarded);
            const answer = await ask(route, { ...form, cookies, path: { ...path, link } });
            counted.shut += 1;
            const expected = LEADS_ON.test(route) ? 303 : 401;
            if (answer.statusCode !== expected) faults.push(`${route}: ${who} got ${answer.statusCode}`);
            // The form that was sent comes back sealed; nothing else of what was sent is on the page.
            if (MARKS.test(bytesOf(answer))) faults.push(`${route}: ${who} reads something`);
          }
      if (digestOf(guarded.world) !== before) faults.push(`something was written by a link to ${purpose}`);
    }

    expect(faults).toEqual([]);
  });
});

/** Which routes of the parties tell something of the case, and which are shut. */
const toldTo = async (settings: Parameters<typeof guardedCase>[1]) => {
  const told = new Set<string>();
  const shut: string[] = [];
  for (const state of STATES.filter(({ state: name }) => LIVELY.has(name)))
    for (const party of PARTIES) {
      const { guarded, ask } = await openStage(state, settings);
      for (const route of GUARDS[party].filter((each) => isRead(each) && !LEADS_ON.test(each)))
        for (const purpose of purposesFor(route)) {
          const link = guarded.tokens[party][purpose];
          const cookies = await cookiesFor(guarded.world, link);
          const [path = {}] = addressesOf(route);
          const answer = await ask(route, { cookies, path: { ...path, link } });
          counted.open += 1;
          if (answer.statusCode === 401) shut.push(`${route} by a link to ${purpose}`);
          if (MARKS.test(bytesOf(answer))) told.add(`${route} by a link to ${purpose}`);
        }
    }
  return { told, shut };
};

describe('a party whom MitID has let in', () => {
  it('meets no door on any of its routes, and reads what a link alone tells elsewhere', async () => {
    const { told, shut } = await toldTo(BY_IDENTITY);

    expect(shut).toEqual([]);
    expect(told.size).toBeGreaterThan(15);
    expect(told).toEqual((await toldTo({})).told);
  });
});

afterAll(() => {
  console.log(`before the door: ${counted.shut} shut out, ${counted.open} let in`);
});
