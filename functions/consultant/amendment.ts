import { typedDate, typedNumber } from '../../shared/domain/agreement/prefilled-answers.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { beginAmendment } from '../../shared/domain/case/acts/begin-amendment.ts';
import { cancelAmendment } from '../../shared/domain/case/acts/close.ts';
import { readAmendment } from '../../shared/domain/case/amendment-form.ts';
import { amendmentHindrance } from '../../shared/domain/case/amendment-hindrance.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { readWithdrawal } from '../../shared/domain/case/consultant-forms.ts';
import { isInForce, statusOf } from '../../shared/domain/case/status.ts';
import { lastingChange } from '../../shared/domain/follow-up/lasting-change.ts';
import { type Answer, html, pdf } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import { admitToCase } from '../../shared/web/staff/staff-door.ts';
import { amendmentPage, cancelAmendmentPage } from '../../templates/pages/consultant/amendment-form.tsx';
import { amendmentHinderedPage } from '../../templates/pages/consultant/amendment-hindered.tsx';
import type { ConsultantWorld } from './consultant-world.ts';
import { makeStaffForm } from './staff-form.ts';

/** In the address of the form: the talk whose numbers it begins with. */
const TALK = 'samtale';

/** Changes of an agreement in force: begun, called off, and the documents that held before. */
export const makeAmendment = (world: ConsultantWorld) => {
  const today = () => dayOf(world.clock.now());
  /** What is to be changed since the talk in the address, as far as it is known; nothing without one. */
  const fromTalk = async (file: CaseFile, request: PageRequest): Promise<Answers> => {
    const asked = request.query[TALK];
    const change = asked && lastingChange(file, await world.cases.followUps(file.case.id));
    if (!change || change.talk.id !== asked) return {};
    const { talk, sections, paidHours } = change;
    return {
      talk: talk.id,
      asked: sections,
      ...(paidHours && {
        paidHours: typedNumber(paidHours.after),
        effectiveFrom: typedDate(paidHours.from),
      }),
    };
  };
  /** Why it cannot be begun, on a page of its own; nothing when it can, or when the agreement is not in force. */
  const hindered = async (request: PageRequest): Promise<string | undefined> => {
    const { staff, file } = await admitToCase(world, request);
    const hindrance = amendmentHindrance(file, world.municipality);
    if (hindrance === undefined || !isInForce(statusOf(file))) return undefined;
    return amendmentHinderedPage({ frame: world.frame, staff, caseId: file.case.id, hindrance });
  };
  const begin = makeStaffForm(world, {
    act: 'begin-amendment',
    path: 'tillaeg',
    initially: fromTalk,
    page: (form, { file }) => amendmentPage({ ...form, agreed: agreedIn(file) }),
    read: (answers, { file }) => readAmendment(answers, { start: startOf(file), today: today() }),
    rule:
      (wish) =>
      (file, context, { name }) =>
        beginAmendment(file, { ...wish, by: name, journal: world.municipality.journal }, context),
  });
  return {
    begin: {
      show: async (request: PageRequest): Promise<Answer> => {
        const why = await hindered(request);
        return why === undefined ? begin.show(request) : html(why);
      },
      send: async (request: PageRequest): Promise<Answer> => {
        try {
          return await begin.send(request);
        } catch (error) {
          const why = error instanceof Refused ? await hindered(request) : undefined;
          if (why === undefined) throw error;
          return html(why, 409);
        }
      },
    },
    cancel: makeStaffForm(world, {
      act: 'cancel-amendment',
      may: ({ file }) => file.case.amendment !== undefined,
      path: 'aflys-tillaeg',
      page: cancelAmendmentPage,
      read: readWithdrawal,
      rule: (value) => (file, context) => cancelAmendment(file, value, context),
    }),
    /** The document of a version that held before. Refuses `not-found` for any other. */
    earlier: async (request: PageRequest): Promise<Answer> => {
      const { file } = await admitToCase(world, request);
      const earlier = file.case.earlier?.find(({ number }) => String(number) === request.path['version']);
      const stored = earlier && (await world.cases.document(file.case.id, earlier.number));
      if (stored === undefined) throw new Refused({ code: 'not-found' });
      return pdf(stored.bytes, `aftale-v${stored.versionNumber}.pdf`);
    },
  };
};

const agreedIn = ({ version }: CaseFile) => {
  const content = version.frozen?.content;
  const duration = content?.sections.job.duration;
  return {
    paidHours: content?.paidHours ?? 0,
    endDate: duration?.kind === 'until' ? duration.endDate : undefined,
  };
};

const startOf = ({ version, case: opened }: CaseFile) =>
  version.frozen?.content.sections.job.startDate ?? dayOf(opened.openedAt);
