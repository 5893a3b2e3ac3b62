import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';

type Plain = {
  readonly about?: string;
  /** Words of the agreement, each with the rest of the sentence that explains it. */
  readonly terms?: readonly { readonly danish: string; readonly plain: string }[];
};

/** In plain words what a section is about, for the person whose job it is; nothing where the facts speak for themselves. */
const sections: { readonly [Key in SectionKey | 'prefilled']?: Plain } = {
  prefilled: {
    terms: [{ danish: 'Bevilling af fleksjob', plain: 'siger, hvor længe kommunen har givet dig fleksjob.' }],
  },
  job: {
    terms: [
      { danish: 'Ansættelsens varighed', plain: 'siger, hvor længe jobbet hos din arbejdsgiver varer.' },
      { danish: 'Skånehensyn', plain: 'er hensyn, der tages til dig på arbejdet.' },
    ],
  },
  hours: {
    terms: [
      { danish: 'Arbejdsintensitet', plain: 'er, hvor meget du når i forhold til normalt tempo.' },
      { danish: 'Effektiv arbejdstid', plain: 'er de timer, du får løn for.' },
    ],
  },
  terms: { about: 'Her står, hvad der gælder for ferie, opsigelse, forsikring og uddannelse.' },
  progression: {
    terms: [
      {
        danish: 'Progression',
        plain: 'er udvikling i jobbet. Det kan være flere timer, nye opgaver eller mere tryghed.',
      },
      { danish: 'Milepæle', plain: 'er små mål med en dato.' },
    ],
  },
  support: { about: 'Her står, hvem der hjælper dig på arbejdet, og hvordan vi følger op.' },
};

export const perWeek = (hours: string): string => `${hours} om ugen`;

/** What stands around the agreement where it is shown: the most important in short, and a field's term in plain words. */
export const agreementView = {
  short: {
    heading: 'Det vigtigste',
    job: 'Jobbet',
    at: (company: string) => `Hos ${company}`,
    from: (day: string) => `Fra ${day}`,
    until: (day: string) => `Til ${day}`,
    hours: 'Timer',
    present: (hours: string) => `${hours} om ugen på arbejde`,
    paid: (hours: string) => `Løn for ${hours} om ugen`,
    pay: 'Løn',
    payPer: {
      hour: (amount: string) => `${amount} pr. time`,
      month: (amount: string) => `${amount} pr. måned`,
    },
    payAWeek: (hours: string, anHour: string, aWeek: string) =>
      `${hours} × ${anHour} = ${aWeek} om ugen før skat`,
    mentor: 'Mentor',
    considerations: 'Skånehensyn',
    development: 'Det kan udvikle sig',
    milestones: 'Milepæle',
    call: 'Spørgsmål? Ring til',
  },
  /** The same terms in plain words, where they first stand on the citizen's page. */
  plain: {
    intensity: (percent: string) => `Din arbejdsintensitet er ${percent}. Derfor får du løn for færre timer.`,
    fullIntensity: 'Du får løn for alle timerne.',
    subsidy: 'Kommunen kan betale fleksløntilskud til dig ved siden af lønnen.',
    considerations: 'Hensyn, der tages til dig',
    development: 'Progression – udvikling i jobbet',
    milestones: 'Små mål med en dato',
  },
  /** What a term follows where there is no collective agreement. */
  followsLaw: 'Følger loven',
  perWeek,
  /** The days of the week together. */
  inAll: (hours: string) => `I alt ${hours} om ugen`,
  sections,
};

/** In the agreement itself, which is Danish on every page. */
export const milestoneHeading = (number: number, title: string): string => `Milepæl ${number}: ${title}`;
