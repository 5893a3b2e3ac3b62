import type { FieldText } from '../da/form/field-text.ts';

type Texts = Readonly<Record<string, FieldText & { readonly label: string }>>;

/** The page on which a case is taken over, and the one on which it is given to a colleague. */
export const changeHandsTexts = {
  takeOver: {
    title: 'Overtag sagen',
    button: 'Overtag sagen',
    unassigned: 'Sagen har ingen konsulent endnu. Når du overtager den, er du kontaktperson i sagen.',
    from: (name: string): string =>
      `Sagen er hos ${name} nu. Når du overtager den, er du kontaktperson i sagen.`,
    follows: 'Arbejdsgiver og borger ser dit navn og telefonnummer på deres sider.',
    talks: 'Du får også besked, når en opfølgning er klar.',
    details: 'Kommunens oplysninger',
    detailsHint: 'Skriv det, I ved nu. Du kan rette det, indtil arbejdsgiveren skriver under.',
  },
  handOver: {
    title: 'Giv sagen videre',
    button: 'Giv sagen videre',
    from: 'Kontaktperson nu',
    follows: 'Kollegaen får en mail og er kontaktperson i sagen fra nu af. Opfølgninger og mails følger med.',
    losesSight: 'Du kan ikke se sagen bagefter.',
    onlyKnown: 'Listen viser de kolleger, der har været logget ind det seneste år.',
    nobody:
      'Der er ingen kolleger at vælge endnu. En kollega står på listen, når kollegaen har logget ind én gang.',
    teamLeader: 'Teamleder',
  },
  details: {
    title: 'Ret kommunens oplysninger',
    button: 'Gem oplysningerne',
    follows:
      'Arbejdsgiveren ser vurderingen i trinnet om arbejdstid. Det, arbejdsgiveren har skrevet, bliver stående.',
  },
} as const;

/** The forms on these pages, by field. */
export const changeHandsFields = {
  colleague: { label: 'Hvem skal have sagen?', ask: 'Vælg en kollega på listen.' },
} as const satisfies Texts;

export const detailsFields = {
  weeklyHours: {
    label: 'Ugentlig arbejdstid',
    ask: 'Skriv, hvor mange timer om ugen. Eller lad både timer og intensitet stå tomme.',
    hint: 'Kommunens egen vurdering af dette job',
    optional: true,
  },
  intensity: {
    label: 'Arbejdsintensitet',
    ask: 'Skriv arbejdsintensiteten i procent. Eller lad både timer og intensitet stå tomme.',
    optional: true,
  },
  caseNumber: { label: 'Sagsnummer', ask: 'Skriv sagsnummeret.', optional: true },
  kind: { label: 'Aftalens type', ask: 'Vælg, hvilken slags aftale det er.' },
  permanence: { label: 'Fleksjobbets varighed', ask: 'Vælg fleksjobbets varighed.', optional: true },
} as const satisfies Texts;
