/** The citizen's own pages: reading the agreement, and answering it in another way than by signing. */
export const citizen = {
  read: {
    title: 'Læs aftalen',
    lead: (company: string) => `Her er aftalen om dit job hos ${company}.`,
    ownPace: 'Læs den i dit eget tempo. Du kan lukke siden og åbne den igen med linket i mailen.',
    draft: 'Hent udkastet som PDF',
    print: 'Vælg »Udskriv« i browserens menu, hvis du vil have den på papir.',
    notContract: 'Aftalen træder ikke i stedet for din ansættelseskontrakt.',
    ways: 'Nederst kan du skrive under, bede om en ændring eller sige nej.',
    toAnswer: 'Gå til dit svar',
    signatures: {
      heading: 'Underskrifter',
      employer: 'Din arbejdsgiver',
      signed: (name: string, at: string) => `${name} skrev under den ${at}.`,
      own: 'Dig',
      notYet: 'Du har ikke skrevet under endnu.',
    },
    answer: 'Dit svar',
    choices: {
      sign: {
        heading: 'Skriv under',
        text: 'Er du enig i aftalen, kan du skrive under. Du kan også skrive dine egne ord til den.',
        button: 'Underskriv',
      },
      change: {
        heading: 'Bed om en ændring',
        text: 'Er der noget, der ikke passer? Skriv, hvad der skal være anderledes.',
        button: 'Bed om en ændring',
      },
      decline: {
        heading: 'Sig nej',
        text: 'Vil du ikke have aftalen? Du behøver ikke sige hvorfor.',
        button: 'Jeg vil ikke underskrive',
      },
    },
    answeredChange: {
      heading: 'Du bad om en ændring',
      asked: (day: string) => `Det skrev du den ${day}:`,
      changed: 'Det har din arbejdsgiver ændret i aftalen:',
      unchanged: 'Din arbejdsgiver har skrevet under igen uden at ændre aftalen.',
    },
    copy: {
      heading: 'Hvem får en kopi?',
      municipality:
        'Du og din arbejdsgiver får hver en kopi. Skriver du under, siger du også ja til, at kommunen får en.',
      union: 'Fagforening eller tillidsrepræsentant får kun en kopi, hvis du vælger det.',
    },
    talk: {
      heading: 'Vil du hellere tale om det?',
      phone: (name: string) => `Spørgsmål? Ring til ${name} på`,
      ask: 'Bed om at blive ringet op',
    },
    called: {
      heading: 'Du har bedt om at blive ringet op',
      soon: (name: string) => `Vi har givet besked til ${name}. Du skal ikke svare på aftalen imens.`,
      onRecord: (ending: string) => `Vi ringer til det nummer, vi har. Det ender på ${ending}.`,
      typed: 'Vi ringer til',
      when: (words: string) => `Det passer dig bedst: »${words}«`,
      silence: 'Er du ikke ringet op efter to hverdage? Så ring selv på',
      correct: 'Ret nummer eller tidspunkt',
    },
    asItWas: 'Sådan var aftalen, da du læste den',
  },
  change: {
    title: 'Bed om en ændring',
    next: 'Din arbejdsgiver ser på ønsket. Er aftalen rettet, får du den at læse igen.',
    disagree: (name: string) => `Bliver I ikke enige? Så ring til ${name} på`,
    look: 'Se det vigtigste i aftalen',
    button: 'Bed om en ændring',
    comment: {
      name: 'Hvad skal ændres?',
      ask: 'Skriv, hvad der skal ændres i aftalen.',
      hint: 'Skriv det, som du vil sige det. Din arbejdsgiver og kommunen læser det. Skriv ikke om sygdom.',
    },
  },
  changeSent: {
    agreement: 'Aftalen',
    wrote: 'Det skrev du',
    at: (day: string) => `Du sendte det den ${day} til:`,
    employer: (name: string, company: string) => `${name} fra ${company}`,
    someEmployer: 'din arbejdsgiver',
    municipality: (name: string) => `${name} i kommunen`,
    next: 'Det sker der nu',
    ask: 'Bed om at blive ringet op',
  },
  decline: {
    title: 'Jeg vil ikke underskrive',
    next: [
      'Siger du nej, bliver aftalen lukket. Så er der ingen aftale nu. Din arbejdsgiver og kommunen får besked.',
      'Kommunen kan åbne en ny aftale senere.',
    ],
    doubt: (name: string) =>
      `Vi kan ikke her på siden sige, hvad et nej betyder for dit job eller dine ydelser. Er du i tvivl? Så ring først til ${name} på`,
    rather: {
      heading: 'Du kan også:',
      change: 'Bed om en ændring',
      aboutChange: 'hvis noget skal være anderledes',
      call: 'Bliv ringet op',
      aboutCall: 'hvis du vil tale om det først',
    },
    button: 'Ja, jeg vil ikke underskrive',
    reason: {
      name: 'Hvorfor ikke?',
      ask: 'Gør teksten kortere, eller lad feltet stå tomt.',
      hint: 'Du behøver ikke give en grund. Kun kommunen kan læse den.',
    },
  },
  call: {
    title: 'Bliv ringet op',
    lead: (name: string) => `${name} ringer til dig. Så kan I tale om aftalen.`,
    meanwhile: 'Du skal ikke svare på aftalen imens.',
    button: 'Bed om at blive ringet op',
    correct: 'Gem',
    phone: {
      name: 'Dit telefonnummer',
      ask: 'Skriv det nummer, vi skal ringe til.',
      onRecord: (ending: string) =>
        `Vi har et nummer, der ender på ${ending}. Skriv kun et, hvis vi skal ringe til et andet.`,
      unknown: 'Vi har ikke dit nummer. Det skal have 8 cifre.',
    },
    when: {
      name: 'Hvornår passer det bedst?',
      ask: 'Gør teksten kortere, eller lad feltet stå tomt.',
      hint: 'Fx »onsdag formiddag«',
    },
  },
};
