import {
  type Day,
  HOUR,
  danish,
  eightOn,
  plusDays,
  plusMonths,
  plusWorkdays,
  randomFrom,
} from './calendar.ts';
import { CONSULTANTS, type LeavePlan, leavePlans, type Span } from './leave-plans.ts';

export type Rhythm = 'none' | 'monthly' | 'quarterly';

/** What happens to an amendment, each so many days after the one before. */
export type AmendmentPlan = {
  readonly on: Day;
  readonly wish:
    | { readonly kind: 'hours' }
    | { readonly kind: 'milestone'; readonly place: number; readonly to: Day }
    | { readonly kind: 'look-again'; readonly to: Day }
    | { readonly kind: 'end'; readonly end: Day };
  readonly how: 'signed' | 'silent-employer' | 'silent-citizen' | 'cancelled';
  readonly employerAfter: number;
  readonly citizenAfter: number;
};

/** What the people of one agreement do through the year, decided beforehand. Days that fall in an outage wait until it is over. */
export type Life = {
  readonly number: number;
  readonly consultant: number;
  readonly opened: Day;
  /** Days until the employer signs, and then the citizen; nothing for who never does. */
  readonly employerAfter: number | undefined;
  readonly citizenAfter: number | undefined;
  readonly permanence: 'temporary' | 'permanent';
  readonly start: Day;
  readonly end: Day | undefined;
  readonly milestones: readonly Day[];
  /** No more hours are expected until this day. */
  readonly lookAgain: Day | undefined;
  /** How often regular talks are held, each chosen so many days after the opening. */
  readonly rhythms: readonly { readonly after: number; readonly rhythm: Rhythm }[];
  readonly amendment: AmendmentPlan | undefined;
  readonly endedOn: Day | undefined;
  readonly handedOver: { readonly on: Day; readonly to: number } | undefined;
};

export type Year = {
  readonly seed: number;
  readonly first: Day;
  readonly last: Day;
  readonly lives: readonly Life[];
  /** Nothing runs and nobody gets in. */
  readonly outages: readonly Span[];
  /** The mail service takes no mail; the rounds run. */
  readonly mailOutages: readonly Span[];
  readonly leaves: readonly LeavePlan[];
};

export type YearSize = { readonly seed: number; readonly agreements: number; readonly days: number };

/** The next working day's eight o'clock. */
const morning = (day: Day): number => eightOn(plusWorkdays(day, 1));
const downFrom = (from: number, hours: number): Span => ({ from, to: from + hours * HOUR });

/** A year that begins on Monday 4 January 2027: clocks change on 28 March and 31 October. */
export const aYear = ({ seed, agreements, days }: YearSize): Year => {
  const random = randomFrom(seed);
  const first = '2027-01-04';
  const last = plusDays(first, days - 1);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const chance = (share: number): boolean => random() < share;
  const lives = Array.from({ length: agreements }, (_, number) =>
    aLife({ number, first, days, whole, chance, more: diceOf(seed * 31 + number) }),
  );
  const at = (share: number): Day => plusDays(first, Math.floor(days * share) + whole(0, 5));
  const outages = [
    downFrom(morning(at(0.1)), 1),
    downFrom(morning(at(0.3)), 1),
    downFrom(morning(at(0.62)) - 5 * HOUR, 1),
    downFrom(morning(at(0.2)) - 3 * HOUR, 24),
    downFrom(morning(at(0.75)) - HOUR, 24),
    downFrom(morning(at(0.45)) - 2 * HOUR, 7 * 24),
  ];
  const mailOutages = [downFrom(morning(at(0.36)) - HOUR, 24), downFrom(morning(at(0.85)) - HOUR, 3 * 24)];
  const leaves = leavePlans({ seed, first, last, outages: [...outages, ...mailOutages] });
  return { seed, first, last, lives, outages, mailOutages, leaves };
};

type Dice = {
  readonly number: number;
  readonly first: Day;
  readonly days: number;
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
};

const diceOf = (seed: number): Pick<Dice, 'whole' | 'chance'> => {
  const random = randomFrom(seed);
  return {
    whole: (from, to) => from + Math.floor(random() * (to - from + 1)),
    chance: (share) => random() < share,
  };
};

const aLife = ({
  number,
  first,
  days,
  whole,
  chance,
  more,
}: Dice & { readonly more: Pick<Dice, 'whole' | 'chance'> }): Life => {
  const opened = plusDays(first, whole(0, Math.floor(days * 0.6)));
  const isSlow = chance(0.15);
  const employerAfter = chance(0.08) ? undefined : isSlow ? whole(8, 26) : whole(0, 5);
  const citizenAfter =
    employerAfter === undefined || chance(0.06) ? undefined : isSlow ? whole(8, 26) : whole(0, 4);
  const signed = plusDays(opened, (employerAfter ?? 0) + (citizenAfter ?? 0));
  const start = chance(0.2) ? plusDays(opened, -whole(60, 980)) : plusDays(opened, whole(5, 45));
  const from = start > signed ? start : signed;
  // Often on the last days of a month, on weekends and near the talks after one and three months.
  const milestones = Array.from({ length: whole(1, 3) }, (_, place) =>
    plusDays(chance(0.4) ? plusMonths(from, whole(1, 6)) : plusDays(from, whole(20, 200)), place * 3 + 1),
  ).toSorted();
  const lastMilestone = milestones.at(-1) ?? from;
  const end = chance(0.2) ? plusDays(lastMilestone, whole(0, 120)) : undefined;
  const amendedOn = plusDays(from, whole(20, 120));
  const movedTo = plusDays(amendedOn, whole(60, 90));
  const lookAgain = aDayToLookAgain(more, { from, end });
  return {
    number,
    consultant: whole(0, CONSULTANTS - 1),
    opened,
    employerAfter,
    citizenAfter,
    permanence: chance(0.5) ? 'temporary' : 'permanent',
    start,
    end,
    milestones,
    lookAgain,
    rhythms: someRhythms(more),
    amendment: chance(0.3)
      ? {
          on: amendedOn,
          wish: aWish({ whole, more, end, lastMilestone, movedTo, lookAgain, count: milestones.length }),
          how:
            (['signed', 'signed', 'signed', 'silent-employer', 'silent-citizen', 'cancelled'] as const)[
              whole(0, 5)
            ] ?? 'signed',
          employerAfter: whole(0, 12),
          citizenAfter: whole(0, 12),
        }
      : undefined,
    endedOn: chance(0.1) ? plusDays(from, whole(15, 150)) : undefined,
    handedOver: chance(0.15)
      ? { on: plusDays(from, whole(0, 120)), to: whole(0, CONSULTANTS - 1) }
      : undefined,
  };
};

/** Often near the talk after three months, and near a milestone. */
const aDayToLookAgain = (
  { whole, chance }: Pick<Dice, 'whole' | 'chance'>,
  { from, end }: { readonly from: Day; readonly end: Day | undefined },
): Day | undefined => {
  if (!chance(0.35)) return undefined;
  const wished = plusDays(from, chance(0.3) ? whole(86, 100) : whole(30, 260));
  return end !== undefined && wished > end ? end : wished;
};

/** Most have none; some are chosen before anybody has signed, and some are chosen anew or called off. */
const someRhythms = ({ whole, chance }: Pick<Dice, 'whole' | 'chance'>): Life['rhythms'] => {
  if (!chance(0.4)) return [];
  const some = (): Rhythm => (chance(0.5) ? 'monthly' : 'quarterly');
  const first = { after: whole(1, 90), rhythm: some() };
  if (chance(0.4)) return [first];
  const second = { after: first.after + whole(1, 120), rhythm: chance(0.6) ? ('none' as const) : some() };
  return chance(0.5)
    ? [first, second]
    : [first, second, { after: second.after + whole(1, 60), rhythm: some() }];
};

const aWish = ({
  whole,
  more,
  end,
  lastMilestone,
  movedTo,
  lookAgain,
  count,
}: Pick<Dice, 'whole'> & {
  readonly more: Pick<Dice, 'chance'>;
  readonly end: Day | undefined;
  readonly lastMilestone: Day;
  readonly movedTo: Day;
  readonly lookAgain: Day | undefined;
  readonly count: number;
}): AmendmentPlan['wish'] => {
  const isOther = lookAgain !== undefined && lookAgain !== movedTo;
  if (isOther && more.chance(0.4) && (end === undefined || movedTo < end))
    return { kind: 'look-again', to: movedTo };
  const kind = (['hours', 'milestone', 'end'] as const)[whole(0, 2)];
  if (kind === 'end') {
    const later = [lastMilestone, movedTo, lookAgain ?? movedTo].toSorted().at(-1) ?? movedTo;
    return { kind, end: plusDays(later, whole(0, 60)) };
  }
  if (kind === 'milestone' && (end === undefined || movedTo < end))
    return { kind, place: whole(0, count - 1), to: movedTo };
  return { kind: 'hours' };
};

/** What the consultant does about a talk, by its day: she is in time, late, or never does anything. */
export type Habit =
  | { readonly kind: 'never' }
  | { readonly kind: 'record'; readonly on: Day; readonly next?: Day; readonly milestoneTo?: Day }
  | { readonly kind: 'postpone'; readonly on: Day; readonly to: Day };

export const habitOf = (seed: number, life: Life, due: Day): Habit => {
  const random = randomFrom(seed + life.number * 7919 + Number(due.replaceAll('-', '')));
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const dice = random();
  if (dice < 0.15) return { kind: 'never' };
  const after =
    dice < 0.6 ? whole(0, 3) : dice < 0.75 ? whole(4, 7) : dice < 0.85 ? whole(8, 13) : whole(-9, 0);
  const on = after < 0 ? plusDays(due, after) : plusWorkdays(due, after);
  if (random() < 0.25) return { kind: 'postpone', on, to: plusDays(on > due ? on : due, whole(3, 45)) };
  const more = random();
  if (more < 0.1) return { kind: 'record', on, next: plusDays(on, whole(14, 60)) };
  if (more < 0.25) return { kind: 'record', on, milestoneTo: plusDays(on, whole(14, 90)) };
  return { kind: 'record', on };
};

const within = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, to }) => at >= from && at < to);

export const isDown = (year: Year, at: number): boolean => within(year.outages, at);
export const isMailDown = (year: Year, at: number): boolean => within(year.mailOutages, at);

/** The hour of the Danish day in which people do what they have to do, and the one in which talks are recorded. */
export const ACTS_HOUR = 10;
export const TALKS_HOUR = 13;
/** Stand-ins are named and stopped when no mail is on its way. */
export const LEAVES_HOUR = 12;

/** Every full hour of the year, first to last. */
export const hoursOf = ({ first, last }: Year): readonly number[] => {
  const begin = Date.parse(`${first}T00:00:00Z`) - HOUR;
  const hours: number[] = [];
  for (let at = begin; danish(at).day <= last; at += HOUR) hours.push(at);
  return hours;
};
