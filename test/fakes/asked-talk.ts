import { makeDailyRound } from '../../functions/daily-round/daily-round.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Message } from '../../shared/domain/case/messages.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { day } from '../builders/answers.ts';
import type { CaseOptions } from '../builders/cases.ts';
import type { FakeWorld } from './fake-world.ts';
import { aTalk, stored, storedIn, talksChanged } from './stored-cases.ts';

export const TALK = 'extra-1';
export const TALK_DAY = '2027-03-01';

/** A case in force with one talk on the day, and no other before 2040. */
export const caseWithTalk = async (
  world: FakeWorld,
  own: Partial<FollowUp> = {},
  options: CaseOptions = {},
): Promise<CaseFile> => {
  const inForce = await storedIn(world, 'in-force', options);
  const planned = await world.cases.followUps(inForce.case.id);
  const later = planned.map((talk) => Object.assign({}, talk, { due: day('2040-01-02') }));
  return stored(world, [talksChanged(inForce, [...later, aTalk(inForce, { due: day(TALK_DAY), ...own })])]);
};

/** The same once employer and citizen have been asked, a week before. */
export const askedAbout = async (
  world: FakeWorld,
  own: Partial<FollowUp> = {},
  options: CaseOptions = {},
): Promise<CaseFile> => {
  const file = await caseWithTalk(world, own, options);
  world.clock.moveToDay('2027-02-22');
  await makeDailyRound(world)();
  const asked = await world.cases.load(file.case.id);
  if (asked === undefined) throw new Error('the case is gone');
  return asked;
};

/** The mails with questions that a case owes, oldest first. */
export const questionMails = (world: FakeWorld, { case: { id } }: CaseFile): readonly Message[] =>
  world.memory
    .rows(({ sk }) => sk.startsWith('MAIL#'), `CASE#${id}`)
    .map((row): Message => JSON.parse(JSON.stringify(row['data'])))
    .filter(({ kind }) => kind === 'talk-questions')
    .toSorted((one, other) => (one.owedAt < other.owedAt ? -1 : 1));

export const talkOf = async (world: FakeWorld, { case: { id } }: CaseFile): Promise<FollowUp> => {
  const found = (await world.cases.followUps(id)).find((talk) => talk.id === TALK);
  if (found === undefined) throw new Error('no talk');
  return found;
};

/** The token in a party's link to the questions. */
export const answerToken = (world: FakeWorld, file: CaseFile, party: Party): string => {
  const mail = questionMails(world, file).find(({ to }) => to.role === party);
  if (mail?.destination?.kind !== 'link') throw new Error(`the ${party} was not asked`);
  return world.keys.linkToken(mail.destination.linkId);
};
