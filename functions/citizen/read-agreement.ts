import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { awaitedCall } from '../../shared/domain/case/awaited-call.ts';
import { lastClosed } from '../../shared/domain/case/amendment-view.ts';
import { type CaseFile, signatureOf } from '../../shared/domain/case/case.ts';
import { isClosed, isInForce, statusOf } from '../../shared/domain/case/status.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { answeredChange } from '../../shared/web/party/answered-change.ts';
import { admitParty, type PartyVisit, type PartyWorld } from '../../shared/web/party/party-door.ts';
import { shownAmendment } from '../../shared/web/party/shown-amendment.ts';
import { signAddress } from '../../shared/web/party/signing-addresses.ts';
import { changeSentPage } from '../../templates/pages/citizen/change-sent.tsx';
import { readAgreementPage } from '../../templates/pages/citizen/read-agreement.tsx';
import { receiptPage } from '../../templates/pages/signing/receipt.tsx';
import { standingPage } from '../../templates/pages/signing/standing.tsx';

/** The citizen's page: the agreement to read, the receipt after signing, a page of its own, or where it stands. Opening it changes nothing. */
export const makeReadAgreement =
  (world: PartyWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const visit = await admitParty(world, request, 'citizen');
    const { file, base, frame } = visit;
    const status = statusOf(file);
    if (opensOwnPage(visit)) {
      const { showOwnPage } = await import('./own-page.ts');
      return html(await showOwnPage(world, visit));
    }
    const own = signatureOf(file.version, 'citizen');
    const employerSignature = signatureOf(file.version, 'employer');
    const { frozen, signatures } = file.version;
    const whole = own && frozen && { content: frozen.content, signatures };
    const contactPerson = file.case.consultant;
    const call = awaitedCall(file);
    const callAwaited = call && { ...call, phoneOnRecord: file.case.employee.mobile };
    const document = file.version.documentStored ? `${base}/aftale.pdf` : undefined;
    if (own !== undefined && !isClosed(status)) {
      return html(
        receiptPage({
          frame,
          party: 'citizen',
          signature: own,
          contactPerson,
          bothSigned: true,
          nextTalk: await nextTalk(world, file),
          document,
          whole,
          droppedAmendment: lastClosed(file) !== undefined,
        }),
      );
    }
    const { changeRequested: asked } = file.case.facts;
    if (status === 'change-requested' && asked !== undefined) {
      const content = await lastSigned(world, file);
      return html(changeSentPage({ frame, base, asked, content, callAwaited, contactPerson }));
    }
    if (status !== 'awaiting-citizen' || frozen === undefined || employerSignature === undefined) {
      return html(standingPage({ frame, status, contactPerson, document, whole }));
    }
    return html(
      readAgreementPage({
        frame,
        content: frozen.content,
        amendment: await shownAmendment(file, frozen.content, { base }),
        answeredChange: await answeredChange(world, file),
        employerSignature,
        base,
        sign: signAddress(base, frozen.hash),
        changed: request.query['aendret'] === 'ja',
        callAwaited,
        contactPerson,
      }),
    );
  };

/** By a link that was asked for: from both signatures on, also when the job has ended. */
const opensOwnPage = ({ file, link }: PartyVisit): boolean => {
  const status = statusOf(file);
  return link.purpose === 'own' && (isInForce(status) || status === 'ended');
};

/** The content that the employer last signed, and that the citizen has read; the history says which one it is. */
const lastSigned = async ({ cases }: PartyWorld, file: CaseFile): Promise<AgreementContent | undefined> => {
  const { id } = file.case;
  const [history, kept] = await Promise.all([cases.history(id), cases.contents(id)]);
  const byHash = new Map(kept.map(({ hash, content }) => [String(hash), content]));
  return history
    .map(({ details }) => byHash.get(String(details['contentHash'] ?? '')))
    .findLast((content) => content !== undefined);
};

/** The day of the first talk that is still to come. */
const nextTalk = async ({ cases, clock }: PartyWorld, file: CaseFile): Promise<CivilDate | undefined> => {
  const today = dayOf(clock.now());
  const talks = await cases.followUps(file.case.id);
  return talks
    .filter((talk) => isLeft(talk) && talk.due >= today)
    .map(({ due }) => due)
    .toSorted()[0];
};
