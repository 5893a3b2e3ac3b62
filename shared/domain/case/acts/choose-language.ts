import type { Language } from '../../language.ts';
import { accept, type Result, refuse } from '../../result.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { Party } from '../parties.ts';

export type LanguageChoice = { readonly party: Party; readonly language: Language };

/**
 * A party's pages and the mails that follow are in `language` from now on, in whatever status the case is; the agreement
 * stays Danish. Refuses `already-done` when they are so already.
 */
export const chooseLanguage = (
  file: CaseFile,
  { party, language }: LanguageChoice,
  context: ActContext,
): Result<Change> => {
  const { languages } = file.case;
  if ((languages?.[party] ?? 'da') === language) return refuse({ code: 'already-done' });
  return accept(
    changeOf(
      file,
      {
        case: { languages: { ...languages, [party]: language } },
        events: [{ event: 'language-chosen', details: { party, language } }],
      },
      context,
    ),
  );
};
