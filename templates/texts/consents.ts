import type { Party } from '../../shared/domain/case/parties.ts';
import type { Language } from '../../shared/domain/language.ts';

/** The exact text of every tick that was ever signed with. A text in use is never changed or removed; a new one gets a new name. */
export const consents = {
  'employer-2026-11':
    'Jeg har læst aftalen og er enig i den. Jeg har ret til at underskrive for virksomheden.',
  'citizen-2026-11':
    'Jeg har læst aftalen og er enig i den. Jeg er enig i, at kommunen får en kopi af aftalen.',
} as const;

export type ConsentVersion = keyof typeof consents;

/** What each consent says, for those who read the page in another language; what is signed is the Danish text above. */
const translations: Readonly<Record<Exclude<Language, 'da'>, Readonly<Record<ConsentVersion, string>>>> = {
  en: {
    'employer-2026-11':
      'I have read the agreement and I agree to it. I have the right to sign for the company.',
    'citizen-2026-11':
      'I have read the agreement and I agree to it. I agree that the municipality gets a copy of the agreement.',
  },
};

/** A consent in the reader's own language; nothing for who reads Danish. */
export const translatedConsent = (version: ConsentVersion, language: Language): string | undefined =>
  language === 'da' ? undefined : translations[language][version];

/** The text each party is shown from now on. */
export const currentConsent: Readonly<Record<Party, ConsentVersion>> = {
  employer: 'employer-2026-11',
  citizen: 'citizen-2026-11',
};

/** The text of a recorded version; throws on a version that never was, for nobody can have signed it. */
export const consentText = (version: string): string => {
  const found = Object.entries(consents).find(([name]) => name === version)?.[1];
  if (found === undefined) throw new RangeError('a consent version that never was');
  return found;
};
