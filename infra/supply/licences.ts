import { join } from 'node:path';
import { licenceFault, licenceOf, nameOf } from './licence-policy.ts';
import { type LockedPackage, lockedPackages } from './locked-packages.ts';

/** The packages under each licence, as lines of text; the licence with the most packages first. */
export const licenceLines = (packages: readonly LockedPackage[]): readonly string[] =>
  [...Map.groupBy(packages, (locked) => licenceOf(locked) ?? 'no licence')]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([licence, under]) => `  ${licence} (${under.length}): ${under.map(nameOf).join(', ')}`);

const main = (): void => {
  const packages = lockedPackages(join(import.meta.dirname, '../..'));
  const [deployed, tools] = [
    packages.filter((each) => each.deployed),
    packages.filter((each) => !each.deployed),
  ];
  console.log(`Part of what is deployed (${deployed.length}):`);
  for (const line of licenceLines(deployed)) console.log(line);
  console.log(`To build, run and test (${tools.length}):`);
  for (const line of licenceLines(tools)) console.log(line);
  const faults = packages.flatMap((each) => licenceFault(each) ?? []);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
};

if (import.meta.main) main();
