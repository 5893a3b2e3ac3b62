import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { STATUSES, type Status } from '../../../../shared/domain/case/status.ts';
import { type Standing, standingFactsOf, standingOf } from '../../../../shared/domain/document/standing.ts';
import { aCase } from '../../../builders/cases.ts';

/** How the document of version 1 stands when the case's version 2 has come so far; amendments are not built yet. */
const WITH_LATER_VERSION: Readonly<Record<Status, Standing>> = {
  invited: 'current',
  drafting: 'current',
  'awaiting-citizen': 'current',
  'change-requested': 'current',
  'in-force': 'superseded',
  registered: 'superseded',
  ended: 'ended',
  declined: 'current',
  expired: 'current',
  withdrawn: 'current',
};

/** How it stands as the document of the case's only version, in the statuses in which there is one. */
const ITS_OWN: readonly (readonly [Status, Standing])[] = [
  ['in-force', 'current'],
  ['registered', 'current'],
  ['ended', 'ended'],
];

const later = ({ case: opened, version }: CaseFile): CaseFile => ({
  case: { ...opened, currentVersion: 2 },
  version: { ...version, number: 2 },
});

describe('the agreement of a document', () => {
  it.each(ITS_OWN)('of a case that is %s is %s', (status, standing) => {
    expect(standingOf({ versionNumber: 1 }, standingFactsOf(aCase().in(status)))).toBe(standing);
  });

  it.each(STATUSES)('stands as the table says when a later version is %s', (status) => {
    expect(standingOf({ versionNumber: 1 }, standingFactsOf(later(aCase().in(status))))).toBe(
      WITH_LATER_VERSION[status],
    );
  });

  it('is the current one when it is the later version itself', () => {
    expect(standingOf({ versionNumber: 2 }, standingFactsOf(later(aCase().inForce())))).toBe('current');
  });
});
