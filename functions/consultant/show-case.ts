import { chosenCases, firstFilter } from '../../shared/domain/desk/case-filter.ts';
import { dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { amendmentHindrance } from '../../shared/domain/case/amendment-hindrance.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { nextDue } from '../../shared/domain/case/next-due.ts';
import { retentionDue } from '../../shared/domain/case/retention.ts';
import { isInForce, statusOf } from '../../shared/domain/case/status.ts';
import { lastingChange } from '../../shared/domain/follow-up/lasting-change.ts';
import { hasSignedBefore, type SignedRound, signedRounds } from '../../shared/domain/desk/signed-rounds.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { documentOf } from '../../shared/web/party/read-document.ts';
import { DONE } from '../../templates/pages/consultant/desk-address.ts';
import { type CasePage, casePage } from '../../templates/pages/consultant/case-page.tsx';
import type { RoundInWords } from '../../templates/texts/desk/difference-texts.ts';
import { admitAndRead, admitToCase } from '../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { readDesk } from './desk/desk-cases.ts';
import { lastList } from './desk/last-list.ts';

/** One case with its talks, mails and history, and what was signed in it. */
export const makeShowCase =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { staff, file, more } = await admitAndRead(world, request, (seen) => recordsOf(world, seen));
    const { history, contents, rounds, ...records } = more;
    const { clock, frame, ids } = world;
    const signed = history.findLast(({ event }) => event === 'employer-signed')?.details['contentHash'];
    const lastSigned = contents.find(({ hash }) => hash === signed)?.content;
    const due = retentionDue(file, world.municipality.retention);
    const [reads, list, done] = await Promise.all([
      world.reads.of(file.case.id),
      lastList(world, request, staff.role),
      request.query[DONE] === undefined ? undefined : justDone(world, { staff, file, history }),
    ]);
    const read = {
      ...records,
      history,
      rounds,
      reads,
      lastSigned,
      coming: nextDue(file, world.municipality),
      deletedOn: due?.act === 'delete' ? due.on : undefined,
    };
    const today = dayOf(clock.now());
    const commandId = ids.commandId();
    const amendment = await amendmentIn(world, { file, ...read, commandId });
    return html(casePage({ frame, staff, file, ...read, amendment, today, list, done, commandId }));
  };

/** What is told of a case besides itself, and what was signed in it before. */
const recordsOf = async ({ cases }: ConsultantWorld, file: CaseFile) => {
  const { id } = file.case;
  const records = await cases.records(id);
  const contents = hasSignedBefore(records.history, file.version) ? await cases.contents(id) : [];
  return { ...records, contents, rounds: await inWords(signedRounds(records.history, contents)) };
};

/** Few agreements are changed; what tells of it is loaded for those alone (decision 0008). */
const amendmentIn = async (
  world: ConsultantWorld,
  read: Pick<CasePage, 'file' | 'followUps' | 'coming' | 'commandId'>,
): Promise<CasePage['amendment']> => {
  const { amendment, amendmentsClosed, earlier } = read.file.case;
  const hindrance = isInForce(statusOf(read.file))
    ? amendmentHindrance(read.file, world.municipality)
    : undefined;
  const change = lastingChange(read.file, read.followUps);
  const isTold = [amendment, amendmentsClosed, earlier, hindrance, change];
  if (isTold.every((each) => each === undefined)) return undefined;
  const { amendmentPartsOf } = await import('./amendment-changes.ts');
  return amendmentPartsOf(world, { ...read, hindrance, change });
};

const DONE_MINUTES = 10;

/** What the member of staff has just done to the case, and the next case that needs something; nothing once it is a while ago. */
const justDone = async (
  world: ConsultantWorld,
  { staff, file, history }: Pick<CasePage, 'staff' | 'file' | 'history'>,
): Promise<CasePage['done']> => {
  const own = history.filter(({ by }) => by.kind === 'staff' && by.id === staff.id);
  const last = own.at(-1)?.at;
  const entry = own.find(({ at }) => at === last);
  const now = world.clock.now();
  if (entry === undefined || plusMinutes(entry.at, DONE_MINUTES) < now) return undefined;
  const { cases, reader } = await readDesk(world, staff, now);
  const urgent = chosenCases(cases, { ...firstFilter(staff.role), need: 'something' }, reader);
  const next = urgent.find(({ line }) => line.caseId !== file.case.id)?.line;
  return { entry, next };
};

/** Few cases are signed more than once; the words for what was changed are loaded for those alone (decision 0008). */
const inWords = async (rounds: readonly SignedRound[]): Promise<readonly RoundInWords[]> => {
  if (rounds.length === 0) return [];
  const { roundsInWords } = await import('../../templates/texts/desk/difference-texts.ts');
  return roundsInWords(rounds);
};

/** The signed document, for staff who may see the case. */
export const makeShowDocument =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> =>
    documentOf(world, (await admitToCase(world, request)).file);

/** The page of a case and its document, loaded when somebody first opens a case: the desk starts without the agreement. */
export const makeOneCase = (world: ConsultantWorld) => ({
  show: makeShowCase(world),
  document: makeShowDocument(world),
});
