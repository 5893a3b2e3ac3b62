import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../shared/domain/language.ts';
import { type AgreementTexts, agreementTexts } from '../../texts/agreement-texts.ts';
import { PageLanguage } from '../../texts/in-both.ts';
import { type Fact, Facts } from '../parts/facts.tsx';

type AgreementFactsProps = { readonly factsIn: (texts: AgreementTexts) => readonly Fact[] };

/**
 * Facts of the agreement, which are Danish on every page. On a page in another language each label, and each value that
 * is the service's own words, stands in that language below the Danish one; what was typed stands alone.
 */
export const AgreementFacts = ({ factsIn }: AgreementFactsProps) => {
  const language = useContext(PageLanguage);
  const danish = factsIn(agreementTexts.da);
  if (language === 'da') return <Facts facts={danish} />;
  const translated = factsIn(agreementTexts[language]);
  return (
    <dl class="facts">
      {danish.map((fact, place) => (
        <GlossedFact
          key={fact.label}
          fact={fact}
          translated={translated[place] ?? fact}
          language={language}
        />
      ))}
    </dl>
  );
};

type GlossedFactProps = { readonly fact: Fact; readonly translated: Fact; readonly language: Language };

const GlossedFact = ({ fact, translated, language }: GlossedFactProps) => (
  <div class="facts-row">
    <dt>
      <Glossed text={fact.label} translated={translated.label} language={language} />
    </dt>
    <dd>
      {isList(fact.value) ? (
        <ul>
          {fact.value.map((text, place) => (
            <li key={text}>
              <Glossed text={text} translated={entryAt(translated.value, place)} language={language} />
            </li>
          ))}
        </ul>
      ) : (
        <Glossed text={fact.value} translated={translated.value} language={language} />
      )}
    </dd>
  </div>
);

type GlossedProps = {
  readonly text: ComponentChildren;
  readonly translated: ComponentChildren;
  readonly language: Language;
};

const Glossed = ({ text, translated, language }: GlossedProps) => (
  <>
    {text}
    {typeof translated === 'string' && translated !== text ? (
      <span class="gloss" lang={language}>
        {translated}
      </span>
    ) : null}
  </>
);

const entryAt = (value: Fact['value'], place: number): string | undefined =>
  isList(value) ? value[place] : undefined;

const isList = (value: Fact['value']): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
