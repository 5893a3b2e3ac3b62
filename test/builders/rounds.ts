import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { type Instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { saveSection } from '../../shared/domain/case/acts/save-section.ts';
import { signAsEmployer } from '../../shared/domain/case/acts/sign-as-employer.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { signedRounds } from '../../shared/domain/desk/signed-rounds.ts';
import { type RoundInWords, roundsInWords } from '../../templates/texts/desk/difference-texts.ts';
import { aContext, accepted, BROWSER, codeOf, codeSent, contentOf } from './cases.ts';

type Edit = { readonly section: SectionKey; readonly answers: Answers };

/** The employer changes a section from `at` on, and signs anew: every change of it, the signature last. */
export const signedAnew = (
  file: CaseFile,
  { section, answers }: Edit,
  at: Instant,
): readonly [Change, Change, Change] => {
  const shownRev = file.version.sections[section]?.rev ?? 0;
  const saved = accepted(saveSection(file, { section, answers, shownRev }, aContext(at, 'employer')));
  const asked = codeSent(saved.after, 'employer', plusMinutes(at, 5));
  const frozen = contentOf(asked.after, at);
  const signing = { frozen, code: codeOf(asked), browser: BROWSER };
  const signed = accepted(signAsEmployer(asked.after, signing, aContext(plusMinutes(at, 10), 'employer')));
  return [saved, asked, signed];
};

/** What each signature among some changes changed of what was signed before it, in words. */
export const roundsOf = (changes: readonly Change[]): readonly RoundInWords[] =>
  roundsInWords(
    signedRounds(
      changes.flatMap(({ entries }) => entries),
      changes.flatMap(({ after }) => after.version.frozen ?? []),
    ),
  );
