import { caseItem, type DueSettings, followUpItem, versionItem } from '../../shared/adapters/dynamo/items.ts';
import type { Item } from '../../shared/adapters/dynamo/table.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import type { Instant } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile, CaseId } from '../../shared/domain/case/case.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { anAgreed } from './amendments.ts';
import { aCase, CONSULTANT, OPENED_AT } from './cases.ts';
import { aFollowUp } from './follow-ups.ts';

const inForce = anAgreed();
const invited = aCase().invited();
const CASES_OF_ONE = 100;

type Crowd = { readonly prefix: string; readonly settings: DueSettings };

const numbered = (file: CaseFile, place: number, { prefix }: Crowd): CaseFile => {
  const number = String(place).padStart(12 - prefix.length, '0');
  const consultant = Math.floor(place / CASES_OF_ONE);
  return {
    ...file,
    case: {
      ...file.case,
      id: branded<CaseId>(`00000000-0000-4000-8000-${prefix}${number}`),
      employerEmail: `arbejdsgiver.${prefix}${place}@example.com`,
      employee: { ...file.case.employee, email: `borger.${prefix}${place}@example.com` },
      consultant: {
        ...CONSULTANT,
        id: `k-${prefix}-${consultant}`,
        email: `k.${prefix}.${consultant}@example.org`,
      },
    },
  };
};

/** The rows of an agreement in force with one talk that is left. */
export const agreementWithTalk = (place: number, own: Partial<FollowUp>, crowd: Crowd): readonly Item[] => {
  const file = numbered(inForce, place, crowd);
  const { id: caseId, consultant } = file.case;
  const talk = aFollowUp({
    id: 'extra-1',
    reasons: [{ kind: 'extra' }],
    caseId,
    consultantId: consultant.id,
    ...own,
  });
  return [
    caseItem(file, crowd.settings),
    versionItem(file, crowd.settings),
    followUpItem(talk, crowd.settings),
  ];
};

/** The rows of an agreement about which the employer has done nothing since `progressAt`. */
export const silentAgreement = (place: number, progressAt: Instant, crowd: Crowd): readonly Item[] => {
  const { case: opened, version } = numbered(invited, place, crowd);
  const file = { case: { ...opened, progressAt }, version };
  return [caseItem(file, crowd.settings), versionItem(file, crowd.settings)];
};

/** A talk of which nothing is to be done before its day: its questions have been sent. */
export const askedTalk = (due: CivilDate): Partial<FollowUp> => ({
  due,
  asked: { at: OPENED_AT, parties: [], set: 'general', milestone: undefined },
});
