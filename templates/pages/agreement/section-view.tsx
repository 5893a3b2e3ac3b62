import type { SectionKey, Sections } from '../../../shared/domain/agreement/sections.ts';
import { milestoneHeading } from '../../texts/da/agreement-view.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import { companyFacts } from './company-facts.ts';
import { hoursFacts } from './hours-facts.ts';
import { jobFacts } from './job-facts.ts';
import { milestoneFacts, progressionFacts } from './progression-facts.ts';
import { supportFacts } from './support-facts.ts';
import { termsFacts } from './terms-facts.ts';

const FACTS: { readonly [Key in SectionKey]: (sections: Partial<Sections>) => readonly Fact[] } = {
  company: ({ company }) => (company === undefined ? [] : companyFacts(company)),
  job: ({ job }) => (job === undefined ? [] : jobFacts(job)),
  hours: ({ hours }) => (hours === undefined ? [] : hoursFacts(hours)),
  terms: ({ terms }) => (terms === undefined ? [] : termsFacts(terms)),
  progression: ({ progression }) => (progression === undefined ? [] : progressionFacts(progression)),
  support: ({ support }) => (support === undefined ? [] : supportFacts(support)),
};

type SectionView = { readonly section: SectionKey; readonly sections: Partial<Sections> };

/** Everything one section says, in words. Nothing of a section that could not be read. */
export const SectionView = ({ section, sections }: SectionView) => (
  <>
    <Facts facts={FACTS[section](sections)} />
    {section === 'progression' && sections.progression !== undefined ? (
      <Milestones milestones={sections.progression.milestones} />
    ) : null}
  </>
);

const Milestones = ({ milestones }: Pick<Sections['progression'], 'milestones'>) => (
  <>
    {milestones.map((milestone, place) => (
      <section key={place} class="milestone">
        <h3>{milestoneHeading(place + 1, milestone.title)}</h3>
        <Facts facts={milestoneFacts(milestone)} />
      </section>
    ))}
  </>
);
