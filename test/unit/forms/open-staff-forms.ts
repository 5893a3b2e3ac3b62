import type { TypedFields } from '../../../infra/local/demo/typed-forms.ts';
import { makeAmendment } from '../../../functions/consultant/amendment.ts';
import {
  makeCorrectDetails,
  makeHandOver,
  makeTakeOver,
} from '../../../functions/consultant/change-hands.ts';
import {
  makeCorrectAddress,
  makeCorrectCitizen,
  makeEnd,
  makeWithdraw,
} from '../../../functions/consultant/case-forms.ts';
import { makeDeletionPages } from '../../../functions/consultant/deletions.ts';
import { makeLeavePages } from '../../../functions/consultant/leaves/leaves.ts';
import { makeFollowUp } from '../../../functions/consultant/follow-up/follow-up.ts';
import { makePaper } from '../../../functions/consultant/paper.ts';
import { makeRhythm } from '../../../functions/consultant/rhythm.ts';
import { makeOpenCase } from '../../../functions/consultant/open-case.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { beginAmendment } from '../../../shared/domain/case/acts/begin-amendment.ts';
import { setHold } from '../../../shared/domain/case/acts/hold.ts';
import { journalDocument } from '../../../shared/domain/case/acts/document.ts';
import type { Change } from '../../../shared/domain/case/change.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { controlCodeOf } from '../../../shared/domain/case/paper-form.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { day } from '../../builders/answers.ts';
import { eightHours } from '../../builders/amendments.ts';
import { accepted, aContext, contentOf } from '../../builders/cases.ts';
import { leavesOf } from '../../builders/leaves.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { type FakeWorld, VITA } from '../../fakes/fake-world.ts';
import { aTalk, stored, talksChanged } from '../../fakes/stored-cases.ts';
import type { Form } from '../../forms/fields.ts';
import type { FormToOpen } from '../../forms/open-form.ts';
import { COLLEAGUE, staffForms } from '../../forms/staff-forms.ts';
import { openPage } from './open-page.ts';

type Page = (request: PageRequest) => Promise<Answer>;

type DeskPage = {
  readonly status?: Status;
  readonly staff?: StaffMember;
  readonly path?: Readonly<Record<string, string>>;
  readonly act?: string;
  /** Who else has signed in. */
  readonly known?: readonly StaffMember[];
  /** Vita has a stand-in already. */
  readonly onLeave?: true;
  /** What has happened besides before the form is opened. */
  readonly before?: (file: CaseFile) => readonly Change[];
  readonly good?: (file: CaseFile) => TypedFields;
  readonly pages: (world: FakeWorld) => { readonly show: Page; readonly send: Page };
};

/** A form before the consultant whose case it is. A case in force has a talk that is due. */
const atDesk = (
  form: Form,
  { status = 'invited', staff = VITA, path = {}, known = [], onLeave, act, pages, before, good }: DeskPage,
): FormToOpen => ({
  ...form,
  open: async () => {
    const { world, file, asked } = await atTheDesk(status, staff, '2027-03-02T12:00:00Z');
    for (const member of [COLLEAGUE, ...known]) await world.staffDirectory.note(member, world.clock.now());
    if (onLeave === true) await awayLater(world);
    if (status === 'in-force') await stored(world, [talksChanged(file, [aTalk(file)])]);
    if (before !== undefined) await stored(world, before(file));
    const { show, send } = pages(world);
    return openPage({
      act,
      ...(good === undefined ? {} : { good: good(file) }),
      show: () => show(asked(form.route.replace('POST', 'GET'), { path })),
      send: (body) => send(asked(form.route, { path, body })),
      memory: world.memory,
    });
  },
});

const awayLater = async ({ leaves, clock }: FakeWorld): Promise<void> => {
  const [named] = leavesOf({ from: '2027-03-02', through: '2027-03-05' });
  if (named !== undefined) await leaves.keep(named, { command: 'leave', at: clock.now() });
};

const forms = staffForms(day('2027-03-02'));
const talk = { status: 'in-force', path: { followUp: 'extra-1' }, pages: makeFollowUp } as const;

const AT = instant('2027-03-02T09:00:00.000Z');
const filed = (file: CaseFile): Change =>
  accepted(journalDocument(file, { name: 'aftale' }, aContext(AT, 'service')));
const begun = (file: CaseFile): Change =>
  accepted(beginAmendment(file, eightHours(), aContext(AT, 'consultant')));

const TEA: StaffMember = { ...VITA, id: 'leder-1', name: 'Tea Teamleder', role: 'team-leader' };

const held = (file: CaseFile): Change =>
  accepted(setHold(file, { by: TEA, reason: 'En klage er ikke afgjort.' }, aContext(AT, 'consultant')));

export const staffFormsToOpen: readonly FormToOpen[] = [
  atDesk(forms.open, {
    pages: (world) => {
      const { show, open } = makeOpenCase(world);
      return { show, send: open };
    },
  }),
  ...['arbejdsgiver', 'borger'].map((party) =>
    atDesk(
      { ...forms.correct, what: `correcting the address: ${party}` },
      { path: { party }, pages: makeCorrectAddress },
    ),
  ),
  atDesk(forms.citizen, { pages: makeCorrectCitizen }),
  atDesk(forms.details, { pages: makeCorrectDetails }),
  atDesk(forms.takeOver, { staff: TEA, pages: makeTakeOver }),
  atDesk(forms.handOver, { pages: makeHandOver }),
  atDesk(forms.nameStandIn, { known: [VITA], pages: (world) => makeLeavePages(world).naming }),
  atDesk(forms.changeLeave, {
    known: [VITA],
    path: { leave: 'leave-1' },
    onLeave: true,
    pages: (world) => makeLeavePages(world).changing,
  }),
  atDesk(forms.paper, {
    status: 'drafting',
    pages: makePaper,
    good: (file) => ({ controlCode: controlCodeOf(contentOf(file, file.case.openedAt).hash) }),
  }),
  atDesk(forms.hold, { staff: TEA, pages: (world) => makeDeletionPages(world).hold }),
  atDesk(forms.liftHold, {
    staff: TEA,
    before: (file) => [held(file)],
    pages: (world) => makeDeletionPages(world).lift,
  }),
  atDesk(forms.withdraw, { pages: makeWithdraw }),
  atDesk(forms.end, { status: 'in-force', pages: makeEnd }),
  atDesk(forms.rhythm, { status: 'in-force', pages: makeRhythm }),
  atDesk(forms.amendment, {
    status: 'registered',
    before: (file) => [filed(file)],
    pages: (world) => makeAmendment(world).begin,
  }),
  atDesk(forms.cancelAmendment, {
    status: 'registered',
    before: (file) => [filed(file), begun(filed(file).after)],
    pages: (world) => makeAmendment(world).cancel,
  }),
  atDesk(forms.record, { ...talk, act: 'record' }),
  atDesk(forms.postpone, { ...talk, act: 'postpone' }),
];
