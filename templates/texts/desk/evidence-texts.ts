import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { danishDateTime } from '../danish-format.ts';
import { statusWords } from './statuses.ts';

/** Which of how many parts the folder comes in. */
export type Part = { readonly number: number; readonly of: number };

export type EvidenceFacts = {
  readonly municipality: string;
  readonly case: Pick<Case, 'id' | 'caseNumber'>;
  readonly status: Status;
  readonly last: Pick<AuditEntry, 'number' | 'at' | 'hash'> & { readonly file: string };
  readonly part: Part;
  /** Where the folder was fetched. */
  readonly address: string;
  /** Every file besides this one and the sums. */
  readonly names: readonly string[];
};

/** What the folder holds, and how anyone checks it with what every computer has. */
export const readMe = (facts: EvidenceFacts): string =>
  [...headOf(facts), ...contentsOf(facts), ...check(facts), ...meaning(facts), ...format, ''].join('\n');

const headOf = ({ municipality, case: { id, caseNumber }, status, last, part, address }: EvidenceFacts) => [
  'BEVISMAPPE',
  'Aftale om ansættelse i fleksjob',
  '',
  municipality,
  ...(caseNumber === undefined ? [] : [`Sagsnummer: ${caseNumber}`]),
  `Sagens id: ${id}`,
  `Status: ${statusWords[status]}`,
  `Mappen viser sagen efter nr. ${last.number} i historikken, ${danishDateTime(last.at)}.`,
  ...(part.of === 1
    ? []
    : [
        `Dette er del ${part.number} af ${part.of}. Sagen er for lang til én mappe.`,
        `De andre dele hentes her: ${address}?del=1 til ${address}?del=${part.of}`,
      ]),
  '',
  'Mappen indeholder personoplysninger. Pas på den som på sagen selv.',
];

const DESCRIPTIONS: readonly (readonly [name: RegExp, text: string])[] = [
  [/^aftale-v\d+\.pdf$/, 'den underskrevne aftale, præcis som den er gemt, med kommunens segl'],
  [/^aftale-v\d+\.json$/, 'det, begge har skrevet under på, som data'],
  [/^ikke-gaeldende\//, 'det, arbejdsgiveren har skrevet under på, men borgeren ikke har'],
  [/^underskrifter\.txt$/, 'hvem der har skrevet under på hver version, hvordan og hvornår'],
  [/^samtaler\.txt$/, 'svar før samtalerne, og hvad der kom ud af dem'],
  [/^samtaler\.json$/, 'det samme som data'],
  [/^mails\.txt$/, 'sagens mails, og hvad der blev af dem'],
  [/^mails\.json$/, 'det samme som data'],
  [/^historik\.txt$/, 'alt, der er sket i sagen, til at læse'],
];

const contentsOf = ({ names }: EvidenceFacts): readonly string[] => {
  const listed = names.flatMap((name) => {
    const text = DESCRIPTIONS.find(([pattern]) => pattern.test(name))?.[1];
    return text === undefined ? [] : [`  ${name}\n      ${text}`];
  });
  const entries = names.filter((name) => name.startsWith('historik/'));
  return [
    '',
    'DET LIGGER I MAPPEN',
    '',
    ...listed,
    `  ${entries[0]} til ${entries.at(-1)}`,
    '      historikken linje for linje, præcis som den er gemt',
    '  SHA256SUMS',
    '      en sum for hver fil',
  ];
};

const check = ({ names, part }: EvidenceFacts): readonly string[] => {
  const json = names.find((name) => /^aftale-v\d+\.json$/.test(name));
  const pdf = names.find((name) => name.endsWith('.pdf'));
  return [
    '',
    'SÅDAN KONTROLLERER DU MAPPEN',
    '',
    'En sum (SHA-256) er 64 tegn, der regnes ud fra en fil. Ændrer man et enkelt tegn i filen, bliver summen en helt',
    'anden. Du skal kun bruge et program, der regner summer, og et program, der kan vise tekst. Pak mappen ud først.',
    '',
    'Trin 1. Passer filerne til summerne?',
    '  Linux: Åbn en terminal i mappen, og skriv',
    '      sha256sum -c SHA256SUMS',
    '  Mac: Åbn Terminal i mappen, og skriv',
    '      shasum -a 256 -c SHA256SUMS',
    '  Hver linje skal ende med OK.',
    '  Windows: Åbn kommandoprompten i mappen, og skriv for eksempel',
    '      certutil -hashfile historik\\00000001.json SHA256',
    '  Åbn SHA256SUMS i Notesblok, og find filens navn. Summen foran navnet skal være den samme.',
    '  Alle filer på én gang i Windows: Åbn PowerShell i mappen, og skriv',
    '      Get-ChildItem -Recurse -File | Get-FileHash | Format-List Hash, Path',
    '  Store og små bogstaver i summen er det samme.',
    '',
    'Trin 2. Hænger historikken sammen?',
    '  Hver fil i historik nævner summen af filen før sig. Den står efter ordet "previous".',
    '  Åbn historik/00000002.json, og find "previous". Summen dér skal være den, der står ved',
    '  historik/00000001.json i SHA256SUMS. Gør det samme med 3 og 2, med 4 og 3 og så videre.',
    ...(part.number === 1
      ? ['  I den første fil er "previous" tom.']
      : ['  "previous" i den første fil her er summen af den sidste fil i delen før.']),
    '  På Linux og Mac kan du se alle på én gang:',
    '      grep -o \'"previous":"[^"]*"\' historik/*.json',
    ...(json === undefined
      ? []
      : [
          '',
          'Trin 3. Er aftalen den, der blev skrevet under på?',
          '  Find linjen i historik.txt, hvor borgeren skriver under. "Aftalens fingeraftryk" skal være den sum, der står ved',
          `  ${json} i SHA256SUMS. Se derefter samme sum i linjens egen fil, efter ordet "contentHash".`,
        ]),
    ...(pdf === undefined
      ? []
      : [
          `  Find linjen, hvor aftalen bliver gemt som PDF. "PDF'ens sum" skal være den sum, der står ved ${pdf}.`,
          '  Aftalens fingeraftryk står også på siden med underskrifter i PDF-filen. Den er forseglet af kommunen. Det kan du se i',
          '  et program, der viser underskrifter i PDF-filer. Arbejdsgiveren og borgeren kan have den samme fil.',
        ]),
  ];
};

const meaning = ({ last }: EvidenceFacts): readonly string[] => [
  '',
  'DET VISER KONTROLLEN',
  '',
  'Passer det hele, er ingen linje ændret, fjernet eller sat ind midt i historikken.',
  'Én ting kan du ikke se af mappen alene: om nogen har skrevet hele historikken om eller taget de nyeste linjer',
  'væk, og regnet alle summer ud igen.',
  'Har du en ældre bevismappe for samme sag, så sammenlign. De linjer, der er i begge, skal have de samme summer.',
  `Den nyeste linje er nr. ${last.number}. Filen hedder ${last.file}, og summen er`,
  `      ${last.hash}`,
  'Filerne underskrifter.txt, samtaler.txt, samtaler.json, mails.txt og mails.json er skrevet ud af sagen.',
  'De er ikke en del af kæden.',
];

const format: readonly string[] = [
  '',
  'OM FILERNE',
  '',
  'Filerne i historik og aftalerne som data er JSON, skrevet efter RFC 8785. Det vil sige: Navnene står i orden,',
  'der er ingen mellemrum og linjeskift mellem dem, og teksten er UTF-8. Så har samme indhold altid samme sum.',
  'Filerne ligger allerede sådan. Gem dem ikke igen fra et tekstprogram, for så kan summen blive en anden.',
  'Tider i filerne er UTC. I teksterne er det dansk tid.',
];
