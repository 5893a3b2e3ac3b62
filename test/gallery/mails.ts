import { NOTHING_IS_DELETED } from '../fakes/no-deletions.ts';
import { makeRetention } from '../../functions/retention/retention.ts';
import { makeDailyRound } from '../../functions/daily-round/daily-round.ts';
import { makeDeliverMail } from '../../functions/deliver-mail/deliver-mail.ts';
import { instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { theTeam } from '../../shared/domain/access/staff.ts';
import { takeOver } from '../../shared/domain/case/acts/change-hands.ts';
import { expire } from '../../shared/domain/case/acts/close.ts';
import { onAmendment } from '../../shared/domain/case/amendment-view.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import type { Message, MessageKind } from '../../shared/domain/case/messages.ts';
import { STATUSES } from '../../shared/domain/case/status.ts';
import type { OutboxRow } from '../../shared/ports/outbox.ts';
import { amendmentChanges, anAmended, BEGUN_AT, declinedAmendment } from '../builders/amendments.ts';
import { accepted, aCase, aContext } from '../builders/cases.ts';
import { JONAS, TEA } from '../builders/leaves.ts';
import { makeFakeWorld, VITA } from '../fakes/fake-world.ts';
import type { KeptMail } from '../fakes/kept-mailer.ts';
import { storedIn } from '../fakes/stored-cases.ts';
import { DO } from '../unit/domain/case/every-act.ts';
import { owedMessages } from './owed-messages.ts';
import { scene } from './scene.ts';
import { confirmedStart } from './start.ts';

/** A mail as somebody gets it: `sign-reminder-to-citizen`. */
export type GalleryMail = { readonly name: string; readonly kind: MessageKind; readonly mail: KeptMail };

let written: Promise<readonly GalleryMail[]> | undefined;

/** Every mail of the service, to everybody who gets it: whatever the acts owe in any status, and what is told of talks. */
export const galleryMails = (): Promise<readonly GalleryMail[]> => {
  written ??= writeAll();
  return written;
};

const writeAll = async (): Promise<readonly GalleryMail[]> => {
  const messages = [
    ...owedByActs(),
    ...owedByAmendments(),
    ...owedByTakingOver(),
    ...(await owedByStarting()),
    ...(await owedToStandIn()),
    ...(await toldOfDeletion()),
    ...(await toldOfTalks(1)),
    ...(await toldOfTalks(3)),
  ];
  return Promise.all(distinct(messages.flatMap(inLanguages)).map(mailOf));
};

/** What is told when an amendment comes to nothing; the built cases of `owedByActs` have none. */
const owedByAmendments = (): readonly Message[] => {
  const at = aContext(plusMinutes(BEGUN_AT, 120), 'service');
  const silent = onAmendment(anAmended('employer-signed'), (view) => expire(view, at));
  return [
    ...amendmentChanges('begun').flatMap(({ messages }) => messages),
    ...declinedAmendment().messages,
    ...(silent === undefined ? [] : accepted(silent).messages),
  ];
};

/** What an employer who began the case is told when somebody takes it over. */
const owedByTakingOver = (): readonly Message[] => {
  const file = aCase().drafting();
  const consultant = theTeam({ unit: 'Jobcenter', phone: '70 00 00 00', email: 'jobcenter@example.org' });
  const taking = { by: TEA, shownConsultant: consultant.id, followUps: [], details: undefined };
  const at = aContext(file.case.openedAt, 'consultant');
  return accepted(takeOver({ ...file, case: { ...file.case, consultant } }, taking, at)).messages;
};

const owedByActs = (): readonly Message[] => [
  ...aCase()
    .changesTo('invited')
    .flatMap((change) => change.messages),
  ...STATUSES.flatMap((status) => {
    const file = aCase().in(status);
    return Object.values(DO).flatMap((act) => {
      const acted = act(file);
      return acted.ok ? acted.value.messages : [];
    });
  }),
];

/** What staff are told over three weeks in which nobody records the talks of so many cases. */
const toldOfTalks = async (cases: number): Promise<readonly Message[]> => {
  const world = makeFakeWorld({ at: '2027-02-26T08:00:00Z' });
  const round = makeDailyRound(world);
  const consultant = { ...aCase().invited().case.consultant };
  for (let each = 0; each < cases; each += 1) await storedIn(world, 'registered', { given: { consultant } });
  for (let each = 0; each < 21; each += 1) {
    await round();
    world.clock.forward({ days: 1 });
  }
  return owedMessages(world);
};

/** What is mailed when an employer begins without an invitation. */
const owedByStarting = async (): Promise<readonly Message[]> => {
  const { world, pass, path } = await confirmedStart(await scene());
  await pass(
    '/start/{link}',
    { employeeName: 'Fiktiva Mønster', employeeEmail: 'fiktiva@example.com', kind: 'new' },
    { path },
  );
  return owedMessages(world);
};

/** What the team is mailed of cases that are deleted soon. */
const toldOfDeletion = async (): Promise<readonly Message[]> => {
  const { world } = await scene('expired', { at: '2027-01-20T09:00:00.000Z' });
  await makeRetention({ ...world, deletions: NOTHING_IS_DELETED })();
  return (await owedMessages(world)).filter(({ kind }) => kind === 'deletion-near');
};

/** What a colleague is mailed who is to stand in. */
const owedToStandIn = async (): Promise<readonly Message[]> => {
  const { world, pass } = await scene('invited', { staff: TEA });
  for (const member of [VITA, JONAS, TEA]) await world.staffDirectory.note(member, world.clock.now());
  const days = ['from', 'through'].flatMap((name) => [
    [`${name}.day`, '9'],
    [`${name}.month`, '11'],
    [`${name}.year`, '2026'],
  ]);
  await pass('/ferie', { consultant: VITA.id, standIn: JONAS.id, ...Object.fromEntries(days) });
  return (await owedMessages(world)).filter(({ kind }) => kind === 'stand-in-named');
};

/** Only the parties choose a language. */
const inLanguages = (message: Message): readonly Message[] =>
  isToParty(message) ? LANGUAGES.map((language) => ({ ...message, language })) : [message];

const isToParty = ({ to }: Message): boolean => to.role === 'employer' || to.role === 'citizen';

const nameOf = (message: Message): string => {
  const { kind, to, count = 1, language = 'da' } = message;
  const name = `${kind}-to-${to.role}${count > 1 ? '-several' : ''}`;
  return language === 'da' ? name : `${language}/${name}`;
};

const distinct = (messages: readonly Message[]): readonly Message[] => [
  ...new Map(messages.toReversed().map((message) => [nameOf(message), message])).values(),
];

/** The mail as the mail service is handed it, with a code that is always the same. */
const mailOf = async (message: Message): Promise<GalleryMail> => {
  const world = makeFakeWorld({ at: message.owedAt });
  const row: OutboxRow = {
    key: 'mail-1',
    caseId: undefined,
    message,
    state: 'sending',
    tries: 1,
    at: message.owedAt,
  };
  await makeDeliverMail({
    ...world,
    outbox: { ...world.outbox, take: () => Promise.resolve(row) },
    keys: { ...world.keys, codeDigits: () => '123456' },
    cases: { ...world.cases, findLink: () => Promise.resolve(liveLink(message)) },
    starts: { find: () => Promise.resolve(liveStart(message)) },
  })(row.key);
  const [mail] = world.mailer.mails;
  if (mail === undefined) throw new Error(`${nameOf(message)} was not sent`);
  return { name: nameOf(message), kind: message.kind, mail };
};

const liveLink = ({ destination }: Message) =>
  destination?.kind === 'link'
    ? {
        id: destination.linkId,
        caseId: aCase().invited().case.id,
        party: destination.party,
        purpose: destination.purpose,
        expiresAt: instant('2099-01-01T00:00:00Z'),
      }
    : undefined;

const liveStart = ({ destination, to, language }: Message) =>
  destination?.kind === 'start'
    ? { id: destination.startId, email: to.email, language, expiresAt: destination.expiresAt }
    : undefined;
