import { haveReady } from './have-ready.ts';

/** The employer's own pages: where the agreement stands, what was saved, the frame of a step, and the check of all answers. */
export const employer = {
  overview: {
    title: 'Aftale om ansættelse i fleksjob',
    lead: (employee: string) => `Her laver I aftalen om jobbet med ${employee}.`,
    allDone:
      'Alle trin er udfyldt. Tjek svarene, og skriv under. Til sidst læser medarbejderen aftalen og skriver under.',
    how: [
      'Det tager cirka 15 minutter at udfylde de seks trin. Derefter skriver I under. Til sidst læser medarbejderen aftalen og skriver under.',
      'I kan holde pause undervejs. Det samme link fører jer tilbage.',
    ],
    ready: haveReady,
    assessed: (hours: string, intensity: string) =>
      `Kommunen har vurderet ${hours} om ugen med ${intensity} arbejdsintensitet i dette job.`,
    changeRequested: {
      heading: 'Medarbejderen ønsker en ændring',
      correct: 'Ret aftalen, og skriv under igen. Jeres første underskrift gælder ikke længere.',
    },
    begin: 'Begynd',
    goOn: 'Fortsæt',
    check: 'Tjek dine svar',
    questions: 'Spørgsmål?',
    call: (name: string) => `Ring til ${name} på`,
    write: 'eller skriv til',
  },
  saved: {
    title: 'Jeres svar er gemt',
    lead: 'I kan lukke siden nu. Alt, hvad I har skrevet, er gemt.',
    back: 'Sådan kommer I tilbage',
    ways: (municipality: string) => [
      `Åbn linket i mailen fra ${municipality}. Det er det samme link hver gang.`,
      'Linket virker også på en anden computer eller på en telefon.',
    ],
    until: (day: string) => `Det virker til og med ${day}.`,
    lost: 'Kan I ikke finde mailen?',
    newLink: 'Få et nyt link',
    soFar: 'Så langt er I',
    goOn: 'Fortsæt nu',
  },
  steps: {
    heading: 'Trin',
    progress: (done: number, all: number) => `${done} af ${all} trin er udfyldt.`,
    fold: (done: number, all: number) => `Se alle trin (${done} af ${all} udfyldt)`,
    states: { done: 'Udfyldt', missing: 'Mangler noget', 'not-begun': 'Ikke begyndt' },
    more: (count: number) => (count === 1 ? 'Se 1 ting mere' : `Se ${count} ting mere`),
    about: {
      company: 'CVR-nummer, adresse og kontaktperson',
      job: 'Stilling, opgaver og skånehensyn',
      hours: 'Timer, dage, løn og pension',
      terms: 'Ferie, opsigelse, forsikring og uddannelse',
      progression: 'Hvad der kan udvikle sig, og små mål med en dato',
      support: 'Mentor og opfølgning',
    },
    check: 'Tjek dine svar og skriv under',
    checkStates: { ready: 'Klar', waiting: 'Når trinene er udfyldt' },
  },
  step: {
    place: (place: number, all: number) => `Trin ${place} af ${all}`,
    save: 'Gem og fortsæt',
    saveForLater: 'Gem og fortsæt senere',
    changedMeanwhile: {
      heading: 'Trinnet er ændret imens',
      text: 'Det er gemt i et andet vindue, efter at I åbnede det her. Det, I selv har skrevet, står stadig i felterne. Gem igen, hvis det er det, der skal gælde.',
      see: 'Se i stedet det, der er gemt',
    },
    health: {
      heading: 'Se teksten efter: Står der noget om helbred?',
      text: (words: string) =>
        `I har skrevet ${words}. Skriv, hvad I gør – ikke hvorfor. Skriv ikke diagnoser. I kan godt gå videre, hvis ordet hører til jobbet.`,
      instead: 'Skriv i stedet fx: Pause på 10 minutter hver time.',
      see: 'Se teksten her:',
      quoted: (word: string) => `»${word}«`,
      atField: (words: string) =>
        `Handler ${words} om helbred? Skriv, hvad I gør – ikke hvorfor. Fx: Pause på 10 minutter hver time.`,
      beforeSigning: {
        heading: 'Før I skriver under: Står der noget om helbred?',
        text: 'Medarbejderen og kommunen kan læse det. I kan rette det nu eller gå videre.',
      },
    },
    lacking: {
      count: (count: number) => (count === 1 ? 'Her mangler 1 svar.' : `Her mangler ${count} svar.`),
      show: 'Vis, hvad der mangler',
    },
    hoursApart: {
      heading: 'Passer dagene og timerne sammen?',
      text: (ofDays: string, weekly: string) =>
        `Dagene giver ${ofDays} om ugen. Den ugentlige arbejdstid er ${weekly}. Ret det, der ikke passer. I kan godt gå videre, hvis det skal være sådan.`,
    },
    rows: {
      about: (row: string, place: number, said: string) => `${row} ${place}: ${said}`,
      task: 'Opgave',
      milestone: 'Milepæl',
      taskInText: 'opgave',
      milestoneInText: 'milepæl',
      addTask: 'Tilføj en opgave',
      addMilestone: 'Tilføj en milepæl',
    },
    unknownField: { name: 'feltet', ask: 'Udfyld det felt, der mangler.' },
  },
  check: {
    title: 'Tjek dine svar',
    complete:
      'Her står aftalen, som den bliver. Læs den igennem, og ret det, der ikke passer. Derefter kan du skrive under.',
    missing: 'Der mangler noget, før I kan skrive under',
    see: 'Se her, hvad der mangler:',
    here: 'Det mangler:',
    fillIn: 'Udfyld trinnet',
    kept: 'Det, I har skrevet på dette trin, er gemt.',
    correct: 'Ret',
    byMunicipality: 'Udfyldt af kommunen',
    byYourselves: 'Udfyldt af jer, da I begyndte',
    weeklyPay: (sum: string) => `Timerne med løn gange timelønnen giver ${sum} om ugen.`,
    wrong: (name: string) => `Er noget forkert her? Ring til ${name} på`,
    mend: 'Udfyld det, der mangler',
    draft: 'Se udkastet som PDF',
    notTakenOver: {
      heading: 'Kommunen skal se på sagen først',
      text: 'I kan skrive under, når en medarbejder i kommunen har taget imod sagen. Du får en mail. Alt er gemt, og I kan stadig rette.',
    },
    sign: 'Gå til underskrift',
  },
  /** Whom the agreement goes to; the address stands only where the employer has given it. */
  employee: {
    goesTo: (name: string, email: string) =>
      `Når du har skrevet under, sender vi aftalen til ${name}, ${email}.`,
    wrong: (name: string) => `Er navn, adresse eller type forkert? Ring til ${name} på`,
    wentTo: (name: string, email: string | undefined) =>
      `Mailen sendes til ${email === undefined ? name : `${name}, ${email}`}.`,
    wrongAddress: (name: string) => `Er adressen forkert? Ring til ${name} på`,
    answerBy: (name: string, day: string) =>
      `${name} kan svare til og med ${day}. Vi minder om det undervejs. Kommer der ikke noget svar, lukker aftalen.`,
  },
  takeBack: {
    title: 'Ret aftalen',
    consequences: [
      'Din underskrift gælder ikke længere, når du retter aftalen. Du skal skrive under igen bagefter.',
      'Medarbejderen og kommunen får besked om, at aftalen bliver rettet.',
    ],
    button: 'Ret aftalen',
  },
};
