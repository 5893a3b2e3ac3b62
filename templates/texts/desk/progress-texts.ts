import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { Expected } from '../../../shared/domain/progress/expected.ts';
import {
  hoursNow,
  type JobProgress,
  milestonesReached,
} from '../../../shared/domain/progress/job-progress.ts';
import type { MilestoneProgress } from '../../../shared/domain/progress/milestones.ts';
import type { Step } from '../../../shared/domain/progress/steps.ts';
import { danishDate, decimalComma, hoursText, percentText, shortDanishDate } from '../danish-format.ts';
import { milestoneOutcomeWords } from './talk-words.ts';

export const progressTexts = {
  title: 'Udvikling i jobbet',
  none: 'Her kommer udviklingen til at stå, når begge har skrevet under på aftalen.',
  unseenBefore: 'Borgeren har haft et job før. Du har ikke adgang til den sag.',
  unseenAfter: 'Borgeren har fået et nyt job. Du har ikke adgang til den sag.',
  jobs: (count: number, first: number, now: number): string =>
    first === now
      ? `Over ${count} job: ${hoursText(now)} med løn i det første og i det seneste.`
      : `Over ${count} job: fra ${decimalComma(first)} til ${hoursText(now)} med løn.`,
  job: (place: number, company: string): string => `${place + 1}. job: ${company}`,
  jobDays: (from: CivilDate, until: CivilDate | undefined): string =>
    until === undefined ? `Fra ${danishDate(from)}` : `${danishDate(from)} til ${danishDate(until)}`,
  hours: {
    heading: 'Timer med løn om ugen',
    chartTells: 'De samme tal står i tabellen nedenfor.',
    today: 'I dag',
    newJob: (place: number): string => `${place + 1}. job`,
    target: (hours: number): string => `Mål ${decimalComma(hours)}`,
    lookAgain: 'Ses på igen',
    legend: {
      hours: 'Timer med løn',
      ahead: 'Gælder senere',
      expected: 'Det, der er forventet i aftalen',
      change: 'Nyt job',
      today: 'I dag',
    },
    table: {
      caption: 'Timer med løn om ugen fra dag til dag',
      day: 'Fra',
      hours: 'Timer med løn',
      agreed: 'Arbejdstid og intensitet',
      agreedText: ({ presence, intensity }: Step): string =>
        `${hoursText(presence)}, ${percentText(intensity)}`,
      why: 'Hvorfor',
      later: (hours: string): string => `${hours} (gælder senere)`,
    },
    expected: {
      caption: 'Det, der er forventet af timerne',
      since: 'Fra',
      agreement: 'Aftale',
      expectation: 'Forventning',
    },
  },
  milestones: {
    heading: 'Milepæle',
    chart: 'Milepæle efter dato',
    chartTells: 'De samme milepæle står i tabellen nedenfor med deres nummer.',
    legend: {
      reached: 'Nået',
      open: 'Ikke nået endnu',
      postponed: 'Udsat',
      gone: 'Ikke længere relevant',
    },
    caption: 'Milepæle efter dato',
    number: 'Nr.',
    title: 'Milepæl',
    date: 'Dato',
    state: 'Hvordan det går',
  },
} as const;

const MONTHS = [
  'jan.',
  'feb.',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'aug.',
  'sep.',
  'okt.',
  'nov.',
  'dec.',
];

/** "marts" of the first day of a month, as short as it can be. */
export const shortMonth = (day: CivilDate): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';

/** What a job has come to, in a few short sentences: its hours, what is expected of them, and its milestones. */
export const toldOf = (job: JobProgress): string =>
  [hoursTold(job), ...aheadTold(job), ...expectedTold(job), ...milestonesTold(job)].join(' ');

const hoursTold = (job: JobProgress): string => {
  const { steps, ended, until } = job;
  const [start] = steps;
  const { paidHours, since } = hoursNow(job);
  const from = decimalComma(start.paidHours);
  const now = hoursText(paidHours);
  if (ended) {
    const hours = paidHours === start.paidHours ? `${now} med løn` : `Fra ${from} til ${now} med løn`;
    return `${hours}. Jobbet sluttede ${danishDate(until)}.`;
  }
  if (start.day > until) return `Jobbet begynder ${danishDate(start.day)} med ${now} med løn.`;
  if (since === undefined) return `${now} med løn, siden jobbet begyndte ${danishDate(start.day)}.`;
  return paidHours === start.paidHours
    ? `${now} med løn siden ${danishDate(since)}, som da jobbet begyndte.`
    : `Fra ${from} til ${now} med løn siden ${danishDate(since)}.`;
};

const aheadTold = ({ ahead: [next] }: JobProgress): readonly string[] =>
  next === undefined ? [] : [`Fra ${danishDate(next.day)} er det ${hoursText(next.paidHours)}.`];

const expectedTold = (job: JobProgress): readonly string[] => {
  const outlook = job.expected.at(-1)?.outlook;
  if (outlook === undefined || outlook.kind === 'open') return [];
  if (outlook.kind === 'no-more-hours') {
    return job.ended
      ? []
      : [`Der forventes ikke flere timer. Det ses der på igen ${danishDate(outlook.lookAgain)}.`];
  }
  const target = `${hoursText(outlook.paidHours)} ${danishDate(outlook.by)}`;
  if (hoursNow(job).paidHours >= outlook.paidHours) return [`Målet på ${target} er nået.`];
  return [`Målet ${job.ended ? 'var' : 'er'} ${target}.`];
};

const milestonesTold = (job: JobProgress): readonly string[] => {
  const { reached, of } = milestonesReached(job);
  return of === 0 ? [] : [`${reached} af ${of} ${of === 1 ? 'milepæl' : 'milepæle'} nået.`];
};

/** Why the hours are what they are from a day on. */
export const whyText = (why: Step['why'][number]): string => {
  if (why.kind === 'start') return 'Jobbet begynder';
  return why.kind === 'talk'
    ? `Registreret ved samtalen ${shortDanishDate(why.heldOn)}`
    : agreementName(why.number);
};

/** Which agreement, by its amendment's number; the first has none. */
export const agreementName = (amendment: number): string =>
  amendment === 0 ? 'Aftalen' : `Tillæg nr. ${amendment}`;

export const expectationText = ({ outlook }: Expected): string => {
  if (outlook.kind === 'open') return 'Intet mål for timerne';
  return outlook.kind === 'more-hours'
    ? `${hoursText(outlook.paidHours)} ${danishDate(outlook.by)}`
    : `Ikke flere timer. Ses på igen ${danishDate(outlook.lookAgain)}`;
};

/** How a milestone stands, and at which talk that was told. */
export const milestoneState = ({ told, reachedOn }: MilestoneProgress): string => {
  if (told === undefined) return 'Ikke talt om endnu';
  const word = milestoneOutcomeWords[told.outcome];
  return reachedOn === undefined
    ? `${word} ved samtalen ${shortDanishDate(told.heldOn)}`
    : `${word} ved samtalen ${shortDanishDate(reachedOn)}`;
};
