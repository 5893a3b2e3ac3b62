import { contentOn } from '../../shared/cases/content-to-sign.ts';
import { SECTIONS, type SectionKey } from '../../shared/domain/agreement/sections.ts';
import { lastText } from '../../shared/domain/agreement/typed.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { gate } from '../../shared/domain/case/act-gates.ts';
import { amendmentOf } from '../../shared/domain/case/amendment-view.ts';
import { signOnPaper, unsignedParties } from '../../shared/domain/case/acts/sign-on-paper.ts';
import type { CaseFile, FrozenContent } from '../../shared/domain/case/case.ts';
import { readDraft } from '../../shared/domain/case/content-of.ts';
import { isPrintedFrom, type PaperForm, readPaperForm } from '../../shared/domain/case/paper-form.ts';
import { PARTIES } from '../../shared/domain/case/parties.ts';
import type { Statement } from '../../shared/domain/case/signature.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import type { FormReading } from '../../shared/domain/agreement/form-reading.ts';
import type { Result } from '../../shared/domain/result.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { shownAmendment } from '../../shared/web/party/shown-amendment.ts';
import { paperPage } from '../../templates/pages/consultant/paper.tsx';
import { printedAgreementPage } from '../../templates/pages/consultant/printed-agreement.tsx';
import { currentConsent } from '../../templates/texts/consents.ts';
import { admitToCase } from '../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { makeStaffForm } from './staff-form.ts';

/** Signatures on paper, for those who cannot sign on the web: the agreement is printed, signed by hand and recorded. */
export const makePaper = (world: ConsultantWorld) => {
  const today = () => dayOf(world.clock.now());
  /** The content as it stands; a start date that has passed since the paper was printed needs no word of the employer. */
  const contentOf = (file: CaseFile): Result<FrozenContent> => {
    const now = contentOn(today(), file, world.municipality);
    return now.ok ? now : contentOn(dayOf(file.case.openedAt), file, world.municipality);
  };
  const incompleteIn = (file: CaseFile): readonly SectionKey[] => {
    if (contentOf(file).ok) return [];
    const { problems } = readDraft(file.version, today());
    return SECTIONS.filter((section) => problems[section].length > 0);
  };
  const read = (file: CaseFile, answers: PageRequest['form']['answers']): FormReading<PaperForm> => {
    const missing = unsignedParties(file.version);
    const form = readPaperForm(answers, {
      missing,
      citizen: file.case.employee.name,
      wishOpen: openWish(file) !== undefined,
      opened: dayOf(file.case.openedAt),
      today: today(),
    });
    const content = contentOf(file);
    const code = lastText(answers['controlCode']);
    const isSaid = form.problems.some(({ field }) => field === 'controlCode');
    if (isSaid || (content.ok && isPrintedFrom(code, content.value.hash))) return form;
    return { problems: [{ field: 'controlCode', rule: 'other-content' }, ...form.problems] };
  };
  return {
    ...makeStaffForm(world, {
      act: 'sign-on-paper',
      path: 'papir',
      ofAmendment: true,
      page: (form, { file }) =>
        paperPage({
          ...form,
          missing: unsignedParties(file.version),
          expected: {
            citizen: file.case.employee.name,
            employer: contactIn(contentOf(file)),
          },
          wish: openWish(file),
          incomplete: incompleteIn(file),
          print: `/sager/${file.case.id}/papir/udskriv`,
        }),
      read: (answers, { file }) => read(file, answers),
      rule:
        ({ statements, signedOn, controlCode, reason, otherName }, { browser, form }) =>
        async (file, context, { name }) => {
          const frozen = contentOf(file);
          if (!frozen.ok) return frozen;
          return signOnPaper(
            file,
            {
              frozen: frozen.value,
              controlCode,
              signedOn,
              reason,
              otherName,
              wishSettled: form.text('wishSettled') === 'yes',
              statements: withConsents(statements),
              recordedBy: name,
              browser,
              plan: world.municipality,
              talks: await world.cases.followUps(file.case.id),
            },
            context,
          );
        },
    }),
    /** The agreement to print. Without a complete content, or once both have signed, the way leads to the case. */
    print: async (request: PageRequest): Promise<Answer> => {
      const agreement = (await admitToCase(world, request)).file;
      const file = amendmentOf(agreement) ?? agreement;
      const base = `/sager/${file.case.id}`;
      const content = contentOf(file);
      if (!gate('sign-on-paper', statusOf(file)).ok) return seeOther(base);
      if (!content.ok) return seeOther(`${base}/papir`);
      const { signatures } = file.version;
      return html(
        printedAgreementPage({
          frame: world.frame,
          frozen: content.value,
          signatures,
          wish: openWish(file),
          amendment: await shownAmendment(file, content.value.content, { base }),
          back: `${base}/papir`,
        }),
      );
    },
  };
};

/** The change that the citizen has asked for and that nobody has answered. */
const openWish = (file: CaseFile): string | undefined =>
  statusOf(file) === 'change-requested' ? file.case.facts.changeRequested?.comment : undefined;

const contactIn = (content: Result<FrozenContent>): string | undefined =>
  content.ok ? content.value.content.sections.company.contact.name : undefined;

/** The consents that are printed above the lines. */
const withConsents = (
  statements: PaperForm['statements'],
): { [Each in keyof typeof statements]?: Statement } =>
  Object.fromEntries(
    PARTIES.flatMap((party) => {
      const statement = statements[party];
      return statement === undefined
        ? []
        : [[party, { ...statement, consentVersion: currentConsent[party] }]];
    }),
  );
