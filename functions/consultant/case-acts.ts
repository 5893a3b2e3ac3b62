import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import { amendmentOf, onAmendment } from '../../shared/domain/case/amendment-view.ts';
import { awaitedCall } from '../../shared/domain/case/awaited-call.ts';
import { unseenAnswer } from '../../shared/domain/case/unseen-answer.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { ActContext, Change } from '../../shared/domain/case/change.ts';
import { settleCall } from '../../shared/domain/case/acts/calls.ts';
import { register, reopen, sendLink } from '../../shared/domain/case/acts/keep-going.ts';
import { sendMailAgain } from '../../shared/domain/case/acts/mail-acts.ts';
import { seeAnswer } from '../../shared/domain/case/acts/see-answer.ts';
import { isParty } from '../../shared/domain/case/parties.ts';
import type { Result } from '../../shared/domain/result.ts';
import { type Answer, seeOther } from '../../shared/web/answer.ts';
import { commandIn } from '../../shared/web/command.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { orRefuse, Refused } from '../../shared/web/refused.ts';
import { doneAddress } from '../../templates/pages/consultant/desk-address.ts';
import { admitToCase } from '../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';

export type StaffRule = (
  file: CaseFile,
  context: ActContext,
  staff: StaffMember,
) => Result<Change> | Promise<Result<Change>>;

/** Does an act of a member of staff on the case in the address, or on its amendment, and shows the case. */
export const actAsStaff = async (
  world: ConsultantWorld,
  request: PageRequest,
  {
    rule,
    about = '',
    amendment,
  }: { readonly rule: StaffRule; readonly about?: string; readonly amendment?: number | undefined },
): Promise<Answer> => {
  const { staff, file } = await admitToCase(world, request);
  const context = actContext(world, { kind: 'staff', id: staff.id, name: staff.name }, request.clientAddress);
  orRefuse(
    await actOnCase(world.cases, {
      caseId: file.case.id,
      amendment,
      command: commandIn(request, world, about),
      rule: (current) => rule(current, context, staff),
    }),
  );
  return seeOther(doneAddress(file.case.id));
};

const isAnswerUnseen = (view: CaseFile): boolean => unseenAnswer(view) !== undefined;

type Waiting = {
  readonly rule: (file: CaseFile) => Result<Change>;
  readonly waits: (view: CaseFile) => boolean;
};

/** Done to the amendment where it is what waits, else to the case. */
const whereItWaits = (file: CaseFile, { rule, waits }: Waiting): Result<Change> => {
  const view = amendmentOf(file);
  const acted = view !== undefined && waits(view) ? onAmendment(file, rule) : undefined;
  return acted ?? rule(file);
};

/** The acts on a case that need nothing but a press of a button. */
export const makeCaseActs = (world: ConsultantWorld) => ({
  sendLink: (request: PageRequest): Promise<Answer> => {
    const party = request.form.text('party');
    if (!isParty(party)) throw new Refused({ code: 'not-found' });
    return actAsStaff(world, request, {
      about: party,
      rule: (file, context) => sendLink(file, { party }, context),
    });
  },
  reopen: (request: PageRequest): Promise<Answer> => actAsStaff(world, request, { rule: reopen }),
  seeAnswer: (request: PageRequest): Promise<Answer> =>
    actAsStaff(world, request, {
      rule: (file, context) =>
        whereItWaits(file, { rule: (each) => seeAnswer(each, context), waits: isAnswerUnseen }),
    }),
  settleCall: (request: PageRequest): Promise<Answer> => {
    const named = request.form.text('party');
    const party = isParty(named) ? named : 'citizen';
    return actAsStaff(world, request, {
      about: party,
      rule: (file, context) =>
        whereItWaits(file, {
          rule: (each) => settleCall(each, { party }, context),
          waits: (view) => party === 'citizen' && awaitedCall(view) !== undefined,
        }),
    });
  },
  register: (request: PageRequest): Promise<Answer> =>
    actAsStaff(world, request, { rule: (file, context, { name }) => register(file, { by: name }, context) }),
  /** A mail that failed or came back is written anew. Refuses `not-found` for a mail of another case. */
  sendMailAgain: async (request: PageRequest): Promise<Answer> => {
    const { file } = await admitToCase(world, request);
    const mail = await world.outbox.find(request.form.text('mail'));
    if (mail === undefined || mail.caseId !== file.case.id) throw new Refused({ code: 'not-found' });
    return actAsStaff(world, request, {
      about: mail.key,
      rule: (current, context) => sendMailAgain(current, mail, context),
    });
  },
});
