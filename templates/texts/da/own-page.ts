import type { FollowUpReason, MILESTONE_OUTCOMES } from '../../../shared/domain/follow-up/follow-up.ts';

type OutcomeWord = (typeof MILESTONE_OUTCOMES)[number];

/** How a milestone stands, as its owner reads it: where one is on the way, and never that something was missed. */
const outcomes: Readonly<Record<OutcomeWord, string>> = {
  'not-begun': 'Ikke begyndt endnu',
  'on-the-way': 'På vej',
  'partly-reached': 'Delvist nået',
  reached: 'Nået',
  postponed: 'Flyttet til senere',
  'no-longer-relevant': 'Ikke længere et mål',
};

type OtherReason = Exclude<FollowUpReason, { readonly kind: 'milestone' }>;

/** What a talk is about, as the one whose job it is reads it; a milestone is called by its own title. */
const about = (reason: OtherReason): string => {
  switch (reason.kind) {
    case 'after-start':
      return `Hvordan det går efter ${reason.months} ${reason.months === 1 ? 'måned' : 'måneder'}`;
    case 'statutory':
    case 'statutory-status':
      return `Hvordan det går efter ${reason.months} måneder. Det er en samtale, kommunen skal holde.`;
    case 'look-again':
      return 'Hvordan I ser på timerne nu';
    case 'before-end':
      return 'Hvad der skal ske, når aftalen slutter';
    case 'regular':
    case 'extra':
      return 'Hvordan det går';
  }
};

/** The citizen's own page between talks, and after the job. */
export const ownPage = {
  title: 'Din side',
  lead: (company: string) => `Her er din side om dit job hos ${company}.`,
  yours: 'Siden er kun til dig. Send ikke linket videre.',
  ended: {
    title: 'Aftalen er slut',
    lead: (company: string, day: string) => `Aftalen om dit job hos ${company} sluttede den ${day}.`,
    rest: 'Du kan stadig læse aftalen her og hente den.',
  },
  waits: {
    heading: 'En ændring af aftalen venter på dit svar',
    text: 'Vi har sendt dig en mail med et link til ændringen. Aftalen gælder uændret imens.',
    lost: 'Kan du ikke finde mailen?',
    newLink: 'Få et nyt link',
  },
  talk: {
    heading: 'Næste samtale',
    when: 'Hvornår',
    around: (day: string) => `Omkring den ${day}`,
    aboutWhat: 'Hvad I skal tale om',
    about,
    milestone: 'Milepæl:',
    who: 'Hvem kontakter dig',
    waiting: (name: string, day: string) =>
      `I skulle tale sammen omkring den ${day}. Er du ikke blevet kontaktet? Så ring til ${name} på`,
    none: (name: string) =>
      `Der er ingen dag for en samtale lige nu. ${name} kontakter dig, når I skal tale sammen.`,
    last: (day: string) => `I talte sidst sammen den ${day}.`,
    questions: 'Vi har fem korte spørgsmål til dig før samtalen. Det er frivilligt at svare.',
    answer: 'Svar på spørgsmålene',
    answered: 'Du har svaret på spørgsmålene før samtalen. Du kan rette dine svar, til samtalen er holdt.',
    change: 'Ret dine svar',
  },
  milestones: {
    heading: 'Dine milepæle',
    about: 'Milepæle er små mål. I taler om dem ved samtalerne.',
    endedHeading: 'Milepælene',
    outcomes,
    movedTo: (day: string) => `Flyttet til den ${day}`,
    notYet: 'Det har I ikke talt om endnu',
    agreed: (day: string) => `Dato i aftalen: ${day}`,
    leftOut: 'Står ikke i aftalen længere',
    talkedOn: (day: string) => `I talte sidst om milepælen den ${day}`,
  },
  agreement: {
    heading: 'Din aftale',
    from: (day: string) => `Aftalen er ændret. Ændringen gælder fra den ${day}.`,
    hoursUntil: (before: string, after: string) =>
      `Indtil da får du løn for ${before} om ugen. Derefter er det ${after}.`,
    making: 'Vi er ved at lave den færdige aftale. Du får en mail, når du kan hente den.',
  },
  contact: {
    heading: 'Har du brug for at tale med os?',
    phone: (name: string) => `Ring til ${name} på`,
    ask: 'Bed om at blive ringet op',
    told: (name: string) => `Vi har givet besked til ${name}.`,
  },
  link: {
    heading: 'Dit link',
    until: (day: string) => `Linket til siden her virker til og med den ${day}. Du kan altid få et nyt.`,
    renew: 'Få et nyt link',
  },
};
