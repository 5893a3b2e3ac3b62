import type { RefusalCode } from '../../../shared/domain/refusals.ts';

export type RefusalText = {
  readonly heading: string;
  /** What happened and what to do, each a sentence or two. */
  readonly paragraphs: readonly string[];
};

/** What people are told when the service says no. The only such table. */
export const refusals: Readonly<Record<RefusalCode, RefusalText>> = {
  'not-found': {
    heading: 'Vi kan ikke vise siden',
    paragraphs: [
      'Linket er måske for gammelt, eller det er skrevet forkert af. Har kommunen sendt dig et nyere link, så brug det.',
      'Du kan få et nyt link sendt til den e-mailadresse, som vi kender.',
    ],
  },
  'not-signed-in': {
    heading: 'Log ind igen',
    paragraphs: ['Du er ikke logget ind, eller der er gået for lang tid. Log ind og prøv igen.'],
  },
  'identity-needed': {
    heading: 'Log ind med MitID for at se aftalen',
    paragraphs: ['Linket åbner først, når MitID har bekræftet, hvem du er. Åbn linket i mailen igen.'],
  },
  'no-role': {
    heading: 'Du kunne ikke logges ind',
    paragraphs: [
      'Du har ikke en rolle her, eller login blev afbrudt. Prøv igen, eller spørg din leder om adgang.',
    ],
  },
  'second-factor-missing': {
    heading: 'Dit login mangler et trin',
    paragraphs: [
      'Du skal logge ind i to trin her (to-faktor-login). Det er for eksempel din kode og en app på telefonen. Kommunens login sagde ikke, at du har brugt det andet trin.',
      'Log ind igen med begge trin. Kommer du hertil igen? Så luk browseren, og prøv en gang til. Virker det ikke, så spørg kommunens it-support om to-faktor-login.',
    ],
  },
  'other-person': {
    heading: 'En anden er logget ind nu',
    paragraphs: [
      'Siden blev vist til en anden end den, der er logget ind nu. Derfor er den ikke sendt.',
      'Skal den sendes? Så skal den, der udfyldte siden, logge ind igen.',
    ],
  },
  'not-your-turn': {
    heading: 'Det er ikke din tur endnu',
    paragraphs: ['Aftalen venter på den anden part. Du får en mail, når der er noget til dig.'],
  },
  'not-taken-over': {
    heading: 'Kommunen skal se på sagen først',
    paragraphs: [
      'En medarbejder i kommunen tager imod sagen, før nogen skriver under. Du får en mail, når du kan skrive under.',
      'Alt, hvad du har skrevet, er gemt.',
    ],
  },
  'changed-meanwhile': {
    heading: 'Aftalen er ændret imens',
    paragraphs: [
      'Aftalen er ændret, siden siden blev vist. Derfor er det, du sendte, ikke gemt.',
      'Åbn aftalen igen, og se, hvordan den er nu.',
    ],
  },
  'already-done': {
    heading: 'Det er allerede gjort',
    paragraphs: [
      'Det, du bad om, er allerede sket. Der er ikke sket noget to gange.',
      'Åbn aftalen igen, og se, hvordan den er nu.',
    ],
  },
  closed: {
    heading: 'Aftalen er lukket',
    paragraphs: [
      'Der kan ikke gøres mere ved aftalen her. Ring til din kontaktperson, hvis du har spørgsmål.',
    ],
  },
  'not-in-force': {
    heading: 'Aftalen er ikke underskrevet af begge',
    paragraphs: ['Det kan først gøres, når både arbejdsgiver og medarbejder har skrevet under.'],
  },
  incomplete: {
    heading: 'Aftalen mangler nogle svar',
    paragraphs: ['Åbn aftalen igen, og ret det, der mangler. Derefter kan du skrive under.'],
  },
  'code-wrong': {
    heading: 'Koden passer ikke',
    paragraphs: ['Skriv de seks tal fra den nyeste mail, vi har sendt dig.'],
  },
  'code-expired': {
    heading: 'Koden er udløbet',
    paragraphs: ['En kode virker i 10 minutter. Få en ny kode og prøv igen.'],
  },
  'code-used-up': {
    heading: 'Koden er brugt op',
    paragraphs: ['Der er skrevet en forkert kode fem gange. Få en ny kode og prøv igen.'],
  },
  'too-many-codes': {
    heading: 'Der er sendt tre koder den sidste time',
    paragraphs: ['Der kan ikke sendes flere lige nu. Ring til din kontaktperson, hvis det haster.'],
  },
  invalid: {
    heading: 'Nogle svar skal rettes',
    paragraphs: ['Gå tilbage og ret de felter, der er markeret.'],
  },
  'too-large': {
    heading: 'Det, du sendte, fylder for meget',
    paragraphs: ['Gå tilbage i browseren, og gør teksten kortere. Det, du har skrevet, står der stadig.'],
  },
  forged: {
    heading: 'Vi kunne ikke modtage formularen',
    paragraphs: ['Formularen kom ikke fra vores egen side. Gå til dine sager og prøv igen.'],
  },
  'too-many-requests': {
    heading: 'Prøv igen senere',
    paragraphs: [
      'Der er bedt om det samme for mange gange. Derfor har vi ikke gjort det denne gang.',
      'Ring til os, hvis det haster.',
    ],
  },
  'party-to-case': {
    heading: 'Sagen skal have en anden konsulent',
    paragraphs: [
      'Konsulentens e-mail står på sagen som arbejdsgiverens eller borgerens.',
      'Vælg en kollega, eller ret adressen på sagen først.',
    ],
  },
  'another-person': {
    heading: 'MitID hører til en anden person',
    paragraphs: [
      'Du har ikke skrevet under. Kun den, aftalen handler om, kan skrive under som medarbejder.',
      'Prøv igen med dit eget MitID. Er det dit eget, så ring til os.',
    ],
  },
  'person-unknown': {
    heading: 'Vi kan ikke kende dig på MitID',
    paragraphs: [
      'Vi mangler dit personnummer. Derfor kan du ikke skrive under her endnu.',
      'Ring til os. Så kan vi skrive nummeret på sagen. Du kan også få aftalen på papir.',
    ],
  },
  'same-person': {
    heading: 'Du kan ikke skrive under for begge',
    paragraphs: [
      'Samme person kan ikke skrive under både for virksomheden og som medarbejder.',
      'Den anden skal skrive under med sit eget MitID.',
    ],
  },
  'another-company': {
    heading: 'MitID hører til en anden virksomhed',
    paragraphs: [
      'Du har ikke skrevet under. CVR-nummeret er et andet end i aftalen.',
      'Prøv igen med den rigtige virksomhed. Er CVR-nummeret forkert i aftalen, så ret det først.',
    ],
  },
  'company-missing': {
    heading: 'Brug virksomhedens MitID',
    paragraphs: ['Du brugte dit private MitID. Du har ikke skrevet under.', 'Prøv igen med MitID Erhverv.'],
  },
  'authority-missing': {
    heading: 'Skriv, hvorfor du må skrive under',
    paragraphs: [
      'Du brugte dit private MitID. Du har ikke skrevet under.',
      'Prøv igen, og skriv, hvad der giver dig ret til at skrive under for virksomheden.',
    ],
  },
  'identity-too-low': {
    heading: 'MitID skal være på et højere niveau',
    paragraphs: [
      'Du har ikke skrevet under. Vi skal være mere sikre på, hvem du er.',
      'Prøv igen med MitID-app, kodeviser eller chip. Virker det ikke, så ring til os.',
    ],
  },
  'identity-aborted': {
    heading: 'Du stoppede i MitID',
    paragraphs: [
      'Du har ikke skrevet under. Alt, du har udfyldt i aftalen, er gemt.',
      'Du kan prøve igen, når du vil.',
    ],
  },
  'identity-expired': {
    heading: 'Begynd forfra med MitID',
    paragraphs: [
      'Der er gået for lang tid, eller svaret fra MitID er brugt før. Du har ikke skrevet under nu.',
      'Åbn linket i mailen fra os, og prøv igen.',
    ],
  },
  'identity-unavailable': {
    heading: 'MitID svarer ikke lige nu',
    paragraphs: [
      'Du har ikke skrevet under. Alt, du har udfyldt i aftalen, er gemt.',
      'Prøv igen om lidt. Haster det, så ring til os.',
    ],
  },
  busy: {
    heading: 'Der er travlt lige nu',
    paragraphs: ['Det, du sendte, er ikke gemt. Gå tilbage i browseren og send det igen om lidt.'],
  },
};
