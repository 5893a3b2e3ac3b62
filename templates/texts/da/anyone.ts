/** Pages that anybody can open: the front page, a new link, a page that is refused, a fault. */
export const anyone = {
  front: {
    title: 'Aftale om ansættelse i fleksjob',
    lead: 'Her laver arbejdsgiver og medarbejder en aftale om et fleksjob. Kommunen følger op på den.',
    mail: {
      heading: 'Har du fået en mail fra os?',
      text: 'Brug linket i mailen. Det åbner lige den aftale, der er til dig.',
      broken: 'Virker linket ikke?',
      newLink: 'Få et nyt link',
    },
    employee: {
      heading: 'Er du medarbejder?',
      text: 'Du får en mail med et link, når aftalen er klar til dig. Du skal ikke oprette noget.',
    },
    staff: { heading: 'Arbejder du i kommunen?', signIn: 'Log ind til dine sager' },
    questions: { heading: 'Spørgsmål?', call: (unit: string) => `Ring til ${unit} på` },
  },
  toFront: 'Gå til forsiden',
  newLink: {
    title: 'Få et nyt link',
    text: 'Skriv den e-mail, du fik det første link på. Så sender vi et nyt link til den.',
    ownPage: 'Er du medarbejder, og har I begge skrevet under? Så fører det nye link til din egen side.',
    email: { name: 'E-mail', ask: 'Skriv den e-mail, som kommunen har på dig.' },
    button: 'Send mig et nyt link',
    sent: {
      title: 'Se efter i din mail',
      text: 'Hvis vi kender adressen, er der nu sendt et nyt link til den. Det kan tage et par minutter.',
      youTyped: 'Du skrev denne adresse:',
      wrong: 'Skrev du adressen forkert?',
      again: 'Prøv igen',
      nothing: 'Kommer der ikke noget? Så hjælper vi dig på telefon',
    },
  },
  refused: {
    help: (unit: string) => `Brug for hjælp? Ring til ${unit} på`,
    unknownCase: 'Sagen findes ikke, eller du har ikke adgang til den.',
    newLink: 'Få et nyt link',
    tryAgain: {
      at: (time: string) => `Prøv igen ${time}.`,
      on: (dateTime: string) => `Prøv igen den ${dateTime}.`,
      later: 'Vent en time og prøv igen.',
    },
    signIn: 'Log ind',
    back: { agreement: 'Gå til aftalen', case: 'Gå til sagen', desk: 'Gå til sagerne' },
    again: {
      lead: 'Det, du udfyldte, er ikke tabt. Lad siden her stå åben.',
      signIn: 'Log ind i et nyt vindue',
      afterwards: 'Kom tilbage hertil, og send det igen.',
      send: 'Send igen',
    },
    typed: {
      heading: 'Det, du skrev',
      text: 'Teksten er ikke gemt. Du kan kopiere den her.',
    },
  },
  fault: {
    title: 'Der er en fejl hos os',
    text: 'Det er ikke din skyld. Gå tilbage i browseren, og prøv igen om lidt. Har du skrevet noget, så se efter, om det står der stadig.',
    call: (unit: string) => `Bliver det ved? Ring til ${unit} på`,
    say: 'Sig dette nummer:',
  },
};
