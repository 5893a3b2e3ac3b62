import { type CivilDate, civilDateOf } from '../calendar/civil-date.ts';
import { broken, lastText, optional, prepared, type Reading, typed } from './typed.ts';

/** A date typed in three fields: day, month and year. The problem stands at the date itself, not at one of the three. */
export const date = () => prepared(joinParts, typed(readDate));

export const optionalDate = () => prepared(joinParts, optional(readDate));

/** A time of day, `HH:MM`; "8", "kl. 8", "8.30" and "0830" are read too. */
export const time = () => typed(readTime);

const joinParts = (input: unknown): string => {
  const parts: Readonly<Record<string, unknown>> =
    typeof input === 'object' && input !== null ? { ...input } : {};
  const texts = [parts['day'], parts['month'], parts['year']].map((part) => lastText(part).trim());
  return texts.every((part) => part === '') ? '' : texts.join('/');
};

/** Years that can be meant here: "31.12.9999" is how some systems write that there is no end date, and is none. */
const isMeant = (year: number): boolean => year >= 1900 && year < 2100;

const readDate = (joined: string): Reading<CivilDate> => {
  if (joined === '') return broken('missing');
  const [day, month, year] = /^(\d{1,2})\.?\/(\d{1,2})\.?\/(\d{4})$/.exec(joined)?.slice(1).map(Number) ?? [];
  if (day === undefined || month === undefined || year === undefined) return broken('not-a-date');
  const found = isMeant(year) ? civilDateOf({ day, month, year }) : undefined;
  return found === undefined ? broken('not-a-date') : { value: found };
};

const readTime = (typedText: string): Reading<string> => {
  if (typedText === '') return broken('missing');
  const [hour, minute = '0'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(typedText)?.slice(1) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return broken('not-a-time');
  return { value: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };
};
