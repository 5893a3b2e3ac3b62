import { branded } from '../../shared/domain/branded.ts';
import type { LinkId } from '../../shared/domain/access/links.ts';
import { instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { end, withdraw } from '../../shared/domain/case/acts/close.ts';
import { decline } from '../../shared/domain/case/acts/close.ts';
import { storeDocument } from '../../shared/domain/case/acts/document.ts';
import { setHold } from '../../shared/domain/case/acts/hold.ts';
import { noteSuccessor } from '../../shared/domain/case/acts/note-successor.ts';
import { sendLink } from '../../shared/domain/case/acts/keep-going.ts';
import type { CaseFile, CaseId } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Commit } from '../../shared/ports/cases.ts';
import { amendmentChanges } from '../builders/amendments.ts';
import { day } from '../builders/answers.ts';
import { aCase, accepted, aContext, aNewCase, type CaseOptions, codeSent } from '../builders/cases.ts';
import { aDocumentOf } from '../builders/document.ts';
import { tenAgreements } from '../builders/ten-agreements.ts';

export const TEA = {
  id: 'leder-1',
  name: 'Tea Teamleder',
  phone: '56 12 34 00',
  email: 'tea@example.org',
  role: 'team-leader',
} as const;

/** What becomes of each of the ten agreements; each opened in November 2026 and closed, if at all, before July 2027. */
export const FATES = [
  'ended',
  'ended after an amendment',
  'ended, with a next job',
  'the next job',
  'declined',
  'withdrawn',
  'expired',
  'ended, on hold',
  'in force',
  'being filled in',
] as const;
export type Fate = (typeof FATES)[number];

/** A word that stands in everything that is personal about a case, and in nothing else. */
export const markOf = (place: number): string => `maerke${place + 1}x`;

export const caseIdOf = (place: number): CaseId =>
  branded<CaseId>(`00000000-0000-4000-8000-0000000000${String(place + 1).padStart(2, '0')}`);

/** A case with all that was written in it, commit by commit. */
export type LivedCase = {
  readonly fate: Fate;
  readonly id: CaseId;
  readonly mark: string;
  readonly employer: string;
  readonly commits: readonly Commit[];
  readonly last: CaseFile;
  readonly links: readonly LinkId[];
};

const optionsFor = (place: number, given: CaseOptions['given'] = {}): CaseOptions => {
  const mark = markOf(place);
  const agreement = tenAgreements[place];
  if (agreement === undefined) throw new Error('there are ten');
  const { employee } = aNewCase();
  const named = {
    ...employee,
    name: `${mark} ${agreement.agreement.employee.name}`,
    email: `borger.${mark}@example.com`,
    address: { street: `${mark} Prøvevej 1`, postcode: '9999', city: 'Eksempelby' },
  };
  return {
    id: caseIdOf(place),
    answers: agreement.answers,
    given: {
      caseNumber: `EX-${mark}`,
      employee: named,
      employerEmail: `arbejdsgiver.${mark}@example.com`,
      ...given,
    },
  };
};

/** The ten agreements as they were lived through, each by the acts that people do. */
export const tenCases = (): readonly LivedCase[] => FATES.map((fate, place) => lived(fate, place));

export const lived = (fate: Fate, place: number): LivedCase => {
  const isNext = fate === 'the next job';
  const options = optionsFor(place, isNext ? { follows: caseIdOf(place - 1) } : {});
  const commits = walked(fate, place, options).map((commit, number) => ({
    ...commit,
    command: `POST /prøve ${caseIdOf(place)} ${number}`,
  }));
  const changes = commits.flatMap((commit) => commit.changes);
  const last = changes.at(-1)?.after;
  if (last === undefined) throw new Error('a case begins with its opening');
  return {
    fate,
    id: caseIdOf(place),
    mark: markOf(place),
    employer: tenAgreements[place]?.agreement.company.name ?? '',
    commits,
    last,
    links: changes.flatMap(({ issued }) => issued.map(({ id }) => id)),
  };
};

const START: Readonly<Record<Fate, Status>> = {
  ended: 'in-force',
  'ended after an amendment': 'in-force',
  'ended, with a next job': 'in-force',
  'the next job': 'in-force',
  declined: 'awaiting-citizen',
  withdrawn: 'drafting',
  expired: 'expired',
  'ended, on hold': 'in-force',
  'in force': 'registered',
  'being filled in': 'drafting',
};

const CLOSED_AT = instant('2027-06-20T09:00:00.000Z');

const walked = (fate: Fate, place: number, options: CaseOptions): readonly Commit[] => {
  const mark = markOf(place);
  const commits: Commit[] =
    fate === 'ended after an amendment'
      ? amendmentChanges('in-force', { options }).map((change) => ({ changes: [change] }))
      : aCase(options)
          .changesTo(START[fate])
          .map((change) => ({ changes: [change] }));
  const file = (): CaseFile => {
    const after = commits.at(-1)?.changes.at(-1)?.after;
    if (after === undefined) throw new Error('nothing yet');
    return after;
  };
  const at = () => plusMinutes(CLOSED_AT, commits.length);
  const act = (acted: Result<Change>, documents: Commit['documents'] = []): void => {
    commits.push({ changes: [accepted(acted)], documents });
  };
  const staff = () => aContext(at(), 'consultant');
  if (fate === 'declined') {
    commits.push({ changes: [codeSent(file(), 'citizen', plusMinutes(file().case.openedAt, 3_000))] });
    act(
      decline(
        file(),
        { reason: `Nej ${mark}` },
        aContext(plusMinutes(file().case.openedAt, 3_010), 'citizen'),
      ),
    );
  }
  if (fate === 'withdrawn') act(withdraw(file(), { reason: `Alligevel ikke ${mark}` }, staff()));
  if (!fate.startsWith('ended')) return commits;
  const document = aDocumentOf(file(), new TextEncoder().encode(`%PDF ${mark}`));
  if (!file().version.documentStored)
    act(storeDocument(file(), document, aContext(at(), 'service')), [document]);
  act(sendLink(file(), { party: 'employer' }, staff()));
  const talks = new Map(
    commits
      .flatMap(({ changes }) => changes.flatMap(({ followUps }) => followUps))
      .map((talk): [string, FollowUp] => [talk.id, talk]),
  );
  act(
    end(
      file(),
      { on: day('2027-06-20'), reason: `Flytter ${mark}`, followUps: [...talks.values()] },
      staff(),
    ),
  );
  if (fate === 'ended, with a next job')
    act(noteSuccessor(file(), { successor: caseIdOf(place + 1) }, staff()));
  if (fate === 'ended, on hold') act(setHold(file(), { by: TEA, reason: `Klagesag ${mark}` }, staff()));
  return commits;
};
