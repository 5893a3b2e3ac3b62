import { mayHandOver, mayTakeOver } from '../../shared/domain/access/staff.ts';
import type { FormReading } from '../../shared/domain/agreement/form-reading.ts';
import { type Answers, lastText } from '../../shared/domain/agreement/typed.ts';
import { handOver, takeOver } from '../../shared/domain/case/acts/change-hands.ts';
import { correctDetails } from '../../shared/domain/case/acts/correct-details.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { type MunicipalDetails, readDetails } from '../../shared/domain/case/details-form.ts';
import { isWithEmployer, statusOf } from '../../shared/domain/case/status.ts';
import { detailsPage, handOverPage, takeOverPage } from '../../templates/pages/consultant/change-hands.tsx';
import { decimalComma } from '../../templates/texts/danish-format.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { type DeskVisit, makeStaffForm } from './staff-form.ts';

/** The details can be written as long as the employer has not signed them. */
const withDetails = (file: CaseFile): boolean => isWithEmployer(statusOf(file));

const shownConsultant = ({ case: { consultant } }: CaseFile) => ({ shownConsultant: consultant.id });

/** A case that nobody has, or as team leader a colleague's, becomes one's own. */
export const makeTakeOver = (world: ConsultantWorld) =>
  makeStaffForm(world, {
    act: 'take-over',
    may: ({ staff, file }) => mayTakeOver(staff, file.case),
    path: 'overtag',
    page: (form, { file }) => takeOverPage({ ...form, opened: file.case, withDetails: withDetails(file) }),
    initially: knownDetails,
    hidden: shownConsultant,
    read: (answers, { file }): FormReading<{ readonly details: MunicipalDetails | undefined }> => {
      if (!withDetails(file)) return { problems: [], value: { details: undefined } };
      const read = readDetails(answers);
      return read.value === undefined ? read : { problems: [], value: { details: read.value } };
    },
    rule:
      ({ details }, { form }) =>
      async (file, context, by) =>
        takeOver(
          file,
          {
            by,
            shownConsultant: form.text('shownConsultant'),
            followUps: await world.cases.followUps(file.case.id),
            details,
          },
          context,
        ),
  });

/** A case is given to a colleague who has signed in before. */
export const makeHandOver = (world: ConsultantWorld) => {
  const colleagues = async ({ file }: Pick<DeskVisit, 'file'>) =>
    (await world.staffDirectory.known(world.clock.now())).filter(({ id }) => id !== file.case.consultant.id);
  return makeStaffForm(world, {
    act: 'hand-over',
    may: ({ staff, file }) => mayHandOver(staff, file.case),
    path: 'giv-videre',
    page: async (form, visit) =>
      handOverPage({ ...form, file: visit.file, colleagues: await colleagues(visit) }),
    hidden: shownConsultant,
    read: async (answers, visit) => {
      const to = (await colleagues(visit)).find(({ id }) => id === lastText(answers['colleague']));
      return to === undefined
        ? { problems: [{ field: 'colleague', rule: 'missing' as const }] }
        : { problems: [], value: to };
    },
    rule:
      ({ seenAt: _seen, ...to }, { form }) =>
      async (file, context, by) =>
        handOver(
          file,
          {
            by,
            to,
            shownConsultant: form.text('shownConsultant'),
            followUps: await world.cases.followUps(file.case.id),
          },
          context,
        ),
  });
};

/** What the municipality knows of the job is written or corrected. */
export const makeCorrectDetails = (world: ConsultantWorld) =>
  makeStaffForm(world, {
    act: 'correct-details',
    path: 'oplysninger',
    page: (form) => detailsPage(form),
    initially: knownDetails,
    read: (answers) => readDetails(answers),
    rule: (details) => (file, context) => correctDetails(file, details, context),
  });

const knownDetails = ({ case: { kind, assessment, caseNumber, permanence } }: CaseFile): Answers => ({
  kind,
  ...(assessment === undefined
    ? {}
    : { weeklyHours: decimalComma(assessment.weeklyHours), intensity: decimalComma(assessment.intensity) }),
  ...(caseNumber === undefined ? {} : { caseNumber }),
  ...(permanence === undefined ? {} : { permanence }),
});

/** The pages on which a case changes hands, and what the municipality knows of it. */
export const makeChangeHands = (world: ConsultantWorld) => ({
  takingOver: makeTakeOver(world),
  handingOver: makeHandOver(world),
  details: makeCorrectDetails(world),
});
