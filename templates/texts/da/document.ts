/** What the document says in words of its own, around the labels and the words of the agreement. */
export const documentTexts = {
  language: 'da-DK',
  note: 'Her står, hvad I har aftalt om timer, hensyn, udvikling og milepæle i fleksjobbet. Aftalen træder ikke i stedet for ansættelseskontrakten.',
  between: (company: string, employee: string): string => `mellem ${company} og ${employee}`,
  attachment: (schema: number): string => `Aftalens indhold til it-systemer, format ${schema}`,
  numbering: 'Side {page} af {pages}',
  footer: (title: string, reference: string): string => `${title} · ${reference}`,
  caseById: (id: string): string => `Sag ${id}`,
  case: 'Sagen',
  milestones: {
    dateAndKind: 'Dato og type af mål',
    titleAndLookAt: 'Milepæl og det, vi ser på',
    noSupport: 'Ikke angivet',
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
    authority: 'Ret til at skrive under for virksomheden',
    consent: 'Samtykke',
    ownWords: 'Egne ord',
    copyToUnion: 'Kopi til faglig organisation',
    fingerprint: 'Aftalens fingeraftryk (SHA-256)',
    sameContent:
      'Begge har underskrevet det samme indhold. Fingeraftrykket er regnet ud fra hele indholdet. Det bliver et andet, hvis blot ét tegn i aftalen ændres.',
  },
  check: {
    heading: 'Sådan tjekker du dokumentet',
    steps: (address: string): readonly string[] => [
      `Gå ind på ${address}`,
      'Vælg filen med aftalen. Kommunen gemmer den ikke.',
      'Siden svarer, om aftalen er ægte, og om den stadig gælder.',
    ],
    seal: (municipality: string): string =>
      `Filen har et elektronisk segl fra ${municipality}. Et program til PDF kan vise seglet. Det er filen, der kan tjekkes. Har du kun et print, så ring til kommunen.`,
  },
  amendment: {
    title: (number: number, agreement: string): string =>
      `Tillæg nr. ${number} til ${agreement.charAt(0).toLowerCase()}${agreement.slice(1)}`,
    heading: 'Det ændrer tillægget',
    holds: (day: string): string =>
      `Tillægget gælder fra ${day}. Indtil begge har underskrevet, gælder aftalen uændret. Resten af dokumentet er hele aftalen, som den er med tillægget.`,
    hours: (before: string, after: string, day: string): string =>
      `Fra ${before} til ${after} med løn fra ${day}.`,
    changed: (label: string, before: string, after: string): string =>
      `${label}: før »${before}«, nu »${after}«`,
    items: (label: string, changes: readonly string[]): string => `${label}: ${changes.join('; ')}`,
    added: (text: string): string => `ny »${text}«`,
    removed: (text: string): string => `fjernet »${text}«`,
    amends: 'Den aftale, der ændres, har fingeraftrykket (SHA-256):',
  },
  draft: {
    mark: 'UDKAST – ikke underskrevet af begge',
    title: (title: string): string => `Udkast: ${title}`,
    meaning:
      'UDKAST – ikke underskrevet af begge. Du kan læse udkastet igennem, men det gælder ikke som en aftale.',
    notSigned: 'Ikke underskrevet endnu.',
    end: 'Her slutter udkastet. Aftalen gælder først, når begge parter har underskrevet. Så laver vi det endelige dokument.',
  },
} as const;
