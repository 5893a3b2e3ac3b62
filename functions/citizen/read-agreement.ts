import { signatureOf } from '../../shared/domain/case/case.ts';
import { isClosed, statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type PartyWorld } from '../../shared/web/party-door.ts';
import { signAddress } from '../../shared/web/signing-addresses.ts';
import { readAgreementPage } from '../../templates/pages/citizen/read-agreement.tsx';
import { receiptPage } from '../../templates/pages/signing/receipt.tsx';
import { standingPage } from '../../templates/pages/signing/standing.tsx';

/** The citizen's page: the agreement to read, the receipt after signing, or where it stands. Opening it changes nothing. */
export const makeReadAgreement =
  (world: PartyWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { file, base, frame } = await admitParty(world, request, 'citizen');
    const status = statusOf(file);
    const own = signatureOf(file.version, 'citizen');
    const employerSignature = signatureOf(file.version, 'employer');
    const { frozen } = file.version;
    const document = file.version.documentStored ? `${base}/aftale.pdf` : undefined;
    if (own !== undefined && !isClosed(status)) {
      return html(
        receiptPage({
          frame,
          party: 'citizen',
          signature: own,
          contactPerson: file.case.consultant,
          bothSigned: true,
          document,
        }),
      );
    }
    if (status !== 'awaiting-citizen' || frozen === undefined || employerSignature === undefined) {
      return html(standingPage({ frame, status, contactPerson: file.case.consultant, document }));
    }
    return html(
      readAgreementPage({
        frame,
        content: frozen.content,
        employerSignature,
        base,
        sign: signAddress(base, frozen.hash),
        changed: request.query['aendret'] === 'ja',
      }),
    );
  };
