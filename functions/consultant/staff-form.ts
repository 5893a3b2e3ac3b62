import { loadForActor } from '../../shared/cases/load-for-actor.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { FormReading } from '../../shared/domain/agreement/form-reading.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { type Act, gate } from '../../shared/domain/case/act-gates.ts';
import { amendmentIn, amendmentOf } from '../../shared/domain/case/amendment-view.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { commandIn } from '../../shared/web/command.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import type { CaseForm } from '../../templates/pages/consultant/case-forms.tsx';
import { doneAddress } from '../../templates/pages/consultant/desk-address.ts';
import { actAsStaff, type StaffRule } from './case-acts.ts';
import { admitStaff, admitToCase } from '../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';

/** A case on the desk, and who looks at it. */
export type DeskVisit = { readonly staff: StaffMember; readonly file: CaseFile };

type StaffForm<Value> = {
  readonly act: Act;
  /** Whether this member of staff is offered the act; everybody who sees the case unless said otherwise. */
  readonly may?: (visit: DeskVisit) => boolean;
  readonly path: string;
  /** The form is about the amendment that is being agreed on, where there is one. */
  readonly ofAmendment?: true;
  readonly page: (form: CaseForm, visit: DeskVisit) => string | Promise<string>;
  /** What stands in the fields when the page is opened. */
  readonly initially?: (file: CaseFile, request: PageRequest) => Answers | Promise<Answers>;
  /** What the form says back of the case as it was shown. */
  readonly hidden?: (file: CaseFile) => Readonly<Record<string, string>>;
  readonly read: (answers: Answers, visit: DeskVisit) => FormReading<Value> | Promise<FormReading<Value>>;
  readonly rule: (value: Value, request: PageRequest) => StaffRule;
};

/**
 * A form on a page of its own for one act on a case: shown, sent back with instructions, or done. The same form again leads
 * where the first one did, also when the act has put the case out of sight.
 */
export const makeStaffForm = <Value>(world: ConsultantWorld, form: StaffForm<Value>) => {
  const { act, path, page, read, rule, may = () => true, hidden = () => ({}), initially = () => ({}) } = form;
  const admit = async (request: PageRequest): Promise<DeskVisit> => {
    const { staff, file } = await admitToCase(world, request);
    return { staff, file: form.ofAmendment === true ? (amendmentOf(file) ?? file) : file };
  };
  const shown = (visit: DeskVisit, typed: Pick<CaseForm, 'answers' | 'problems'>) => {
    const base = `/sager/${visit.file.case.id}`;
    const own = { commandId: world.ids.commandId(), ...hidden(visit.file) };
    const { staff } = visit;
    return page(
      { frame: world.frame, staff, action: `${base}/${path}`, back: base, hidden: own, ...typed },
      visit,
    );
  };
  const isDone = async (request: PageRequest): Promise<boolean> =>
    (await world.cases.commandDone(commandIn(request, world, aboutOf(request)))) === request.path['case'];
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const visit = await admit(request);
      const { file } = visit;
      if (!gate(act, statusOf(file)).ok || !may(visit)) return seeOther(`/sager/${file.case.id}`);
      const answers = await Promise.resolve(initially(file, request));
      return html(await shown(visit, { answers, problems: [] }));
    },
    send: async (request: PageRequest): Promise<Answer> => {
      const staff = await admitStaff(world, request);
      if (await isDone(request)) return afterwards(world, request, staff);
      const visit = await admit(request);
      const { answers } = request.form;
      const { value, problems } = await read(answers, visit);
      if (value === undefined) return html(await shown(visit, { answers, problems }), 422);
      const about = aboutOf(request);
      const amendment = amendmentIn(visit.file);
      await actAsStaff(world, request, { rule: rule(value, request), about, amendment });
      return afterwards(world, request, staff);
    },
  };
};

/** What the form is about besides the case, where its address says so. */
const aboutOf = ({ path }: PageRequest): string => path['party'] ?? '';

/** The case, or the list when it is no longer theirs to see. */
const afterwards = async (
  world: ConsultantWorld,
  request: PageRequest,
  staff: StaffMember,
): Promise<Answer> => {
  const caseId = request.path['case'] ?? '';
  const { ok: isSeen } = await loadForActor(world, { staff, caseId });
  return seeOther(isSeen ? doneAddress(caseId) : '/sager?givet-videre=ja');
};
