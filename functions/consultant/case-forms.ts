import { addressesTakenFor, addressOf } from '../../shared/domain/case/addresses.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { end, withdraw } from '../../shared/domain/case/acts/close.ts';
import { correctCitizen, isCprProven, isNameSigned } from '../../shared/domain/case/acts/correct-citizen.ts';
import { correctAddress, getsLink, purposeFor } from '../../shared/domain/case/acts/keep-going.ts';
import { gate } from '../../shared/domain/case/act-gates.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { readAddress, readEnding, readWithdrawal } from '../../shared/domain/case/consultant-forms.ts';
import { readCitizenDetails } from '../../shared/domain/case/citizen-details-form.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import {
  correctAddressPage,
  endPage,
  sendLinkPage,
  withdrawPage,
} from '../../templates/pages/consultant/case-forms.tsx';
import { correctCitizenPage } from '../../templates/pages/consultant/correct-citizen.tsx';
import { admitToCase } from '../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { makeStaffForm } from './staff-form.ts';

export const makeWithdraw = (world: ConsultantWorld) =>
  makeStaffForm(world, {
    act: 'withdraw',
    path: 'traek-tilbage',
    page: withdrawPage,
    read: readWithdrawal,
    rule: (value) => (file, context) => withdraw(file, value, context),
  });

export const makeEnd = (world: ConsultantWorld) =>
  makeStaffForm(world, {
    act: 'end',
    path: 'afslut',
    page: endPage,
    read: (answers, { file }) =>
      readEnding(answers, { start: startOf(file), today: dayOf(world.clock.now()) }),
    rule: (value) => async (file, context) =>
      end(file, { ...value, followUps: await world.cases.followUps(file.case.id) }, context),
  });

const PARTY_PATHS: ReadonlyMap<string, Party> = new Map([
  ['arbejdsgiver', 'employer'],
  ['borger', 'citizen'],
]);

/** The party in the page's address. Refuses `not-found` for any other word there. */
const partyIn = (request: PageRequest): { readonly party: Party; readonly path: string } => {
  const path = request.path['party'] ?? '';
  const party = PARTY_PATHS.get(path);
  if (party === undefined) throw new Refused({ code: 'not-found' });
  return { party, path };
};

/** Before a party gets a new link. Leads to the case where the party cannot have one now. */
export const makeAskToSendLink =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { party } = partyIn(request);
    const { staff, file } = await admitToCase(world, request);
    const back = `/sager/${file.case.id}`;
    if (!gate('send-link', statusOf(file)).ok || purposeFor(party, file) === undefined) return seeOther(back);
    return html(
      sendLinkPage({
        frame: world.frame,
        staff,
        file,
        party,
        address: addressOf(file.case, party),
        action: `${back}/send-link`,
        back,
        hidden: { commandId: world.ids.commandId(), party },
        answers: {},
        problems: [],
      }),
    );
  };

/**
 * The citizen's name, while nobody has signed it, mobile number and personnummer are corrected. The number that stands is never
 * in the form; with another one, what awaits the citizen's answer of MitID has ended.
 */
export const makeCorrectCitizen = (world: ConsultantWorld) =>
  makeStaffForm(world, {
    act: 'correct-citizen',
    path: 'ret-borger',
    page: (form, { file }) => {
      const { name } = file.case.employee;
      const mayFall = gate('take-back', statusOf(file)).ok;
      const signed = isNameSigned(file) ? { name, mayFall } : undefined;
      return correctCitizenPage({ ...form, signed, cpr: cprField(world, file) });
    },
    initially: ({ case: { employee } }) => ({
      employeeName: employee.name,
      employeeMobile: employee.mobile ?? '',
      addressProtected: employee.addressProtected ? 'yes' : '',
    }),
    read: (answers, { file }) =>
      readCitizenDetails(answers, file, { replacementsAllowed: world.municipality.demonstration }),
    rule: (details) => async (file, context) => {
      const awaited = await world.codes.find(file.case.id, 'citizen');
      return correctCitizen(file, { ...details, awaited }, context);
    },
  });

const cprField = ({ municipality }: ConsultantWorld, file: CaseFile) => {
  const { frozen, journalled } = file.version;
  return {
    isKnown: file.case.employee.cpr !== undefined,
    isProven: isCprProven(file),
    isNeeded: municipality.signing.citizen.method === 'oidc',
    isJournalled: journalled !== undefined && frozen?.content.caseNumber === undefined,
  };
};

/** A wrong address is corrected, for the party in the page's address. Refuses `not-found` for any other word there. */
export const makeCorrectAddress = (world: ConsultantWorld) => {
  const formFor = (request: PageRequest) => {
    const { party, path } = partyIn(request);
    return makeStaffForm(world, {
      act: 'correct-address',
      path: `ret-adresse/${path}`,
      page: (form, { file }) =>
        correctAddressPage({
          ...form,
          party,
          address: addressOf(file.case, party),
          sends: getsLink(party, file),
        }),
      read: (answers, { file }) =>
        readAddress(answers, {
          taken: addressesTakenFor(party, file.case),
          now: addressOf(file.case, party),
        }),
      rule:
        ({ email }) =>
        (file, context) =>
          correctAddress(file, { party, email }, context),
    });
  };
  return {
    show: (request: PageRequest): Promise<Answer> => formFor(request).show(request),
    send: (request: PageRequest): Promise<Answer> => formFor(request).send(request),
  };
};

/** The job's first day; for a draft, which cannot be ended, today's rule does not matter. */
const startOf = ({ version, case: opened }: CaseFile): CivilDate =>
  version.frozen?.content.sections.job.startDate ?? dayOf(opened.openedAt);

/** The forms of the small acts on a case, loaded when the first of them is opened. */
export const makeCaseForms = (world: ConsultantWorld) => ({
  address: makeCorrectAddress(world),
  citizen: makeCorrectCitizen(world),
  askToSendLink: makeAskToSendLink(world),
  withdrawal: makeWithdraw(world),
  ending: makeEnd(world),
});
