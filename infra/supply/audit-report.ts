import * as z from 'zod';
import type { LockedPackage } from './locked-packages.ts';

const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Severity = (typeof SEVERITIES)[number];

/** A known weakness of a package that the lock file names. */
export type Weakness = {
  readonly name: string;
  readonly title: string;
  readonly address: string;
  readonly severity: Severity;
  readonly deployed: boolean;
};

/** What an audit came to. `not-checked`: nobody has looked, which is neither good nor bad news. */
export type Audit =
  | { readonly kind: 'checked'; readonly packages: number; readonly weaknesses: readonly Weakness[] }
  | { readonly kind: 'not-checked'; readonly why: string };

const advisory = z.object({
  name: z.string(),
  title: z.string(),
  url: z.string(),
  severity: z.enum(SEVERITIES),
});
const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisory])) })),
  metadata: z.object({ dependencies: z.object({ total: z.number().int().positive() }) }),
});
const refusal = z.object({ message: z.string() });

/**
 * What `npm audit --json` has told. An answer counts as an audit only when it is one, about one package at least: an error of
 * the registry, an empty answer or a form of another version is `not-checked`.
 */
export const auditIn = (output: string, locked: readonly LockedPackage[]): Audit => {
  const told = parsed(output);
  const read = report.safeParse(told);
  if (!read.success)
    return {
      kind: 'not-checked',
      why: refusal.safeParse(told).data?.message ?? 'npm told nothing that is an audit',
    };
  const deployed = new Set(locked.filter((each) => each.deployed).map(({ name }) => name));
  const found = Object.values(read.data.vulnerabilities).flatMap(({ via }) =>
    via.flatMap((each) => (typeof each === 'string' ? [] : each)),
  );
  const weaknesses = [...new Map(found.map((each) => [`${each.name} ${each.url}`, each])).values()].map(
    ({ name, title, url, severity }) => ({
      name,
      title,
      address: url,
      severity,
      deployed: deployed.has(name),
    }),
  );
  return { kind: 'checked', packages: read.data.metadata.dependencies.total, weaknesses };
};

/** A weakness is mended before anything lands when it is moderate or worse in what is deployed, or high or worse in a tool. */
export const mustBeMended = ({ severity, deployed }: Weakness): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(deployed ? 'moderate' : 'high');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
