import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../../infra/supply/audit.ts';
import { auditIn } from '../../../../infra/supply/audit-report.ts';
import type { LockedPackage } from '../../../../infra/supply/locked-packages.ts';

const locked = (name: string, deployed: boolean): LockedPackage => ({
  name,
  version: '1.0.0',
  licence: 'MIT',
  deployed,
  installs: false,
  hasSum: true,
  isInstalled: true,
});
const LOCKED = [locked('cookie', true), locked('pdfkit', false)];

/** As `npm audit --json` writes it: a weak package, and one that is named because it needs the weak one. */
const report = (name: string, severity: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      [name]: {
        name,
        severity,
        isDirect: false,
        via: [
          {
            source: 1_000_001,
            name,
            dependency: name,
            title: 'Reads past the end',
            url: 'https://github.com/advisories/GHSA-0000-0000-0000',
            severity,
            range: '<1.0.1',
          },
        ],
        effects: ['above'],
        range: '<1.0.1',
        nodes: [`node_modules/${name}`],
        fixAvailable: true,
      },
      above: { name: 'above', severity, isDirect: true, via: [name], effects: [], range: '*', nodes: [] },
    },
    metadata: { vulnerabilities: { total: 2 }, dependencies: { prod: 68, dev: 369, total: 437 } },
  });

const verdict = (output: string, required = false) => verdictOf(auditIn(output, LOCKED), { required });

describe('an audit of the packages', () => {
  it.each([
    ['cookie', 'low', 0],
    ['cookie', 'moderate', 1],
    ['cookie', 'critical', 1],
    ['pdfkit', 'moderate', 0],
    ['pdfkit', 'high', 1],
  ])('ends for a weakness of %s that is %s with %i', (name, severity, exitCode) => {
    expect(verdict(report(name, severity)).exitCode).toBe(exitCode);
  });

  it('names a weakness once, with where it is and where to read of it', () => {
    expect(verdict(report('cookie', 'high')).lines).toEqual([
      '437 packages checked: 1 known weaknesses, 1 to mend',
      '  MEND high cookie (deployed): Reads past the end https://github.com/advisories/GHSA-0000-0000-0000',
    ]);
  });

  it('says how many were checked where nothing is known', () => {
    const clean = JSON.stringify({
      auditReportVersion: 2,
      vulnerabilities: {},
      metadata: { dependencies: { total: 437 } },
    });

    expect(verdict(clean)).toEqual({
      lines: ['437 packages checked: 0 known weaknesses, 0 to mend'],
      exitCode: 0,
    });
  });

  it.each([
    ['the registry answers with an error', '{"message":"405 Method Not Allowed","error":{"summary":""}}'],
    ['npm says nothing', ''],
    ['npm says something that is no JSON', 'npm error network'],
    ['the report is of another form', '{"auditReportVersion":3,"vulnerabilities":{},"metadata":{}}'],
    [
      'the report is about no package',
      '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"dependencies":{"total":0}}}',
    ],
    ['a severity is none of those known', report('cookie', 'catastrophic')],
  ])('says that it was not checked when %s, and fails only where it is required', (_when, output) => {
    expect(verdict(output).lines[0]).toContain('NOT CHECKED');
    expect(verdict(output).exitCode).toBe(0);
    expect(verdict(output, true).exitCode).toBe(2);
  });
});
