import { actContext } from '../../shared/cases/act-context.ts';
import { loadForActor } from '../../shared/cases/load-for-actor.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { Address } from '../../shared/domain/agreement/company.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { noteSuccessor } from '../../shared/domain/case/acts/note-successor.ts';
import { isTaken } from '../../shared/domain/case/addresses.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { type NewCase, openCase } from '../../shared/domain/case/acts/open-case.ts';
import { readNewCase } from '../../shared/domain/case/new-case-form.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { commandIn } from '../../shared/web/command.ts';
import { noteReading } from '../../shared/web/staff/case-readings.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { orRefuse, Refused } from '../../shared/web/refused.ts';
import { doneAddress } from '../../templates/pages/consultant/desk-address.ts';
import { openCasePage } from '../../templates/pages/consultant/open-case.tsx';
import { admitStaff } from '../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { sameCaseNumber } from './same-case-number.ts';

/** In the page's address: the ended case that a new one follows. */
const EARLIER = 'efter';
/** The same in the form. */
const FOLLOWS = 'follows';

const namedIn = (earlier: CaseFile | undefined): Readonly<Record<string, string>> =>
  earlier === undefined ? {} : { [FOLLOWS]: earlier.case.id };

/** What is known of the citizen and the case; personnummer and a protected address stay where they are, and go along unseen. */
const answersAfter = ({ case: { employee, caseNumber, permanence } }: CaseFile): Answers => ({
  employeeName: employee.name,
  employeeEmail: employee.email,
  employeeMobile: employee.mobile ?? '',
  employeeAddress:
    employee.address === undefined || employee.addressProtected
      ? { kind: 'none' }
      : { kind: 'known', address: employee.address },
  addressProtected: employee.addressProtected ? 'yes' : '',
  caseNumber: caseNumber ?? '',
  permanence: permanence ?? '',
  kind: 'new',
});

/** The protected address of the case before, where none was written in its place and it is protected still. */
const unseenAddress = (opened: NewCase, earlier: CaseFile): Address | undefined => {
  const { address, addressProtected } = earlier.case.employee;
  const isKept = addressProtected && opened.employee.addressProtected && isSamePerson(opened, earlier);
  return isKept ? address : undefined;
};

/** A form in which both name and e-mail were written over is about somebody else, to whom nothing unseen belongs. */
const isSamePerson = ({ employee: { name, email } }: NewCase, { case: { employee } }: CaseFile): boolean =>
  name === employee.name || isTaken(email, [employee.email]);

const hasUnseenAddress = (earlier: CaseFile | undefined): boolean =>
  earlier?.case.employee.addressProtected === true && earlier.case.employee.address !== undefined;

const followingCase = (opened: NewCase, earlier: CaseFile | undefined): NewCase =>
  earlier === undefined
    ? opened
    : {
        ...opened,
        follows: earlier.case.id,
        employee: {
          ...opened.employee,
          cpr: opened.employee.cpr ?? (isSamePerson(opened, earlier) ? earlier.case.employee.cpr : undefined),
          address: opened.employee.address ?? unseenAddress(opened, earlier),
        },
      };

/**
 * A consultant opens a case with the municipality's assessment, and the employer is invited. Under a case number that another
 * case has she is warned first, and goes on with a tick. When the citizen has had a job before, the new case follows the ended
 * one: the citizen's details stand in the form, and both cases lead to each other.
 */
export const makeOpenCase = (world: ConsultantWorld) => {
  const { frame, ids, cases, municipality } = world;
  /** The ended case in the address or the form, for a member of staff who may see it; nothing where none is named. */
  const earlierNamed = async (
    staff: StaffMember,
    caseId: string | undefined,
  ): Promise<CaseFile | undefined> =>
    caseId === undefined || caseId === ''
      ? undefined
      : orRefuse(await loadForActor(world, { staff, caseId })).file;
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const earlier = await earlierNamed(staff, request.query[EARLIER]);
      if (earlier !== undefined)
        await noteReading(world, request, { staff, caseId: earlier.case.id, kind: 'case' });
      const hidden = { commandId: ids.commandId(), ...namedIn(earlier) };
      const answers = earlier === undefined ? {} : answersAfter(earlier);
      return html(
        openCasePage({
          frame,
          staff,
          answers,
          problems: [],
          hidden,
          keepsAddress: hasUnseenAddress(earlier),
        }),
      );
    },
    open: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      const { answers } = request.form;
      const { value, problems } = readNewCase(answers, {
        replacementsAllowed: municipality.demonstration,
        consultantEmail: staff.email,
      });
      const command = commandIn(request, world);
      const earlier = await earlierNamed(staff, request.form.text(FOLLOWS));
      const same = await sameCaseNumber(world, staff, answers);
      const unasked = same !== undefined && !same.accepted;
      if (value === undefined || unasked) {
        const done = await cases.commandDone(command);
        if (done !== undefined) return seeOther(doneAddress(done));
        const hidden = { commandId: ids.commandId(), ...namedIn(earlier) };
        return html(
          openCasePage({
            frame,
            staff,
            answers,
            problems,
            hidden,
            same,
            keepsAddress: hasUnseenAddress(earlier),
          }),
          422,
        );
      }
      const { role: _role, ...consultant } = staff;
      const context = actContext(
        world,
        { kind: 'staff', id: staff.id, name: staff.name },
        request.clientAddress,
      );
      const before = await cases.commandDone(command);
      if (before !== undefined) return seeOther(doneAddress(before));
      const change = openCase(ids.caseId(), followingCase({ ...value, consultant }, earlier), context);
      const noted = earlier && orRefuse(noteSuccessor(earlier, { successor: change.after.case.id }, context));
      const changes = [change, ...(noted === undefined ? [] : [noted])];
      const outcome = await cases.commit({ changes, command });
      if (outcome === 'lost-race') throw new Refused({ code: 'busy' });
      const opened = outcome === 'stored' ? change.after.case.id : await cases.commandDone(command);
      return seeOther(doneAddress(opened ?? ''));
    },
  };
};
