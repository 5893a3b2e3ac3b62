/** The statement on how accessible the pages are (webtilgængelighedsloven, lov 692 of 2018). It says only what has been tried. */
export const accessibility = {
  title: 'Tilgængelighedserklæring',
  heading: 'Erklæring om tilgængelighed',
  lead: (municipality: string) => `${municipality} vil gerne have, at alle kan bruge siderne her.`,
  status: {
    heading: 'Sådan står det til',
    text: 'Siderne følger reglerne delvist. Vi mener, at de fleste krav er opfyldt, men ikke alle.',
    rules: 'Kravene står i EN 301 549. Det er det samme som WCAG 2.1 på niveau A og AA og lidt mere.',
  },
  barriers: {
    heading: 'Det kan ikke alle bruge endnu',
    items: [
      'Den færdige aftale er en PDF. Den er lavet, så en skærmlæser kan læse den, men det har vi ikke prøvet endnu. Du kan læse det samme på siden med din kvittering.',
    ],
  },
  tests: {
    heading: 'Sådan har vi prøvet siderne',
    items: [
      'Vi har selv prøvet dem. Det har ingen andre gjort.',
      'Programmet axe har set siderne igennem for fejl. Det gør det, hver gang siderne bliver ændret.',
      'Vi har set på siderne på en smal skærm og på en bred skærm.',
      'Vi har ikke prøvet dem med en skærmlæser endnu.',
    ],
    last: (day: string) => `Siderne er sidst prøvet den ${day}.`,
  },
  contact: {
    heading: 'Er der noget, du ikke kan bruge?',
    text: 'Sig det til os. Så finder vi en anden måde, der passer dig.',
    care: 'Skriv ikke dit personnummer, og skriv ikke om sygdom.',
  },
  complaint: {
    heading: 'Hvis du vil klage',
    text: 'Spørg altid os først. Er du ikke glad for svaret, kan du klage. Det kan du også, hvis der går mere end 10 arbejdsdage uden svar.',
    to: 'Du klager til',
    authority: 'Digitaliseringsstyrelsen',
  },
  official: 'Kommunens erklæring hos Digitaliseringsstyrelsen',
};
