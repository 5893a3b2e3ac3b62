import { branded } from '../../shared/domain/branded.ts';
import type { LinkPurpose, LinkToken } from '../../shared/domain/access/links.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf, type Instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { type Change, changeOf, type Happening } from '../../shared/domain/case/change.ts';
import { PARTIES, type Party } from '../../shared/domain/case/parties.ts';
import { STATUSES } from '../../shared/domain/case/status.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { confirmationMail, type StartId } from '../../shared/domain/access/start.ts';
import { AMENDMENT_STAGES, type AmendmentStage, amendmentChanges } from '../builders/amendments.ts';
import { aCase, aContext, type CaseOptions, OPENED_AT } from '../builders/cases.ts';
import { aDocumentOf } from '../builders/document.ts';
import { JONAS, leavesOf, PERLE } from '../builders/leaves.ts';
import { type FakeWorld, makeFakeWorld, VITA } from '../fakes/fake-world.ts';
import { aTalk, stored, talksChanged } from '../fakes/stored-cases.ts';
import { markedAnswers, markedCase } from './marks.ts';

/** Every state a case can be in: the statuses, and those of an amendment beside an agreement in force. */
export const STATES = [
  ...STATUSES.map((status) => ({ state: status, changes: changesToStatus(status) })),
  ...AMENDMENT_STAGES.map((stage) => ({ state: `amendment ${stage}`, changes: changesToStage(stage) })),
] as const;

function changesToStatus(status: (typeof STATUSES)[number]) {
  return (options: CaseOptions): readonly Change[] => aCase(options).changesTo(status);
}

function changesToStage(stage: AmendmentStage) {
  return (options: CaseOptions): readonly Change[] => amendmentChanges(stage, { options });
}

export const MARKED_ID = '00000000-0000-4000-8000-0000000000a1';
export const FOREIGN_ID = '00000000-0000-4000-8000-0000000000b2';
/** The talk of each case about which the parties have been asked. */
export const MARKED_TALK = 'talk-a';
export const FOREIGN_TALK = 'talk-b';

/** A party's links, by what they are for; and those that open no more. */
export type Tokens = Readonly<Record<LinkPurpose | 'revoked' | 'expired', LinkToken>>;

/** The marked case, which is Vita's, in one state; a case of Jonas' beside it; and Perle, who stands in for Vita that day. */
export type GuardedCase = {
  readonly world: FakeWorld;
  readonly file: CaseFile;
  readonly tokens: Readonly<Record<Party, Tokens>>;
  readonly foreign: Readonly<Record<Party, Tokens>>;
  readonly startToken: LinkToken;
  /** The name of a mail of the marked case. */
  readonly mail: string;
  readonly foreignMail: string;
};

const HOUR = 60;
const EXPIRED_DAYS = 20;

export const guardedCase = async (
  { changes }: Pick<(typeof STATES)[number], 'changes'>,
  settings: Partial<Municipality> = {},
): Promise<GuardedCase> => {
  const own = changes({
    id: MARKED_ID,
    answers: markedAnswers(),
    given: { consultant: VITA, ...markedCase() },
  });
  const world = makeFakeWorld({ at: plusMinutes(own.at(-1)?.at ?? OPENED_AT, HOUR), settings });
  const other = aCase({ id: FOREIGN_ID, given: { consultant: JONAS } }).changesTo('in-force');
  const [file, foreign] = [await stored(world, own), await stored(world, other)];
  const marked = await withAll(world, file, MARKED_TALK);
  const beside = await withAll(world, foreign, FOREIGN_TALK);
  await someAreAway(world);
  const [mail] = await world.outbox.ofCase(file.case.id);
  const [foreignMail] = await world.outbox.ofCase(foreign.case.id);
  return {
    world,
    ...marked,
    foreign: beside.tokens,
    startToken: await startToken(world),
    mail: mail?.key ?? '',
    foreignMail: foreignMail?.key ?? '',
  };
};

/** The case with a talk that the parties are asked about, its document, and every kind of link to both. */
const withAll = async (world: FakeWorld, file: CaseFile, talk: string) => {
  const asked = { set: 'general', milestone: undefined, at: world.clock.now(), parties: PARTIES } as const;
  const documented = talksChanged(file, [aTalk(file, { id: talk, asked })]);
  const documents = [file.version.number, ...(file.case.earlier ?? []).map(({ number }) => number)].map(
    (number) => aDocumentOf({ ...file, version: { ...file.version, number } }),
  );
  await world.cases.commit({ changes: [documented], documents });
  const tokens = {
    employer: await tokensOf(world, { file, party: 'employer', talk }),
    citizen: await tokensOf(world, { file, party: 'citizen', talk }),
  };
  return { file, tokens };
};

type Links = { readonly file: CaseFile; readonly party: Party; readonly talk: string };

const tokensOf = async (world: FakeWorld, { file, party, talk }: Links): Promise<Tokens> => {
  const { id } = file.case;
  const happen = async (happening: Omit<Happening, 'events'>, at: Instant): Promise<LinkToken> => {
    const current = await world.cases.load(id);
    if (current === undefined) throw new Error('the case is gone');
    const events = [{ event: 'link-sent', details: { party } }] as const;
    const change = changeOf(current, { ...happening, events }, aContext(at, 'anyone'));
    await stored(world, [change]);
    const link = change.issued[0]?.id;
    return link === undefined ? branded<LinkToken>('') : world.keys.linkToken(link);
  };
  const give = (purpose: LinkPurpose, at = world.clock.now()): Promise<LinkToken> =>
    happen({ tell: [{ kind: 'requested-link', to: party, link: purpose, ...about(purpose, talk) }] }, at);
  const revoked = await give('fill');
  await happen({ revoke: [party] }, world.clock.now());
  return {
    revoked,
    expired: await give('fill', plusMinutes(world.clock.now(), -EXPIRED_DAYS * 24 * HOUR)),
    fill: await give('fill'),
    sign: await give('sign'),
    read: await give('read'),
    answer: await give('answer'),
    own: await give('own'),
  };
};

const about = (purpose: LinkPurpose, talk: string) => (purpose === 'answer' ? { talk } : {});

/** Perle stands in for Vita today; Jonas did until last week, and will in two weeks. */
const someAreAway = async (world: FakeWorld): Promise<void> => {
  const today = dayOf(world.clock.now());
  const away = leavesOf(
    { standIn: JONAS, from: addDays(today, -14), through: addDays(today, -7) },
    { standIn: PERLE, from: addDays(today, -1), through: addDays(today, 1) },
    { standIn: JONAS, from: addDays(today, 14), through: addDays(today, 21) },
  );
  for (const each of away)
    await world.leaves.keep({ ...each, rev: 1 }, { command: 'leave', at: world.clock.now() });
  for (const member of [VITA, JONAS, PERLE]) await world.staffDirectory.note(member, world.clock.now());
};

/** Somebody has asked to begin a case, and has a link to confirm the address. */
const startToken = async ({ starts, keys, clock }: FakeWorld): Promise<LinkToken> => {
  const id = branded<StartId>('start-1');
  const contact = { name: 'Jobcenter Eksempelby', phone: '56 12 34 56' };
  const asked = { id, email: 'begynder@example.com', language: undefined, now: clock.now(), contact };
  await starts.owe(confirmationMail(asked));
  return keys.startToken(id);
};
