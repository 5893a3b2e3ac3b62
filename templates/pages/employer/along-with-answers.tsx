import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { AgreementTexts } from '../../texts/agreement-texts.ts';
import { useTexts } from '../../texts/in-both.ts';
import { employerTexts } from '../../texts/texts.ts';
import { AgreementFacts } from '../agreement/agreement-facts.tsx';
import { prefilledFacts } from '../agreement/prefilled-facts.ts';
import type { Fact } from '../parts/facts.tsx';
import { CallLine } from '../signing/call-line.tsx';
import { GoesTo } from './sent-to.tsx';

type AlongWithAnswersProps = {
  readonly content: AgreementContent;
  /** What the employer has given of the employee by beginning the case; nothing where the municipality has. */
  readonly begun: { readonly email: string | undefined } | undefined;
};

/** What the employer signs along with the answers, by who has filled it in. */
export const AlongWithAnswers = ({ content, begun }: AlongWithAnswersProps) =>
  begun === undefined ? (
    <ByMunicipality content={content} factsIn={(texts) => prefilledFacts(content, texts)} />
  ) : (
    <>
      <ByEmployer content={content} email={begun.email} />
      <ByMunicipality
        content={content}
        factsIn={(texts) => prefilledFacts(content, texts).filter((fact) => !isGivenAtBeginning(fact, texts))}
      />
    </>
  );

/** What an employer who begins by itself is asked for. */
const isGivenAtBeginning = ({ label }: Fact, { labels }: AgreementTexts): boolean =>
  label === labels.employee.name || label === labels.kind;

type Facts = {
  readonly content: AgreementContent;
  readonly factsIn: (texts: AgreementTexts) => readonly Fact[];
};

const ByMunicipality = ({ content: { contactPerson }, factsIn }: Facts) => {
  const { byMunicipality, wrong } = useTexts(employerTexts).check;
  return (
    <section aria-labelledby="check-municipality">
      <h2 id="check-municipality">{byMunicipality}</h2>
      <div lang="da">
        <AgreementFacts factsIn={factsIn} />
      </div>
      <CallLine text={wrong(contactPerson.name)} phone={contactPerson.phone} />
    </section>
  );
};

type ByEmployerProps = { readonly content: AgreementContent; readonly email: string | undefined };

const ByEmployer = ({ content, email }: ByEmployerProps) => {
  const { byYourselves } = useTexts(employerTexts).check;
  const { wrong } = useTexts(employerTexts).employee;
  const { contactPerson, employee } = content;
  return (
    <section aria-labelledby="check-begun">
      <h2 id="check-begun">{byYourselves}</h2>
      <div lang="da">
        <AgreementFacts
          factsIn={(texts) =>
            prefilledFacts(content, texts).filter((fact) => isGivenAtBeginning(fact, texts))
          }
        />
      </div>
      {email === undefined ? null : <GoesTo name={employee.name} email={email} />}
      <CallLine text={wrong(contactPerson.name)} phone={contactPerson.phone} />
    </section>
  );
};
