/** A change of an agreement in force, as employer and citizen read it. */
export const amendment = {
  title: 'Ændring af aftalen',
  lead: (consultant: string, employee: string) =>
    `${consultant} foreslår en ændring af aftalen med ${employee}.`,
  how: [
    'Trinene er udfyldt med det, der gælder i dag. Ret det, der skal være anderledes.',
    'Derefter skriver du under. Til sidst læser medarbejderen ændringen og skriver under.',
  ],
  from: (day: string) => `Ændringen gælder fra ${day}.`,
  holds: 'Aftalen gælder uændret, indtil I begge har skrevet under.',
  agreed: 'Se aftalen, som den gælder nu (PDF)',
  steps: 'Det, der skal ses igennem',
  rest: {
    heading: 'Resten af aftalen',
    text: 'Her skal du ikke udfylde noget. Du kan rette det, hvis det også skal ændres.',
    correct: 'Ret',
  },
  changes: {
    heading: 'Det ændrer sig',
    hours: (before: string, after: string, day: string) => `Fra ${before} til ${after} med løn fra ${day}.`,
    inDanish: 'Ændringerne står på dansk, som i aftalen.',
  },
  check: {
    complete:
      'Her står, hvad der ændrer sig. Nedenunder står hele aftalen, som den bliver. Læs den igennem, før du skriver under.',
    nothing: {
      heading: 'Der er ikke ændret noget endnu',
      text: 'Ret det, der skal være anderledes. Derefter kan du skrive under.',
    },
  },
  read: {
    lead: (company: string) => `Her er en ændring af aftalen om dit job hos ${company}.`,
    whole: 'Nedenunder står hele aftalen, som den bliver, hvis du skriver under.',
  },
  decline: {
    choice: 'Vil du ikke have ændringen? Så gælder aftalen, som den er. Du behøver ikke sige hvorfor.',
    next: [
      'Siger du nej, bliver aftalen ikke ændret. Den gælder stadig, som du skrev under på den.',
      'Din arbejdsgiver og kommunen får besked.',
    ],
  },
  dropped: {
    heading: 'Aftalen er ikke ændret',
    text: 'En ændring af aftalen er ikke blevet til noget. Aftalen gælder, som I skrev under på den.',
  },
  answerBy: (name: string, day: string) =>
    `${name} kan svare til og med ${day}. Vi minder om det undervejs. Kommer der ikke noget svar, bliver aftalen ikke ændret.`,
};
