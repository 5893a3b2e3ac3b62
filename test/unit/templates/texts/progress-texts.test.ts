import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../shared/domain/calendar/civil-date.ts';
import { jobProgress } from '../../../../shared/domain/progress/job-progress.ts';
import { toldOf } from '../../../../templates/texts/desk/progress-texts.ts';
import { day } from '../../../builders/answers.ts';
import { aHeldTalk, aJob, type Agreed, openOutlook } from '../../../builders/jobs.ts';

const START = day('2027-02-01');
const OPEN = openOutlook();
const target = { kind: 'more-hours', paidHours: 8, by: day('2028-02-01') } as const;
const lookAgain = {
  kind: 'no-more-hours',
  reason: { kind: 'other', text: 'Arbejdsevnen er brugt fuldt ud.' },
  lookAgain: day('2028-02-01'),
} as const;

type Given = {
  readonly outlook?: Agreed['outlook'];
  readonly changes?: readonly (readonly [from: string, hours: number])[];
  readonly today?: string;
  readonly ended?: string;
};

const told = ({ outlook = OPEN, changes = [], today = '2027-12-01', ended }: Given): string => {
  const { file, contents } = aJob({
    start: START,
    first: { paidHours: 6, outlook, milestones: [['Klargør salatbaren', addMonths(START, 2)]] },
    ...(ended === undefined ? {} : { ended: day(ended) }),
  });
  const talks = changes.map(([from, after]) =>
    aHeldTalk({ heldOn: day(from), paidHours: { before: 0, after, from: day(from) } }),
  );
  return toldOf(jobProgress(file, { contents, talks, today: day(today) }) ?? expect.unreachable());
};

describe('what a job has come to', () => {
  it.each<[string, Given, string]>([
    ['before it begins', { today: '2027-01-01' }, 'Jobbet begynder 1. februar 2027 med 6 timer med løn.'],
    ['as it began', {}, '6 timer med løn, siden jobbet begyndte 1. februar 2027.'],
    [
      'with more hours, and a target',
      { changes: [['2027-03-01', 7]], outlook: target },
      'Fra 6 til 7 timer med løn siden 1. marts 2027. Målet er 8 timer 1. februar 2028.',
    ],
    [
      'with the target reached',
      { changes: [['2027-03-01', 8]], outlook: target },
      'Fra 6 til 8 timer med løn siden 1. marts 2027. Målet på 8 timer 1. februar 2028 er nået.',
    ],
    [
      'with fewer hours',
      { changes: [['2027-03-01', 4.5]] },
      'Fra 6 til 4,5 timer med løn siden 1. marts 2027.',
    ],
    [
      'up and down again',
      {
        changes: [
          ['2027-03-01', 8],
          ['2027-06-01', 6],
        ],
      },
      '6 timer med løn siden 1. juni 2027, som da jobbet begyndte.',
    ],
    [
      'with more hours to come',
      { changes: [['2028-01-01', 7]] },
      '6 timer med løn, siden jobbet begyndte 1. februar 2027. Fra 1. januar 2028 er det 7 timer.',
    ],
    [
      'where no more hours are expected',
      { outlook: lookAgain },
      '6 timer med løn, siden jobbet begyndte 1. februar 2027. Der forventes ikke flere timer. Det ses der på igen 1. februar 2028.',
    ],
    [
      'when it has ended',
      { changes: [['2027-03-01', 7]], outlook: target, ended: '2027-11-30' },
      'Fra 6 til 7 timer med løn. Jobbet sluttede 30. november 2027. Målet var 8 timer 1. februar 2028.',
    ],
  ])('is told %s', (_, given, sentences) => {
    expect(told(given)).toBe(`${sentences} 0 af 1 milepæl nået.`);
  });
});
