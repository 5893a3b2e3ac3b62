/** The citizen's own pages: reading the agreement, and answering it in another way than by signing. */
export const citizen = {
  read: {
    title: 'Læs aftalen',
    lead: (company: string) => `Her er aftalen om dit job hos ${company}.`,
    ownPace:
      'Læs den i dit eget tempo. Du kan lukke siden og åbne den igen med linket i mailen. Du kan også printe den.',
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
        text: 'Er du enig i aftalen, kan du skrive under. Du kan også skrive dine egne ord til den.',
        button: 'Underskriv',
      },
      change: {
        text: 'Er der noget, der ikke passer? Skriv, hvad der skal være anderledes.',
        button: 'Bed om en ændring',
      },
      decline: {
        text: 'Vil du ikke have aftalen? Du behøver ikke sige hvorfor.',
        button: 'Jeg vil ikke underskrive',
      },
    },
    copy: {
      heading: 'Hvem får en kopi?',
      municipality:
        'Du og din arbejdsgiver får hver en kopi. Skriver du under, siger du også ja til, at kommunen får en.',
      union: 'Fagforening eller tillidsrepræsentant får kun en kopi, hvis du vælger det.',
    },
    talk: {
      heading: 'Vil du hellere tale om det?',
      phone: (name: string) => `Ring til ${name} på`,
      ask: 'Bed om at blive ringet op',
    },
    called: {
      heading: 'Du har bedt om at blive ringet op',
      soon: (name: string) => `Vi har givet besked til ${name}. Du kan stadig svare her på siden.`,
      when: (words: string) => `Det skrev du: »${words}«`,
    },
  },
  change: {
    title: 'Bed om en ændring',
    next: 'Din arbejdsgiver retter aftalen og skriver under igen. Så får du den at læse igen.',
    button: 'Bed om en ændring',
    comment: {
      name: 'Hvad skal ændres?',
      ask: 'Skriv, hvad der skal ændres i aftalen.',
      hint: 'Skriv det, som du vil sige det. Din arbejdsgiver og kommunen læser det. Skriv ikke om sygdom.',
    },
  },
  decline: {
    title: 'Jeg vil ikke underskrive',
    next: 'Din arbejdsgiver og kommunen får besked. Aftalen bliver lukket.',
    rather: 'Skal noget bare ændres? Så gå tilbage, og bed om en ændring.',
    button: 'Jeg vil ikke underskrive',
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
    when: {
      name: 'Hvornår passer det bedst?',
      ask: 'Gør teksten kortere, eller lad feltet stå tomt.',
      hint: 'Fx »onsdag formiddag«. Skriv også dit nummer, hvis det er nyt.',
    },
  },
};
