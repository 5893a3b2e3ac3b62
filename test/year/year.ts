// From here on templates load without the bundler, so the rest is imported after it.
import '../gallery/load-tsx.ts';

const { aYear } = await import('./lives.ts');
const { liveThrough } = await import('./live.ts');
const { compareMails, compareTalks } = await import('./compare.ts');
const { printMails, printReaders, printYear } = await import('./print-year.ts');

const [seed = '2027', agreements = '200', days = '365'] = process.argv.slice(2);
const year = aYear({ seed: Number(seed), agreements: Number(agreements), days: Number(days) });
printYear(year);
const begun = performance.now();
const { expected, product } = await liveThrough(year);
const wrongMails = printMails(compareMails(year, expected.mails, product.mails));
printReaders(expected.readers);
const talks = await product.talkEnds();
const wrongTalks = compareTalks(await expected.talkEnds(), talks);
for (const each of [...wrongTalks, ...product.faults()]) console.log(each);
const withReason = (reason: RegExp): number => talks.filter(({ reasons }) => reason.test(reasons)).length;
const states = Map.groupBy(talks, ({ state }) => state);
console.log(
  `${talks.length} talks: ${[...states].map(([state, { length }]) => `${length} ${state}`).join(', ')}; ${withReason(/regular/)} regular, ${withReason(/look-again/)} to look again`,
);
console.log(
  `${wrongMails + wrongTalks.length + product.faults().length} faults, ${((performance.now() - begun) / 1000).toFixed(0)} s\n`,
);
if (wrongMails + wrongTalks.length + product.faults().length > 0) process.exitCode = 1;
