import type { Party } from '../../../shared/domain/case/parties.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import { mitIdVisit, PLACES } from '../../fakes/mitid-visit.ts';
import { type AnyRoute, entry, type Entry, type Shown } from '../entry.ts';

const TURNED_AWAY = {
  employer: { outcome: 'known', cvr: '99990007' },
  citizen: { outcome: 'known', cpr: '6101800002' },
} as const;

const pageOf = (route: AnyRoute, { body = '' }: Answer): Shown => ({ route, html: body });

/** The pages on which a party signs with MitID: name and consent, the way there, the way back, and where it leads to no signature. */
export const identityPages = (party: Party, language: Language): readonly Entry[] => {
  const { base } = PLACES[party];
  const show = `GET ${base}/mitid` as const;
  const begun = async () => {
    const visit = await mitIdVisit(party, { language });
    await visit.begin();
    return visit;
  };
  return [
    entry(`${party}/sign-with-mitid`, async () => {
      const { openSign, read } = await mitIdVisit(party, { language });
      return pageOf(`GET ${base}/underskriv`, await openSign(read));
    }),
    entry(`${party}/to-mitid`, async () => pageOf(show, await (await begun()).show())),
    entry(`${party}/known-by-mitid`, async () => {
      const visit = await begun();
      await visit.answer();
      return pageOf(show, await visit.show());
    }),
    entry(`${party}/refused-by-mitid`, async () => {
      const visit = await begun();
      const { outcome, ...numbers } = TURNED_AWAY[party];
      visit.told.answer = { outcome, identity: { ...stranger, ...numbers } };
      await visit.answer();
      return pageOf(show, await visit.show());
    }),
  ];
};

const stranger = {
  issuer: 'https://mitid.example.com/mitid',
  uuid: 'a stranger',
  assurance: 'substantial',
} as const;
