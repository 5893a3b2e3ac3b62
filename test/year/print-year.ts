import { row } from '../bench/table.ts';
import { type KindLine } from './compare.ts';
import { danish, HOUR } from './calendar.ts';
import type { ExpectedSide } from './expected.ts';
import { overlap, type Span } from './leave-plans.ts';
import { hoursOf, isDown, type Year } from './lives.ts';

const hours = ({ from, to }: Span): string =>
  `${new Date(from).toISOString().slice(0, 16)} (${(to - from) / HOUR} h)`;

const count = <Each>(all: readonly Each[], is: (each: Each) => boolean): number => all.filter(is).length;

const printLeaves = ({ leaves, outages, mailOutages }: Year): void => {
  const days = [...outages, ...mailOutages].map(({ from, to }) => ({
    from: danish(from).day,
    through: danish(to).day,
  }));
  const parts = [
    `${leaves.length} stand-ins named`,
    `${count(leaves, ({ changed }) => changed !== undefined)} changed`,
    `${count(leaves, ({ endedOn }) => endedOn !== undefined)} stopped early`,
    `${count(leaves, (leave) => days.some((each) => overlap(leave, each)))} leaves over an outage`,
    `${count(leaves, (leave) => leaves.some((other) => other.who === leave.standIn && overlap(leave, other)))} with a stand-in who is away herself`,
  ];
  console.log(`leaves        ${parts.join(', ')}`);
};

const printRhythms = ({ lives }: Year): void => {
  const chosen = lives.flatMap(({ rhythms }) => rhythms);
  const parts = [
    `${count(lives, ({ rhythms }) => rhythms.length > 0)} agreements with regular talks`,
    `chosen ${count(chosen, ({ rhythm }) => rhythm !== 'none')} and stopped ${count(chosen, ({ rhythm }) => rhythm === 'none')} times`,
    `${count(lives, ({ lookAgain }) => lookAgain !== undefined)} with a day to look again`,
  ];
  console.log(`talks         ${parts.join(', ')}\n`);
};

/** Who reads what is to consultants. */
export const printReaders = (readers: ExpectedSide['readers']): void =>
  console.log(
    `\nmails to consultants: ${Object.entries(readers)
      .map(([who, times]) => `${times} read by ${who}`)
      .join(', ')}`,
  );

/** What the year was like: its seed, when nothing ran, who was away and which talks were wished for. */
export const printYear = (year: Year): void => {
  const all = hoursOf(year);
  console.log(`\nSeed ${year.seed}: ${year.lives.length} agreements, ${year.first} to ${year.last}`);
  console.log(`${all.filter((at) => !isDown(year, at)).length} of ${all.length} hourly rounds run`);
  console.log(`outages       ${year.outages.map(hours).join(', ')}`);
  console.log(`mail service  ${year.mailOutages.map(hours).join(', ')}`);
  printLeaves(year);
  printRhythms(year);
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
