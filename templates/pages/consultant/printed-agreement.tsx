import type { FrozenContent } from '../../../shared/domain/case/case.ts';
import { controlCodeOf } from '../../../shared/domain/case/paper-form.ts';
import { PARTIES, type Party } from '../../../shared/domain/case/parties.ts';
import type { Signature } from '../../../shared/domain/case/signature.ts';
import { consents, currentConsent } from '../../texts/consents.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { printedTexts } from '../../texts/desk/paper-texts.ts';
import { AmendmentChanges, AmendmentStanding, type ShownAmendment } from '../agreement/amendment-changes.tsx';
import { AgreementView } from '../agreement/agreement-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { OwnWords } from '../parts/own-words.tsx';

type Printed = {
  readonly frame: Frame;
  readonly frozen: FrozenContent;
  /** Those that were given by other means. */
  readonly signatures: readonly Signature[];
  /** The change that the citizen has asked for, and that is not settled. */
  readonly wish?: string | undefined;
  /** What an amendment changes; nothing for a first agreement. */
  readonly amendment?: ShownAmendment | undefined;
  readonly back: string;
};

/** The whole agreement to print, read and sign by hand: marked as a draft, with the consents, lines and what tells it from any other. */
export const printedAgreementPage = (printed: Printed): string =>
  page({
    frame: printed.frame,
    title: printedTexts.title,
    back: { href: printed.back, text: printedTexts.back },
    body: (
      <>
        <p class="d-print-none">{printedTexts.howTo}</p>
        <p class="draft-mark">{printedTexts.mark}</p>
        {printed.wish === undefined ? null : (
          <section aria-labelledby="wish">
            <h2 id="wish">{printedTexts.wish.heading}</h2>
            <OwnWords words={printed.wish} />
            <p>{printedTexts.wish.text}</p>
          </section>
        )}
        {printed.amendment === undefined ? null : (
          <>
            <AmendmentStanding {...printed.amendment} />
            <AmendmentChanges {...printed.amendment} />
          </>
        )}
        <AgreementView content={printed.frozen.content} />
        <Signatures {...printed} />
      </>
    ),
  });

const Signatures = ({ frame, frozen, signatures }: Printed) => (
  <section class="paper-signatures" aria-labelledby="signatures">
    <h2 id="signatures">{printedTexts.signatures}</h2>
    <p>
      {printedTexts.controlCode}: <strong>{controlCodeOf(frozen.hash)}</strong>
      <br />
      <small class="fingerprint">{printedTexts.fingerprint(frozen.hash)}</small>
    </p>
    {PARTIES.map((party) => {
      const given = signatures.find((signature) => signature.party === party);
      return (
        <section key={party} aria-labelledby={`signature-${party}`}>
          <h3 id={`signature-${party}`}>{roleText(party, frozen)}</h3>
          {given === undefined ? (
            <ToSign party={party} />
          ) : (
            <p>{printedTexts.alreadySigned(given.name, danishDateTime(given.at))}</p>
          )}
        </section>
      );
    })}
    <p>{printedTexts.return(frame.municipality.unit)}</p>
  </section>
);

const roleText = (party: Party, { content }: FrozenContent): string =>
  party === 'employer'
    ? printedTexts.forCompany(content.sections.company.name)
    : printedTexts.citizen(content.employee.name);

const ToSign = ({ party }: { readonly party: Party }) => {
  const { lines } = printedTexts;
  return (
    <>
      <p>{consents[currentConsent[party]]}</p>
      {party === 'citizen' ? (
        <>
          <p class="paper-tick">{printedTexts.copyToUnion}</p>
          <p class="signature-line">{printedTexts.ownWords}</p>
        </>
      ) : null}
      <p class="signature-line">{lines.name}</p>
      <div class="signature-and-date">
        <p class="signature-line">{lines.signature}</p>
        <p class="signature-line">{lines.date}</p>
      </div>
    </>
  );
};
