import canonicalize from 'canonicalize';
import type { SectionKey } from '../../agreement/sections.ts';
import type { Answers } from '../../agreement/typed.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { AuditDetails } from '../audit.ts';
import type { CaseFile, TypedSection } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';
import { progress } from './progress.ts';

export type SectionSave = {
  readonly section: SectionKey;
  readonly answers: Answers;
  /** The section's `rev` when the page was shown; 0 for a section not yet saved. */
  readonly shownRev: number;
  /** Sent by the page itself while somebody typed, not by a button. */
  readonly whileTyping?: boolean;
};

/**
 * What was typed in one section is kept as it is, with or without problems. Refuses `changed-meanwhile` when another
 * window saved the section after the page was shown, or the agreement has been signed since, and `already-done` when just
 * this is stored: the same form twice is one save. A button counts also over the same text kept while it was typed.
 */
export const saveSection = (file: CaseFile, save: SectionSave, context: ActContext): Result<Change> => {
  const opened = gate('save-section', statusOf(file));
  if (!opened.ok) return opened;
  const stored = file.version.sections[save.section];
  const isSameText = stored !== undefined && isSame(stored.answers, save.answers);
  if (isSameText && (save.whileTyping === true || stored.whileTyping !== true))
    return refuse({ code: 'already-done' });
  const rev = stored?.rev ?? 0;
  if (!isSameText && rev !== save.shownRev) return refuse({ code: 'changed-meanwhile' });
  const saved: TypedSection = {
    answers: save.answers,
    rev: rev + 1,
    ...(save.whileTyping === true ? { whileTyping: true } : {}),
  };
  return accept(
    changeOf(
      file,
      {
        case: progress(context),
        version: { sections: { ...file.version.sections, [save.section]: saved } },
        events: [{ event: 'section-saved', details: detailsOf(save.section, saved) }],
      },
      context,
    ),
  );
};

const detailsOf = (section: SectionKey, { rev, whileTyping }: TypedSection): AuditDetails => ({
  section,
  rev,
  ...(whileTyping === true ? { kept: 'while-typing' } : {}),
});

const isSame = (one: Answers, other: Answers): boolean => canonicalize(one) === canonicalize(other);
