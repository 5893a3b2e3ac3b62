import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { amendmentIn, viewedAs } from '../../shared/domain/case/amendment-view.ts';
import { saveSection } from '../../shared/domain/case/acts/save-section.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { isWhileTyping, shownRevIn } from '../../shared/web/sent-form.ts';
import { admitParty, type PartyWorld } from '../../shared/web/party/party-door.ts';
import { Refused } from '../../shared/web/refused.ts';

/**
 * More than any section can hold within its limits (a letter takes at most three bytes), and little enough for all six to
 * lie in one item. What is longer is shown again with its instructions, and stored only when it has been shortened.
 */
const MOST_STORED_BYTES = 30_000;

/** How a section stands after it was sent: stored (just now or before), or not, and the `rev` that a further save builds on. */
export type Kept = {
  readonly outcome: 'stored' | 'changed-meanwhile' | 'too-large';
  readonly file: CaseFile;
  readonly stepRev: number;
};

/** Stores what was typed in a section as it is. What is too large, or meets another save, is not stored. Other refusals are thrown. */
export const makeKeepSection =
  (world: PartyWorld) =>
  async (
    request: PageRequest,
    file: CaseFile,
    { section, answers }: { readonly section: SectionKey; readonly answers: Answers },
  ): Promise<Kept> => {
    const shownRev = shownRevIn(request);
    if (Buffer.byteLength(JSON.stringify(answers)) > MOST_STORED_BYTES)
      return { outcome: 'too-large', file, stepRev: shownRev };
    const save = { section, answers, shownRev, whileTyping: isWhileTyping(request) };
    const context = actContext(world, { kind: 'employer' }, request.clientAddress);
    const saved = await actOnCase(world.cases, {
      caseId: file.case.id,
      amendment: amendmentIn(file),
      rule: (current) => saveSection(current, save, context),
    });
    const now =
      saved.ok && saved.value.outcome === 'done'
        ? viewedAs(file, saved.value.change.after)
        : (await admitParty(world, request, 'employer')).file;
    const stepRev = now.version.sections[section]?.rev ?? 0;
    if (saved.ok || saved.refusal.code === 'already-done') return { outcome: 'stored', file: now, stepRev };
    if (saved.refusal.code === 'changed-meanwhile')
      return { outcome: 'changed-meanwhile', file: now, stepRev };
    throw new Refused(saved.refusal);
  };
