import type { SectionKey, Sections } from '../../../shared/domain/agreement/sections.ts';
import { milestoneHeading } from '../../texts/da/agreement-view.ts';
import type { AgreementTexts } from '../../texts/agreement-texts.ts';
import type { Fact } from '../parts/facts.tsx';
import { AgreementFacts } from './agreement-facts.tsx';
import { companyFacts } from './company-facts.ts';
import { hoursFacts } from './hours-facts.ts';
import { jobFacts } from './job-facts.ts';
import { milestoneFacts, progressionFacts } from './progression-facts.ts';
import { supportFacts } from './support-facts.ts';
import { termsFacts } from './terms-facts.ts';

type FactsIn = (sections: Partial<Sections>, texts: AgreementTexts) => readonly Fact[];

const FACTS: { readonly [Key in SectionKey]: FactsIn } = {
  company: ({ company }, texts) => (company === undefined ? [] : companyFacts(company, texts)),
  job: ({ job }, texts) => (job === undefined ? [] : jobFacts(job, texts)),
  hours: ({ hours }, texts) => (hours === undefined ? [] : hoursFacts(hours, texts)),
  terms: ({ terms, hours }, texts) =>
    terms === undefined ? [] : termsFacts(terms, hours?.collectiveAgreement, texts),
  progression: ({ progression }, texts) =>
    progression === undefined ? [] : progressionFacts(progression, texts),
  support: ({ support }, texts) => (support === undefined ? [] : supportFacts(support, texts)),
};

type SectionView = {
  readonly section: SectionKey;
  readonly sections: Partial<Sections>;
  /** The section's own heading is one of the third level. */
  readonly below?: boolean | undefined;
};

/** Everything one section says, in words. Nothing of a section that could not be read. */
export const SectionView = ({ section, sections, below = false }: SectionView) => (
  <>
    <AgreementFacts factsIn={(texts) => FACTS[section](sections, texts)} />
    {section === 'progression' && sections.progression !== undefined ? (
      <Milestones milestones={sections.progression.milestones} below={below} />
    ) : null}
  </>
);

type MilestonesProps = Pick<Sections['progression'], 'milestones'> & { readonly below: boolean };

const Milestones = ({ milestones, below }: MilestonesProps) => (
  <>
    {milestones.map((milestone, place) => {
      const heading = milestoneHeading(place + 1, milestone.title);
      return (
        <section key={place} class="milestone">
          {below ? <h4>{heading}</h4> : <h3>{heading}</h3>}
          <AgreementFacts factsIn={(texts) => milestoneFacts(milestone, texts)} />
        </section>
      );
    })}
  </>
);
