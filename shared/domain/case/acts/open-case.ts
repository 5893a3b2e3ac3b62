import { NO_LINKS } from '../../access/live-links.ts';
import { EMPTY_AUDIT } from '../audit.ts';
import type { Case, CaseId, CaseFile, Version } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';

export type NewCase = Pick<
  Case,
  'consultant' | 'caseNumber' | 'kind' | 'permanence' | 'employee' | 'employerEmail' | 'assessment'
>;

/** A case exists and the employer is invited to fill in the agreement. `id` is random; the same id twice is a clash. */
export const openCase = (id: CaseId, opened: NewCase, context: ActContext): Change =>
  changeOf(
    unwritten(id, opened, context),
    {
      events: [{ event: 'case-opened' }, { event: 'link-sent', details: { party: 'employer' } }],
      tell: [{ kind: 'fill-invitation', to: 'employer', link: 'fill' }],
    },
    context,
  );

const unwritten = (id: CaseId, opened: NewCase, { now }: ActContext): CaseFile => ({
  case: {
    ...opened,
    id,
    rev: 0,
    openedAt: now,
    facts: {},
    currentVersion: 1,
    progressAt: now,
    remindersSent: 0,
    remindedAt: undefined,
    linkRequestedAt: undefined,
    links: NO_LINKS,
    audit: EMPTY_AUDIT,
  },
  version: emptyVersion(1),
});

const emptyVersion = (number: number): Version => ({
  number,
  sections: {},
  frozen: undefined,
  signatures: [],
  documentStored: false,
});
