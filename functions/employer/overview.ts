import { dayOf, plusMilliseconds } from '../../shared/domain/calendar/instant.ts';
import { type CaseFile, signatureOf } from '../../shared/domain/case/case.ts';
import { emailGivenByEmployer } from '../../shared/domain/case/addresses.ts';
import { lastDayToAnswer } from '../../shared/domain/case/next-due.ts';
import { isClosed, isWithEmployer, statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { liveCodeHref } from '../../shared/web/live-code.ts';
import { admitParty, type PartyWorld } from '../../shared/web/party-door.ts';
import { overviewPage } from '../../templates/pages/employer/overview.tsx';
import { savedPage } from '../../templates/pages/employer/saved.tsx';
import type { StepStatus } from '../../templates/pages/employer/step-list.tsx';
import { standingPage } from '../../templates/pages/signing/standing.tsx';
import { receiptPage } from '../../templates/pages/signing/receipt.tsx';
import { draftOf } from './steps.ts';

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
      const { steps, prefilled, check } = draftOf(file, base, world);
      const shown = {
        frame,
        prefilled,
        steps,
        check,
        next: leftAt(file, steps)?.href ?? `${base}/tjek-svar`,
      };
      return html(
        request.query['gemt'] === 'ja'
          ? savedPage({ ...shown, linkOpensUntil: dayOf(plusMilliseconds(link.expiresAt, -1)) })
          : overviewPage({
              ...shown,
              changeRequested: facts.changeRequested?.comment,
              codePage: await liveCodeHref(world, { file, party: 'employer', base }),
            }),
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
        takeBack: status === 'awaiting-citizen' ? `${base}/ret` : undefined,
        sentTo:
          status === 'awaiting-citizen'
            ? {
                name: file.case.employee.name,
                email: emailGivenByEmployer(file.case),
                answerBy: lastDayToAnswer(file, world.municipality),
              }
            : undefined,
      }),
    );
  };
