import { typedDate, typedNumber } from '../../shared/domain/agreement/prefilled-answers.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { beginAmendment, mayBeAmended } from '../../shared/domain/case/acts/begin-amendment.ts';
import { cancelAmendment } from '../../shared/domain/case/acts/close.ts';
import { readAmendment } from '../../shared/domain/case/amendment-form.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { readWithdrawal } from '../../shared/domain/case/consultant-forms.ts';
import { type Answer, pdf } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import { admitToCase } from '../../shared/web/staff-door.ts';
import { amendmentPage, cancelAmendmentPage } from '../../templates/pages/consultant/amendment-form.tsx';
import type { ConsultantWorld } from './consultant-world.ts';
import { makeStaffForm } from './staff-form.ts';

/** In the address of the form: the talk whose numbers it begins with. */
const TALK = 'samtale';

/** Changes of an agreement in force: begun, called off, and the documents that held before. */
export const makeAmendment = (world: ConsultantWorld) => {
  const today = () => dayOf(world.clock.now());
  /** The hours and the day that were agreed at the talk in the address; nothing without one. */
  const fromTalk = async ({ case: opened }: CaseFile, request: PageRequest): Promise<Answers> => {
    const talks = await world.cases.followUps(opened.id);
    const talk = talks.find(({ id }) => id === request.query[TALK]);
    const changed = talk?.recorded?.outcome.paidHours;
    return talk === undefined || changed === undefined
      ? {}
      : {
          talk: talk.id,
          asked: ['hours'],
          paidHours: typedNumber(changed.after),
          effectiveFrom: typedDate(changed.from),
        };
  };
  return {
    begin: makeStaffForm(world, {
      act: 'begin-amendment',
      may: ({ file }) => file.case.amendment === undefined && mayBeAmended(file, world.municipality),
      path: 'tillaeg',
      initially: fromTalk,
      page: (form, { file }) => amendmentPage({ ...form, agreed: agreedIn(file) }),
      read: (answers, { file }) => readAmendment(answers, { start: startOf(file), today: today() }),
      rule:
        (wish) =>
        (file, context, { name }) =>
          beginAmendment(file, { ...wish, by: name, journal: world.municipality.journal }, context),
    }),
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
