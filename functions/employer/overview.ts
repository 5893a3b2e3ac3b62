import { contentToSign } from '../../shared/cases/content-to-sign.ts';
import { bySection } from '../../shared/domain/agreement/sections.ts';
import { dayOf, plusMilliseconds } from '../../shared/domain/calendar/instant.ts';
import { lastClosed } from '../../shared/domain/case/amendment-view.ts';
import { type CaseFile, signatureOf } from '../../shared/domain/case/case.ts';
import { emailGivenByEmployer } from '../../shared/domain/case/addresses.ts';
import { lastDayToAnswer } from '../../shared/domain/case/next-due.ts';
import { isClosed, isWithEmployer, statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { liveCodeHref } from '../../shared/web/party/live-code.ts';
import { admitParty, type PartyWorld } from '../../shared/web/party/party-door.ts';
import { shownAmendment } from '../../shared/web/party/shown-amendment.ts';
import { overviewPage } from '../../templates/pages/employer/overview.tsx';
import { savedPage } from '../../templates/pages/employer/saved.tsx';
import type { StepStatus } from '../../templates/pages/employer/step-list.tsx';
import { standingPage } from '../../templates/pages/signing/standing.tsx';
import { receiptPage } from '../../templates/pages/signing/receipt.tsx';
import { draftOf, fromCheck, stepHref } from './steps.ts';

/** The step in which somebody was typing when they left, else the first that is not done; nothing when all are. */
const leftAt = ({ version }: CaseFile, steps: readonly StepStatus[]): StepStatus | undefined => {
  const left = steps.filter(({ state }) => state !== 'done');
  return left.find(({ section }) => version.sections[section]?.whileTyping === true) ?? left[0];
};

/** The employer's first page by the link: the steps (also just after "Gem og fortsæt senere"), the receipt after signing, or how it ended. Opening it changes nothing. */
export const makeOverview =
  (world: PartyWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { file, link, base, frame } = await admitParty(world, request, 'employer');
    const status = statusOf(file);
    const signature = signatureOf(file.version, 'employer');
    const { consultant, facts } = file.case;
    if (isWithEmployer(status)) {
      const { steps, prefilled, check, paidHours } = draftOf(file, base, world);
      const shown = {
        frame,
        prefilled,
        steps,
        check,
        next: leftAt(file, steps)?.href ?? `${base}/tjek-svar`,
      };
      const codePage = await liveCodeHref(world, { file, party: 'employer', base });
      const changeRequested = facts.changeRequested?.comment;
      const content = contentToSign(file, 'employer', world);
      const amendment = await shownAmendment(file, content.ok ? content.value.content : undefined, {
        base,
        hoursSoFar: paidHours,
      });
      if (amendment !== undefined && request.query['gemt'] !== 'ja') {
        const { amendmentOverviewPage } = await import(
          '../../templates/pages/employer/amendment-overview.tsx'
        );
        const stepHrefs = bySection((section) => fromCheck(stepHref(base, section)));
        return html(amendmentOverviewPage({ ...shown, amendment, stepHrefs, codePage, changeRequested }));
      }
      return html(
        request.query['gemt'] === 'ja'
          ? savedPage({ ...shown, linkOpensUntil: dayOf(plusMilliseconds(link.expiresAt, -1)) })
          : overviewPage({ ...shown, changeRequested, codePage }),
      );
    }
    const { frozen, signatures } = file.version;
    const document = file.version.documentStored ? `${base}/aftale.pdf` : undefined;
    if (signature === undefined || isClosed(status)) {
      return html(standingPage({ frame, status, contactPerson: consultant, document }));
    }
    return html(
      receiptPage({
        frame,
        party: 'employer',
        signature,
        contactPerson: consultant,
        bothSigned: signatureOf(file.version, 'citizen') !== undefined,
        document,
        whole: frozen && { content: frozen.content, signatures },
        droppedAmendment: lastClosed(file) !== undefined,
        takeBack: status === 'awaiting-citizen' ? `${base}/ret` : undefined,
        sentTo:
          status === 'awaiting-citizen'
            ? {
                name: file.case.employee.name,
                email: emailGivenByEmployer(file.case),
                answerBy: lastDayToAnswer(file, world.municipality),
                isAmendment: file.inForce !== undefined,
              }
            : undefined,
      }),
    );
  };
