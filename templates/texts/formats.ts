import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import type { Instant } from '../../shared/domain/calendar/instant.ts';
import { danishDate, danishDateTime, danishTimeOf, hoursText, kroner, percentText } from './danish-format.ts';
import {
  englishDate,
  englishDateTime,
  englishHours,
  englishKroner,
  englishPercent,
  englishTimeOf,
} from './english-format.ts';
import type { InBoth } from './in-both.ts';

/** How dates, hours and money are written in a language. */
export type Format = {
  readonly date: (date: CivilDate) => string;
  readonly dateTime: (at: Instant) => string;
  /** The time of day, with the word that goes before it: "kl. 14.30". */
  readonly time: (at: Instant) => string;
  readonly hours: (hours: number) => string;
  readonly percent: (percent: number) => string;
  readonly kroner: (ore: number) => string;
};

export const formats: InBoth<Format> = {
  da: {
    date: danishDate,
    dateTime: danishDateTime,
    time: danishTimeOf,
    hours: hoursText,
    percent: percentText,
    kroner,
  },
  en: {
    date: englishDate,
    dateTime: englishDateTime,
    time: englishTimeOf,
    hours: englishHours,
    percent: englishPercent,
    kroner: englishKroner,
  },
};
