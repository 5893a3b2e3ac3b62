/** What the signed document says in words of its own, around the labels and the words of the agreement. */
export const documentTexts = {
  language: 'da-DK',
  note: 'Aftalen handler om fleksjobbet: arbejdstid, skånehensyn, udvikling og milepæle. Den træder ikke i stedet for ansættelseskontrakten.',
  between: (company: string, employee: string): string => `mellem ${company} og ${employee}`,
  numbering: 'Side {page} af {pages}',
  caseById: (id: string): string => `Sag ${id}`,
  case: 'Sagen',
  section: (number: number, label: string): string => `${number}. ${label}`,
  toPension: (percent: string): string => `${percent} til pension`,
  workday: (day: string, from: string, to: string): string => `${day} kl. ${from}–${to}`,
  until: (day: string): string => `Til og med ${day}`,
  key: {
    heading: 'Det vigtigste',
    job: 'Job',
    jobAt: (title: string, company: string, from: string): string => `${title} hos ${company}\nfra ${from}`,
    hours: 'Timer',
    hoursOf: (paid: string, present: string, intensity: string): string =>
      `${paid} med løn om ugen (${present} på arbejde, intensitet ${intensity})`,
    pay: 'Løn',
    call: 'Ring til',
  },
  milestones: {
    dateAndKind: (date: string, kind: string): string => `${date} og ${kind}`,
    titleAndLookAt: (title: string): string => `${title} og det, vi ser på`,
    noSupport: '–',
  },
  signatures: {
    heading: 'Underskrifter',
    inForce: (at: string): string => `Aftalen trådte i kraft ${at}, da begge parter havde underskrevet.`,
    name: 'Navn',
    as: 'Underskrev som',
    forCompany: (party: string, company: string, cvr: string): string =>
      `${party}, for ${company} (CVR-nummer ${cvr})`,
    at: 'Tidspunkt',
    method: 'Metode',
    consent: 'Samtykke',
    consentVersion: 'Samtykkets version',
    ownWords: 'Egne ord',
    copyToUnion: 'Kopi til faglig organisation',
    fingerprint: 'Aftalens fingeraftryk (SHA-256)',
    sameContent:
      'Begge har underskrevet det samme indhold. Fingeraftrykket er regnet ud fra hele indholdet og bliver et andet, hvis blot ét tegn i aftalen ændres.',
  },
} as const;
