import { join } from 'node:path';
import { type Audit, auditIn, mustBeMended, type Weakness } from './audit-report.ts';
import { lockedPackages } from './locked-packages.ts';
import { askNpm } from './npm.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Asked for by `--required`: where an audit that could not be made is a fault. */
const NOT_CHECKED_EXIT = 2;

const lineOf = (weakness: Weakness): string => {
  const { name, severity, title, address, deployed } = weakness;
  const where = deployed ? 'deployed' : 'tool';
  return `  ${mustBeMended(weakness) ? 'MEND' : 'note'} ${severity} ${name} (${where}): ${title} ${address}`;
};

/** What is said of an audit, and how the program ends. */
export const verdictOf = (
  audit: Audit,
  { required }: { readonly required: boolean },
): { readonly lines: readonly string[]; readonly exitCode: number } => {
  if (audit.kind === 'not-checked')
    return {
      lines: [`Known weaknesses of the packages were NOT CHECKED: ${audit.why}`],
      exitCode: required ? NOT_CHECKED_EXIT : 0,
    };
  const { packages, weaknesses } = audit;
  const grave = weaknesses.filter(mustBeMended).length;
  return {
    lines: [
      `${packages} packages checked: ${weaknesses.length} known weaknesses, ${grave} to mend`,
      ...weaknesses.map(lineOf),
    ],
    exitCode: grave > 0 ? 1 : 0,
  };
};

const main = (): void => {
  const { output } = askNpm(ROOT, ['audit', '--json', '--package-lock-only']);
  const required = process.argv.includes('--required');
  const { lines, exitCode } = verdictOf(auditIn(output, lockedPackages(ROOT)), { required });
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
};

if (import.meta.main) main();
