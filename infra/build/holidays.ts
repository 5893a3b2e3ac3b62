import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2075;

/** The Danish public holidays of the library, written as the table the rules read, so that no function carries the library. */
export const holidayTable = (): string => {
  const library = new Holidays('DK');
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const rows = years.map((year) => {
    const days = library.getHolidays(year).filter(({ type }) => type === 'public');
    const monthDays = new Set(days.map(({ date }) => date.slice(5, 10)));
    return `  ${year}: '${[...monthDays].toSorted().join(' ')}',`;
  });
  return [
    '// Written by `npm run holidays` from date-holidays (CC-BY-3.0). Do not edit; a test compares it with the library.',
    '/** Danish public holidays by year, each as `MM-DD`. */',
    'export const DANISH_HOLIDAYS: Readonly<Record<number, string>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
};

if (import.meta.main) writeFileSync('shared/domain/calendar/danish-holidays.ts', holidayTable());
