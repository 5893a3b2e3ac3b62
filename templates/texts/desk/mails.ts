import type { StaffMessageKind } from '../../../shared/domain/case/messages.ts';
import type { MailWords, StaffMailFacts } from '../mail-words.ts';

const casesText = (count: number): string => (count === 1 ? '1 sag' : `${count} sager`);

const calendarText = ({ talks, calendarFiles }: StaffMailFacts): readonly string[] => {
  if (calendarFiles === 0) return [];
  const how = 'Åbn en fil for at lægge samtalen i din kalender.';
  if (calendarFiles < talks)
    return [
      `De første ${calendarFiles} af ${talks} samtaler er vedhæftet som kalenderfiler. ${how} Resten står på din liste.`,
    ];
  return talks === 1
    ? ['Samtalen er vedhæftet som kalenderfil. Åbn filen for at lægge den i din kalender.']
    : [`De ${talks} samtaler er vedhæftet som kalenderfiler. ${how}`];
};

/** What stands in an entry of the consultant's calendar; the municipality's own case number is all that is told of the case. */
const summary = (caseNumber: string | undefined): string =>
  caseNumber === undefined ? 'Opfølgning' : `Opfølgning – sag ${caseNumber}`;

export const calendarEntry = {
  summary,
  asStandIn: (caseNumber: string | undefined): string => `Vikar: ${summary(caseNumber)}`,
  fileName: (number: number): string => `opfoelgning-${number}.ics`,
  product: 'Aftaler',
};

/** First in a mail to a consultant on leave that a colleague gets instead. */
export const standInNote = 'Mailen er til en kollega, som du er vikar for.';

/** The mails to consultants and the team. They name no citizen, no company and no case. */
export const staffMails: Readonly<Record<StaffMessageKind, (facts: StaffMailFacts) => MailWords>> = {
  'change-requested': () => ({
    subject: 'Borgeren ønsker en ændring',
    paragraphs: [
      'Den første underskrift gælder ikke mere. Aftalen skal rettes, og begge skal skrive under på ny.',
      'Arbejdsgiveren har fået besked.',
    ],
    action: 'Se sagen',
  }),
  'taken-back': () => ({
    subject: 'Arbejdsgiveren retter aftalen',
    paragraphs: [
      'Arbejdsgiveren vil rette noget. Derfor skal aftalen skrives under på ny.',
      'Borgeren får en ny mail, når den er klar.',
    ],
    action: 'Se sagen',
  }),
  declined: () => ({
    subject: 'Aftalen er ikke blevet underskrevet',
    paragraphs: ['Borgeren har valgt at sige nej til aftalen. Arbejdsgiveren har fået besked.'],
    action: 'Se sagen',
  }),
  expired: () => ({
    subject: 'En aftale er udløbet',
    paragraphs: [
      'Der er ikke sket noget med aftalen i en tid. Linkene til den virker ikke mere.',
      'Du kan åbne den igen på sagen. Det, der er skrevet, er gemt.',
    ],
    action: 'Se sagen',
  }),
  'expiry-near': () => ({
    subject: 'En aftale udløber snart',
    paragraphs: [
      'Der er ikke sket noget med en aftale i en af dine sager i en tid. Den, der mangler at svare, har fået en påmindelse.',
      'Ring, hvis aftalen stadig er aktuel. På sagen står der, hvornår den udløber.',
    ],
    action: 'Se sagen',
  }),
  'agreement-signed': () => ({
    subject: 'Aftalen er underskrevet',
    paragraphs: ['Begge har skrevet under. Du kan hente aftalen på sagen.'],
    action: 'Se sagen',
  }),
  'amendment-dropped': () => ({
    subject: 'En aftale bliver ikke ændret',
    paragraphs: [
      'En ændring af en aftale er ikke blevet til noget. Aftalen gælder som før.',
      'På sagen står der hvorfor. Du kan begynde på en ny ændring der.',
    ],
    action: 'Se sagen',
  }),
  'mail-returned': () => ({
    subject: 'En mail kunne ikke leveres',
    paragraphs: [
      'En mail i en af dine sager er kommet retur. Se sagen, og ret adressen, hvis den er forkert.',
    ],
    action: 'Se sagen',
  }),
  'follow-up-prompt': (facts) => ({
    subject: `Opfølgning klar: ${casesText(facts.cases)}`,
    paragraphs: [`Du har opfølgning i ${casesText(facts.cases)}, der er klar i dag.`, ...calendarText(facts)],
    action: 'Se dine opfølgninger',
  }),
  'follow-up-reminder': ({ cases }) => ({
    subject: `Påmindelse om opfølgning: ${casesText(cases)}`,
    paragraphs: [
      `Opfølgning i ${casesText(cases)} er ikke registreret, selv om der er gået fem arbejdsdage.`,
      'Skriv, hvad der kom ud af samtalen, eller flyt den til en anden dag.',
    ],
    action: 'Se dine opfølgninger',
  }),
  'follow-up-escalated': ({ cases }) => ({
    subject: `Opfølgning mangler: ${casesText(cases)}`,
    paragraphs: [
      `Opfølgning i ${casesText(cases)} er ikke registreret, selv om der er gået ti arbejdsdage.`,
      'Tal med konsulenten om, hvad der nu skal ske.',
    ],
    action: 'Se opfølgningerne',
  }),
  'case-unassigned': () => ({
    subject: 'En ny sag venter på en konsulent',
    paragraphs: ['En arbejdsgiver er selv begyndt på en aftale. Sagen har ingen konsulent endnu.'],
    action: 'Se sagen',
  }),
  'case-assigned': () => ({
    subject: 'Du har fået en sag',
    paragraphs: ['En kollega har givet en sag videre til dig. Du er nu kontaktperson i sagen.'],
    action: 'Se sagen',
  }),
  'stand-in-named': () => ({
    subject: 'Du er vikar for en kollega',
    paragraphs: [
      'Du er valgt som vikar. Mens kollegaen er væk, ser du kollegaens sager og får mails om dem.',
      'Se, hvem og hvornår, under »Ferie og fravær«.',
    ],
    action: 'Se sagerne',
  }),
  'deletion-near': ({ cases }) => ({
    subject: `Sager slettes snart: ${casesText(cases)}`,
    paragraphs: [
      `${casesText(cases)} har været gemt, så længe de må, og slettes snart.`,
      'Se hvornår, og hent det, som kommunen skal beholde.',
    ],
    action: 'Se, hvad der slettes',
  }),
  'call-requested': () => ({
    subject: 'En borger vil gerne ringes op',
    paragraphs: ['En borger i en af dine sager har bedt om at blive ringet op. Se sagen, før du ringer.'],
    action: 'Se sagen',
  }),
};
