import { dayOf, plusMilliseconds } from '../../shared/domain/calendar/instant.ts';
import { signatureOf } from '../../shared/domain/case/case.ts';
import { isClosed, isWithEmployer, statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type PartyWorld } from '../../shared/web/party-door.ts';
import { overviewPage } from '../../templates/pages/employer/overview.tsx';
import { standingPage } from '../../templates/pages/signing/standing.tsx';
import { receiptPage } from '../../templates/pages/signing/receipt.tsx';
import { draftOf } from './steps.ts';

/** The employer's first page by the link: the steps, the receipt after signing, or how it ended. Opening it changes nothing. */
export const makeOverview =
  (world: PartyWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { file, link, base, frame } = await admitParty(world, request, 'employer');
    const status = statusOf(file);
    const signature = signatureOf(file.version, 'employer');
    const { consultant, facts } = file.case;
    if (isWithEmployer(status)) {
      const { steps, prefilled } = draftOf(file, base, world);
      const missing = steps.find(({ state }) => state !== 'done');
      return html(
        overviewPage({
          frame,
          prefilled,
          steps,
          next: missing?.href ?? `${base}/tjek-svar`,
          changeRequested: facts.changeRequested?.comment,
          justSaved: request.query['gemt'] === 'ja',
          linkOpensUntil: dayOf(plusMilliseconds(link.expiresAt, -1)),
        }),
      );
    }
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
        takeBack: status === 'awaiting-citizen' ? `${base}/ret` : undefined,
      }),
    );
  };
