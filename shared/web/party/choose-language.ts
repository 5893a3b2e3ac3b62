import { actContext } from '../../cases/act-context.ts';
import { actOnCase } from '../../cases/act-on-case.ts';
import { chooseLanguage } from '../../domain/case/acts/choose-language.ts';
import type { Party } from '../../domain/case/parties.ts';
import { type Language, languageNamed } from '../../domain/language.ts';
import { type Answer, seeOther } from '../answer.ts';
import { languageCookie, pageToReturnTo } from './language-choice.ts';
import type { PageRequest } from '../page-request.ts';
import { admitParty, type PartyVisit, type PartyWorld } from './party-door.ts';
import { Refused } from '../refused.ts';

/** The language a form asks for. Refuses `not-found` for one the service does not speak. */
const languageAskedFor = ({ form }: PageRequest): Language => {
  const language = languageNamed(form.text('language'));
  if (language === undefined) throw new Refused({ code: 'not-found' });
  return language;
};

const inThisBrowser = ({ municipality }: Pick<PartyWorld, 'municipality'>, language: Language): string[] => [
  languageCookie(language, municipality.origin),
];

/** The party's pages and the mails that follow are in `language`, also on other devices. Once chosen, the same again does nothing. */
export const keepLanguage = async (
  world: PartyWorld,
  { file, link }: Pick<PartyVisit, 'file' | 'link'>,
  { language, request }: { readonly language: Language; readonly request: PageRequest },
): Promise<string[]> => {
  if (link.purpose !== 'read') {
    const { party } = link;
    const context = actContext(world, { kind: party }, request.clientAddress);
    const kept = await actOnCase(world.cases, {
      caseId: file.case.id,
      rule: (current) => chooseLanguage(current, { party, language }, context),
    });
    if (!kept.ok && kept.refusal.code !== 'already-done') throw new Refused(kept.refusal);
  }
  return inThisBrowser(world, language);
};

/** A party chooses a language on one of its pages, and comes back to that page. */
export const makeChooseLanguage =
  (world: PartyWorld, party: Party) =>
  async (request: PageRequest): Promise<Answer> => {
    const language = languageAskedFor(request);
    const visit = await admitParty(world, request, party);
    const cookies = await keepLanguage(world, visit, { language, request });
    return seeOther(pageToReturnTo(request.form.text('back'), visit.base), cookies);
  };

/** Anyone chooses a language for the pages that belong to no case; only this browser keeps it. */
export const makeChooseLanguageHere =
  (world: Pick<PartyWorld, 'municipality'>) =>
  (request: PageRequest): Answer =>
    seeOther(pageToReturnTo(request.form.text('back'), ''), inThisBrowser(world, languageAskedFor(request)));
