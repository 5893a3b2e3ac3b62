import { row } from '../bench/table.ts';
import { type KindLine } from './compare.ts';
import { HOUR } from './calendar.ts';
import { hoursOf, isDown, type Year } from './lives.ts';

const hours = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  `${new Date(from).toISOString().slice(0, 16)} (${(to - from) / HOUR} h)`;

/** What the year was like: its seed, and when nothing ran. */
export const printYear = (year: Year): void => {
  const all = hoursOf(year);
  console.log(`\nSeed ${year.seed}: ${year.lives.length} agreements, ${year.first} to ${year.last}`);
  console.log(`${all.filter((at) => !isDown(year, at)).length} of ${all.length} hourly rounds run`);
  console.log(`outages       ${year.outages.map(hours).join(', ')}`);
  console.log(`mail service  ${year.mailOutages.map(hours).join(', ')}\n`);
};

const counts = ({ expected, sent, missing, unexpected, twice, late }: KindLine) => [
  expected,
  sent,
  missing.length,
  unexpected.length,
  twice.length,
  late.length,
];

/** Expected and sent, per kind of mail, and what is wrong about any. Gives how much is wrong. */
export const printMails = (lines: readonly KindLine[]): number => {
  console.log(row(['mail', 'expected', 'sent', 'missing', 'unexpected', 'twice', 'late']));
  for (const line of lines) console.log(row([line.kind, ...counts(line).map(String)]));
  const sums = [0, 1, 2, 3, 4, 5].map((place) =>
    lines.reduce((sum, line) => sum + (counts(line)[place] ?? 0), 0),
  );
  console.log(row(['all', ...sums.map(String)]));
  for (const { missing, unexpected, twice, late } of lines) {
    for (const each of missing) console.log(`missing     ${each}`);
    for (const each of unexpected) console.log(`unexpected  ${each}`);
    for (const each of twice) console.log(`twice       ${each}`);
    for (const each of late) console.log(`late        ${each}`);
  }
  return sums.slice(2).reduce((sum, each) => sum + each, 0);
};
