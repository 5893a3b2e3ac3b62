import { type SectionKey, SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import { useAboutDanish } from '../../texts/about-danish.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { useTexts } from '../../texts/in-both.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { agreementViewTexts } from '../../texts/texts.ts';
import { AgreementFacts } from './agreement-facts.tsx';
import { KeyFacts, type KeyFactsProps } from './key-facts.tsx';
import { prefilledFacts } from './prefilled-facts.ts';
import { SectionView } from './section-view.tsx';
import { Notice } from '../parts/notice.tsx';

/** The whole agreement in reading order, the most important first: all that is signed. It is Danish on every page. */
export const AgreementView = ({
  content,
  explained = false,
  below = false,
  contactPerson,
}: KeyFactsProps) => {
  const Heading = below ? 'h3' : 'h2';
  return (
    <>
      <AgreementIsDanish below={below} />
      <KeyFacts content={content} explained={explained} below={below} contactPerson={contactPerson} />
      <Heading lang="da">{agreementLabels.employee.label}</Heading>
      {explained && content.permanence !== undefined ? <PlainWords section="prefilled" /> : null}
      <div lang="da">
        <AgreementFacts factsIn={(texts) => prefilledFacts(content, texts)} />
      </div>
      {SECTIONS.map((section) => (
        <section key={section} aria-labelledby={`agreement-${section}`}>
          <Heading id={`agreement-${section}`} lang="da">
            {sectionTitle(section)}
          </Heading>
          {explained ? <PlainWords section={section} /> : null}
          <div lang="da">
            <SectionView section={section} sections={content.sections} below={below} />
          </div>
        </section>
      ))}
    </>
  );
};

const AgreementIsDanish = ({ below }: { readonly below: boolean }) => {
  const about = useAboutDanish();
  if (about === undefined) return null;
  return below ? (
    <p>{about.agreement.text}</p>
  ) : (
    <Notice kind="info" heading={about.agreement.heading}>
      <p class="alert-text">{about.agreement.text}</p>
    </Notice>
  );
};

const PlainWords = ({ section }: { readonly section: SectionKey | 'prefilled' }) => {
  const plain = useTexts(agreementViewTexts).sections[section];
  if (plain === undefined) return null;
  const { about, terms = [] } = plain;
  return (
    <div class="plain-words">
      {about === undefined ? null : <p>{about}</p>}
      {terms.map((term) => (
        <p key={term.danish}>
          <span lang="da">{term.danish}</span> {term.plain}
        </p>
      ))}
    </div>
  );
};
