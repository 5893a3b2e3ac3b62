import type { LinkPurpose } from '../../shared/domain/access/links.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import { PARTIES, type Party } from '../../shared/domain/case/parties.ts';
import { withOtherLetter } from '../builders/changed-token.ts';
import { JONAS, PERLE, TEA } from '../builders/leaves.ts';
import { VITA } from '../fakes/fake-world.ts';
import { makeMovedClock } from '../fakes/moved-clock.ts';
import { sessionsOf } from '../fakes/sessions-of.ts';
import { aRequest, type Asked } from '../fakes/web-requests.ts';
import type { AnyRoute } from '../gallery/entry.ts';
import { FOREIGN_TALK, type GuardedCase, MARKED_ID } from './guarded-case.ts';
import { purposesFor } from './route-guards.ts';

/** How somebody is turned away: as if there were nothing, to the sign-in, or as a form that is not ours. */
export type TurnedAway = 'not-found' | 'not-signed-in' | 'forged';

/** Somebody who asks for what is not theirs. `path` stands in place of what belongs in the address. */
export type Outsider = Pick<Asked, 'cookies' | 'headers' | 'path' | 'form'> & {
  readonly who: string;
  readonly answer: TurnedAway;
  /** Whose link works elsewhere: the page that turns her away is in her language. */
  readonly isKnown?: true;
};

const OTHER: Readonly<Record<Party, Party>> = { employer: 'citizen', citizen: 'employer' };
const PURPOSES: readonly LinkPurpose[] = ['fill', 'sign', 'read', 'answer', 'own'];

/** Everybody with an address that does not open a route of `party` in the marked case. */
export const withoutLink = (guarded: GuardedCase, route: AnyRoute, party: Party): readonly Outsider[] => {
  const own = guarded.tokens[party];
  const others = PURPOSES.map((purpose) => ({
    who: `the other party, by a link to ${purpose}`,
    link: guarded.tokens[OTHER[party]][purpose],
  }));
  const beyond = PURPOSES.filter((purpose) => !purposesFor(route).includes(purpose)).map((purpose) => ({
    who: `the party itself, by a link to ${purpose} alone`,
    link: own[purpose],
    isKnown: true as const,
  }));
  const links = [
    ...others,
    ...beyond,
    { who: 'the party itself, by a revoked link', link: own.revoked },
    { who: 'the party itself, by an expired link', link: own.expired },
    { who: 'nobody, by a guess', link: 'A'.repeat(43) },
    { who: 'who begins a case elsewhere', link: guarded.startToken },
    ...misspelled(guarded, party).map((link) => ({ who: `nobody, by "${link}"`, link })),
  ];
  return [
    ...links.map(({ link, ...rest }): Outsider => ({ ...rest, path: { link }, answer: 'not-found' })),
    ...ofAnotherTalk(guarded, route, party),
  ];
};

/** What is known of a link, or looks like one, and opens nothing. */
const misspelled = ({ world, tokens, file }: GuardedCase, party: Party): readonly string[] => {
  const { fill } = tokens[party];
  const id = file.case.links[party].at(-1)?.id;
  return [
    ...(id === undefined ? [] : [id]),
    world.keys.linkHash(fill),
    fill.slice(0, 42),
    `${fill}A`,
    `${fill.slice(1)}${fill.slice(0, 1)}`,
    ` ${fill}`,
    `${fill}/`,
    `${fill}\0`,
    `../medarbejder/${fill}`,
    MARKED_ID,
    '__proto__',
    '%',
    'ø'.repeat(43),
  ];
};

const ofAnotherTalk = ({ tokens }: GuardedCase, route: AnyRoute, party: Party): readonly Outsider[] =>
  route.endsWith('{talk}')
    ? [FOREIGN_TALK, 'talk-x', '../talk-a'].flatMap((talk) =>
        (['answer', 'own'] as const).map((purpose) => ({
          who: `the party itself, about the talk ${talk} by a link to ${purpose}`,
          path: { link: tokens[party][purpose], talk },
          answer: 'not-found' as const,
          isKnown: true as const,
        })),
      )
    : [];

const signedIn = async (
  { world }: GuardedCase,
  member: StaffMember,
): Promise<Required<Pick<Asked, 'cookies'>>> => ({
  cookies: [(await world.sessions.begin(member)).split(';')[0] ?? ''],
});

/** What a `set-cookie` line puts into a browser. */
const valueOf = (cookie: string): string => cookie.split(';')[0]?.split('=')[1] ?? '';

/** Everybody who is not signed in, whatever they send in place of a session. */
export const signedOut = async (guarded: GuardedCase): Promise<readonly Outsider[]> => {
  const { world, tokens } = guarded;
  const [session = ''] = (await signedIn(guarded, VITA)).cookies;
  const [name = '', sealed = ''] = session.split('=');
  const under = (value: string): readonly string[] => [`${name}=${value}`];
  const elsewhere = sessionsOf(world, { key: { present: new Uint8Array(32), other: undefined } });
  const earlier = makeMovedClock(world.clock.now());
  earlier.forward({ minutes: -8 * 60 - 1 });
  const yesterday = sessionsOf(world, { clock: earlier });
  const pending = await world.sessions.beginSignIn({ state: 's', nonce: 'n', verifier: 'v' });
  const sent: readonly (readonly [who: string, cookies: readonly string[]])[] = [
    ['nobody', []],
    ['who writes a session herself', under(Buffer.from(JSON.stringify(VITA)).toString('base64url'))],
    ['who changes a session', under(withOtherLetter(sealed, sealed.length - 6))],
    ['who sends half a session', under(sealed.split('.').slice(0, 3).join('.'))],
    ['who seals with another key', under(valueOf(await elsewhere.begin(VITA)))],
    ['whose session is over', under(valueOf(await yesterday.begin(VITA)))],
    ['who has signed out', under(await signedOutAgain(guarded))],
    ['who is on the way to sign in', under(valueOf(pending))],
    ['who has no role', under(valueOf(await world.sessions.begin(withoutRole(VITA))))],
    ['who sends the session under another name', [`SESSION=${sealed}`, `x=${sealed}`]],
    ...PARTIES.map((party) => [`the ${party}, by a link as a session`, under(tokens[party].fill)] as const),
  ];
  return sent.map(([who, cookies]) => ({ who, cookies, answer: 'not-signed-in' }));
};

/** The session of somebody who has signed out since, kept by whoever copied it. */
const signedOutAgain = async (guarded: GuardedCase): Promise<string> => {
  const { cookies } = await signedIn(guarded, VITA);
  await guarded.world.sessions.end(aRequest('POST /log-ud', { cookies }));
  return cookies[0]?.split('=')[1] ?? '';
};

/** As a sign-on of another kind would name her: the type knows no such role. */
const withoutRole = (member: StaffMember): StaffMember =>
  JSON.parse(JSON.stringify({ ...member, role: 'guest' }));

/** Those who are signed in and do not see the marked case, and those who see it and ask for what is none of it. */
export const withoutCase = async (guarded: GuardedCase, route: AnyRoute): Promise<readonly Outsider[]> => {
  const { file } = guarded;
  const relative = { ...PERLE, email: file.case.employee.email };
  const own = await signedIn(guarded, VITA);
  const leader = await signedIn(guarded, TEA);
  const colleagues: readonly (readonly [who: string, member: StaffMember])[] = [
    ['a colleague, who stood in last week and will in two', JONAS],
    ['a colleague whom nobody knows', { ...VITA, id: 'konsulent-9' }],
    ['the stand-in, when she is the citizen of the case', relative],
    ['the stand-in, when she is its employer', { ...PERLE, email: file.case.employerEmail }],
    ['a colleague with the consultant’s name and mail', { ...VITA, id: 'konsulent-1 ' }],
  ];
  return [
    ...(await Promise.all(
      colleagues.map(
        async ([who, member]): Promise<Outsider> => ({
          who,
          ...(await signedIn(guarded, member)),
          answer: 'not-found',
        }),
      ),
    )),
    ...NO_CASES.map(
      (id): Outsider => ({
        who: `the team leader, at "${id}"`,
        ...leader,
        path: { case: id },
        answer: 'not-found',
      }),
    ),
    ...partsOfNothing(route).map(
      (path): Outsider => ({
        who: `the consultant, at ${JSON.stringify(path)}`,
        ...own,
        path,
        answer: 'not-found',
      }),
    ),
    ...(route.endsWith('/send-mail-igen') ? [ofAnotherCase(own, guarded)] : []),
    ...(route.startsWith('POST') ? fromElsewhere(own) : []),
  ];
};

const NO_CASES = [
  '00000000-0000-4000-8000-00000000dead',
  MARKED_ID.toUpperCase().replace('A1', 'A1 '),
  `${MARKED_ID} `,
  `${MARKED_ID}#CASE`,
  `CASE#${MARKED_ID}`,
  `../sager/${MARKED_ID}`,
  MARKED_ID.slice(0, 35),
  '__proto__',
  '*',
] as const;

const partsOfNothing = (route: AnyRoute): readonly Readonly<Record<string, string>>[] => {
  if (route.endsWith('{followUp}')) return [FOREIGN_TALK, 'talk-x', '*'].map((followUp) => ({ followUp }));
  if (route.endsWith('{version}')) return ['0', '99', '-1', 'x'].map((version) => ({ version }));
  return route.endsWith('{party}') ? ['x', 'employer', '__proto__'].map((party) => ({ party })) : [];
};

const ofAnotherCase = (own: Pick<Asked, 'cookies'>, { foreignMail }: GuardedCase): Outsider => ({
  who: 'the consultant, about a mail of another case',
  ...own,
  form: { mail: foreignMail },
  answer: 'not-found',
});

/** The consultant's own browser, sent by a page of somebody else. */
const fromElsewhere = (own: Pick<Asked, 'cookies'>): readonly Outsider[] =>
  [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': '' },
  ].map((headers) => ({
    who: `the consultant, by a form from elsewhere: ${JSON.stringify(headers)}`,
    ...own,
    headers,
    answer: 'forged',
  }));

/** Those who have no say in Vita's leave. */
export const withoutLeave = async (guarded: GuardedCase): Promise<readonly Outsider[]> => [
  ...(await Promise.all(
    [JONAS, PERLE, { ...VITA, id: 'konsulent-9' }].map(
      async (member): Promise<Outsider> => ({
        who: `a colleague, ${member.name}`,
        ...(await signedIn(guarded, member)),
        answer: 'not-found',
      }),
    ),
  )),
  {
    who: 'the team leader, at no leave',
    ...(await signedIn(guarded, TEA)),
    path: { leave: 'x' },
    answer: 'not-found',
  },
];

/** Those who are let in to the marked case on the desk. */
export const insiders = async (
  guarded: GuardedCase,
): Promise<readonly (Pick<Asked, 'cookies'> & { readonly who: string })[]> =>
  Promise.all(
    (
      [
        ['the consultant', VITA],
        ['the stand-in, on the day', PERLE],
        ['the team leader', TEA],
      ] as const
    ).map(async ([who, member]) => ({ who, ...(await signedIn(guarded, member)) })),
  );
