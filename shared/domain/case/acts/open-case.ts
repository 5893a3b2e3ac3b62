import type { LinkId } from '../../access/links.ts';
import { NO_LINKS } from '../../access/live-links.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Language } from '../../language.ts';
import { EMPTY_AUDIT } from '../audit.ts';
import type { Case, CaseId, CaseFile, Version } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { linkIdOf } from '../owed-messages.ts';

export type NewCase = Pick<
  Case,
  | 'consultant'
  | 'caseNumber'
  | 'kind'
  | 'permanence'
  | 'employee'
  | 'employerEmail'
  | 'assessment'
  | 'begunByEmployer'
  | 'follows'
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

/**
 * An employer who began without an invitation has a case, with the link that was asked for also in a mail to come back by.
 * Nobody has taken the case yet.
 */
export const startCase = (
  id: CaseId,
  { language, ...opened }: NewCase & { readonly language: Language | undefined },
  context: ActContext,
): Change => {
  const file = unwritten(id, opened, context);
  const languages = language === undefined ? {} : { languages: { employer: language } };
  return changeOf(
    { ...file, case: { ...file.case, ...languages, begunByEmployer: true } },
    {
      events: [{ event: 'case-opened' }, { event: 'link-sent', details: { party: 'employer' } }],
      tell: [{ kind: 'case-started', to: 'employer', link: 'fill' }],
    },
    context,
  );
};

/** The link that came with the opening, as long as it works: by it an employer who began by itself goes on. */
export const openingLink = ({ case: { id, links } }: CaseFile, now: Instant): LinkId | undefined =>
  links.employer.find((link) => link.id === linkIdOf(id, 1, 'employer') && link.expiresAt > now)?.id;

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
