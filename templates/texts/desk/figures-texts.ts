import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { Band } from '../../../shared/domain/figures/happenings.ts';
import { firstDayOf, type Month, type Span } from '../../../shared/domain/figures/months.ts';
import { danishDate, percentText } from '../danish-format.ts';

/** "marts 2026" */
export const monthText = (of: Month): string => danishDate(firstDayOf(of)).replace(/^1\. /, '');

/** "marts 2026 til november 2026"; one month by itself. */
export const spanText = ({ from, to }: Span): string =>
  from === to ? monthText(from) : `${monthText(from)} til ${monthText(to)}`;

/** "fra marts 2026 til november 2026", "i marts 2026" */
const inSpan = (span: Span): string => `${span.from === span.to ? 'i' : 'fra'} ${spanText(span)}`;

/** "25,3 %" of how many of how many. */
export const shareText = (count: number, of: number): string => percentText(percentOf(count, of));

/** With one decimal. */
export const percentOf = (count: number, of: number): number => Math.round((1000 * count) / of) / 10;

export const bandWords: Readonly<Record<Band | 'all', string>> = {
  all: 'Alle',
  'up-to-5': 'Op til 5 timer',
  'over-5-to-10': 'Over 5 til 10 timer',
  'over-10': 'Over 10 timer',
};

export const figuresTexts = {
  title: 'Tal',
  lead: (day: CivilDate): string =>
    `Her ser du tal for hele kommunen. De er talt op ${danishDate(day)}. Du kan ikke se, hvem tallene handler om.`,
  own: 'Dine egne sager ser du i listen over sager.',
  unknown: (count: number, isFew: boolean): string =>
    `${isFew ? 'Nogle få sager' : `${count} sager`} er fra før, vi begyndte at tælle. De er ikke med.`,
  period: {
    heading: 'Vælg periode',
    from: 'Fra og med',
    to: 'Til og med',
    submit: 'Vis tal',
  },
  files: {
    csv: 'Hent tallene til regneark (CSV)',
    json: 'Hent tallene til evaluering (JSON)',
  },
  notTold: 'Vises ikke',
  nobody: 'Ingen',
  tooFew: 'Der er for få til at vise tallet.',
  moreHours: {
    heading: 'Flere timer med løn',
    told: (count: number, of: number): string =>
      `${count} af ${of} har flere timer med løn nu, end da det første job begyndte. Det er ${shareText(count, of)}.`,
    notTold: (of: number): string =>
      `${of} borgere er talt med. Vi viser ikke, hvor mange der har flere timer nu. Gruppen er for lille.`,
    nobody: 'Ingen er begyndt i perioden.',
    covers: (span: Span): string => `Borgere, der begyndte ${inSpan(span)}.`,
    coversBands: (span: Span): string => `Efter timer ved start: borgere, der begyndte ${inSpan(span)}.`,
    bandsTooFew: 'Der er for få til at dele tallet op efter timer ved start.',
    chart: 'Andel med flere timer nu end ved start',
    chartTells: 'De samme tal står i tabellen nedenfor.',
    caption: 'Hvor mange har flere timer med løn nu?',
    band: 'Timer ved start',
    count: 'Flere timer nu',
    of: 'I alt',
    share: 'Andel',
    references: (reached: number, goal: number): string =>
      `Stregerne viser ${percentText(reached)} og ${percentText(goal)}. Stevns Kommune nåede ${percentText(reached)} i 2018, og hele landet i 2020. ${percentText(goal)} er målet.`,
    reached: 'Stevns Kommune 2018, hele landet 2020',
    goal: 'Målet',
  },
  others: {
    heading: 'Milepæle og opfølgning',
    caption: 'Milepæle, opfølgninger og underskrifter',
    what: 'Tal',
    count: 'Antal',
    of: 'Ud af',
    share: 'Andel',
    covers: 'Periode',
    reached: 'Milepæle, der er nået',
    reachedOnTime: 'Milepæle nået til tiden',
    talks: 'Opfølgninger skrevet ned til tiden',
    median: 'Dage fra sag til underskrifter, midterste tal',
    days: (count: number): string => `${count} ${count === 1 ? 'dag' : 'dage'}`,
  },
  standing: {
    heading: 'Her står sagerne nu',
    caption: 'Sager efter status',
    status: 'Status',
    count: 'Sager',
    all: 'I alt',
    none: 'Der er ingen sager endnu.',
  },
  definitions: {
    heading: 'Sådan tæller vi',
    moreHours: {
      term: 'Flere timer med løn',
      text: 'Vi tæller borgere, der er begyndt i perioden, og hvor begge har skrevet under. Timer ved start står i den første aftale. Timer nu er de seneste, der gælder i dag. De står i et tillæg eller er noteret ved en opfølgning. Er jobbet slut, bruger vi timerne den dag, det sluttede.',
    },
    courses: {
      term: 'Borgere, der skifter job',
      text: 'En ny sag kan være oprettet som den næste efter en, der er slut. Så tæller de to som én borger, i den måned det første job begyndte. Timer ved start er fra det første job. Timer nu er fra det seneste, der er begyndt. Har en borger to sager, der ikke er oprettet sådan, tæller de som to.',
    },
    milestones: {
      term: 'Milepæle',
      text: 'Vi tæller milepæle, hvis dato er i perioden og er nået. En milepæl er nået, når det er noteret ved en opfølgning. Den er nået til tiden, når opfølgningen blev holdt senest 5 arbejdsdage efter datoen i aftalen. Milepæle, der ikke længere er relevante, tæller ikke med. Det gør milepæle efter jobbets slutning heller ikke. Er en nået milepæl taget ud i et tillæg, tæller den stadig.',
    },
    talks: {
      term: 'Opfølgninger til tiden',
      text: 'En opfølgning er til tiden, når den er skrevet ned senest 5 arbejdsdage efter dagen. Er den flyttet, gælder den nye dag. Opfølgninger, der er faldet væk, tæller ikke med.',
    },
    signing: {
      term: 'Dage til underskrifter',
      text: 'Vi tæller dagene, fra sagen blev oprettet, til begge havde skrevet under. Sagen hører til den måned, hvor den sidste skrev under. Halvdelen af sagerne tog så mange dage eller færre.',
    },
    standing: {
      term: 'Her står sagerne nu',
      text: 'Hver sag tæller under sin status. Er der oprettet en sag efter den for det næste job, tæller kun den seneste. Sager, der er slettet efter kommunens frister, tæller ikke med i nogen af tallene.',
    },
    small: {
      term: 'Små grupper',
      text: 'Vi viser ingen gruppe på under 5 personer. Er der få i en måned, lægger vi flere måneder sammen. Derfor kan et tal dække flere måneder, end du har valgt. Andre tal kan også være skjult. Ellers kunne man regne den lille gruppe ud.',
    },
  },
  csv: {
    fileName: 'tal.csv',
    heads: ['Tal', 'Gruppe', 'Fra dag', 'Til dag', 'Antal', 'Ud af', 'Andel i procent', 'Dage'],
    countedOn: 'Talt op',
    leastPeople: 'Mindste gruppe, der vises',
    reference: 'Til sammenligning',
    standing: 'Sager nu',
    unknown: 'Sager, der ikke er talt med',
    few: 'under 5',
  },
} as const;
