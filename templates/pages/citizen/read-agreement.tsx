import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { Signature } from '../../../shared/domain/case/signature.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { AgreementView } from '../agreement/agreement-view.tsx';
import { type Frame, page } from '../layout.tsx';
import { ChangedAgreement } from '../signing/changed-agreement.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

export type ReadAgreement = {
  readonly frame: Frame;
  readonly content: AgreementContent;
  readonly employerSignature: Signature;
  /** Where the link's own pages are. */
  readonly base: string;
  /** Where this very content is signed. */
  readonly sign: string;
  /** It has changed since it was last read. */
  readonly changed: boolean;
};

/** The citizen's page: what matters first, the whole agreement, and three choices of equal weight. */
export const readAgreementPage = (read: ReadAgreement): string =>
  page({ frame: read.frame, language: 'offered', title: 'Læs aftalen', body: <Body {...read} /> });

const Body = ({ content, employerSignature, base, sign, changed }: ReadAgreement) => (
  <>
    {changed ? <ChangedAgreement /> : null}
    <p class="font-lead">
      Her er aftalen om dit job hos {content.sections.company.name}. Læs den, og tag den tid, du har brug for.
    </p>
    <p>
      Nederst på siden kan du skrive under, bede om en ændring eller sige nej.{' '}
      <a href="#dit-svar">Gå til dit svar</a>
    </p>
    <AgreementView content={content} />
    <h2 id="dit-svar">Dit svar</h2>
    <p>{`${employerSignature.name} har skrevet under for arbejdsgiveren den ${danishDateTime(employerSignature.at)}.`}</p>
    <p>Når du skriver under, får kommunen en kopi af aftalen. Ingen andre får den uden dit ja.</p>
    <Choices base={base} sign={sign} />
    <p>
      Vil du hellere tale om det? Ring til {content.contactPerson.name} på{' '}
      <PhoneLink phone={content.contactPerson.phone} />.
    </p>
  </>
);

const Choices = ({ base, sign }: Pick<ReadAgreement, 'base' | 'sign'>) => (
  <Buttons>
    <ButtonLink href={sign} text="Underskriv" kind="secondary" />
    <ButtonLink href={`${base}/bed-om-aendring`} text="Bed om en ændring" kind="secondary" />
    <ButtonLink href={`${base}/afvis`} text="Jeg vil ikke underskrive" kind="secondary" />
  </Buttons>
);
