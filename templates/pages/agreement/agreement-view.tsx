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
export const AgreementView = ({ content, explained = false, contactPerson }: KeyFactsProps) => (
  <>
    <AgreementIsDanish />
    <KeyFacts content={content} explained={explained} contactPerson={contactPerson} />
    <h2 lang="da">{agreementLabels.employee.label}</h2>
    {explained ? <PlainWords section="prefilled" /> : null}
    <div lang="da">
      <AgreementFacts factsIn={(texts) => prefilledFacts(content, texts)} />
    </div>
    {SECTIONS.map((section) => (
      <section key={section} aria-labelledby={`agreement-${section}`}>
        <h2 id={`agreement-${section}`} lang="da">
          {sectionTitle(section)}
        </h2>
        {explained ? <PlainWords section={section} /> : null}
        <div lang="da">
          <SectionView section={section} sections={content.sections} />
        </div>
      </section>
    ))}
  </>
);

const AgreementIsDanish = () => {
  const about = useAboutDanish();
  return about === undefined ? null : (
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
