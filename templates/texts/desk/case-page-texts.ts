import type { CaseDue } from '../../../shared/domain/case/next-due.ts';
import type { Awaited } from '../../../shared/domain/desk/awaited.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { daysText } from './need-texts.ts';

/** Who has the next step, as the desk names them. */
export const awaitedWords: Readonly<Record<Awaited['from'], string>> = {
  employer: 'Arbejdsgiveren',
  citizen: 'Borgeren',
  consultant: 'Konsulenten',
  nobody: 'Ingen',
};

/** What is awaited, of those who have the next step. */
export const awaitedActs: Readonly<Record<Status, string | undefined>> = {
  invited: 'Udfylde aftalen og skrive under',
  drafting: 'Udfylde resten og skrive under',
  'change-requested': 'Rette aftalen og skrive under igen',
  'awaiting-citizen': 'Læse aftalen og svare',
  'in-force': 'Se aftalen igennem og registrere den',
  expired: 'Åbne aftalen igen, hvis den stadig er aktuel',
  registered: undefined,
  declined: undefined,
  withdrawn: undefined,
  ended: undefined,
};

/** What the service does by itself on a day, unless somebody does something first. */
export const comingWords: Readonly<Record<CaseDue['act'], (day: string) => string>> = {
  remind: (day) => `Systemet sender en påmindelse ${day}`,
  expire: (day) => `Aftalen udløber ${day}`,
  end: (day) => `Aftalen slutter ${day}`,
};

export const casePageTexts = {
  back: 'Til sagerne',
  caseNumber: (number: string): string => `Sag ${number}`,
  printed: (on: string): string => `Udskrevet ${on}`,
  next: {
    heading: 'Næste skridt',
    awaits: 'Venter på',
    what: 'Hvad',
    since: 'Siden',
    sinceText: (day: string, days: number): string =>
      days === 0 ? `${day} (i dag)` : `${day} (${daysText(days)})`,
    talk: 'Næste opfølgning',
    talkText: (day: string, state: string, reasons: string): string =>
      `${day}: ${reasons} (${state.toLowerCase()})`,
    talkAct: 'Registrér eller flyt',
    toTakeOver: {
      standing:
        'Arbejdsgiveren er selv begyndt og kan ikke skrive under, før en konsulent har overtaget sagen.',
      awaits: 'En konsulent',
      act: 'Overtage sagen',
    },
    coming: 'Ellers',
    changed: 'Se, hvad der er ændret',
  },
  lostMail: {
    heading: (whose: string): string => `En mail til ${whose} er ikke nået frem`,
    sentTo: (address: string): string => `Den blev sendt til ${address}. Er adressen forkert?`,
    correct: 'Ret adressen',
  },
  words: {
    change: 'Borgeren ønsker en ændring',
    helpOn:
      'Arbejdsgiveren har fået besked. Ring til begge, hvis de har brug for hjælp til at blive enige. Numrene står under »Parterne«.',
    callCitizen: 'Borgeren vil ikke skrive under. Ring, og hør hvorfor. Nummeret står under »Parterne«.',
    seen: 'Markér som set',
    declined: 'Borgerens grund til at sige nej',
    withdrawn: 'Grunden til, at aftalen er trukket tilbage',
    ended: 'Grunden til, at aftalen er afsluttet',
  },
  parties: {
    heading: 'Parterne',
    company: 'Virksomhed',
    contact: 'Kontaktperson',
    phone: 'Telefon',
    email: 'E-mail',
    mobile: 'Mobilnummer',
    signature: 'Underskrift',
    notSigned: 'Ikke skrevet under',
    correct: 'Ret',
    correctWhose: (whose: string): string => ` e-mailadressen til ${whose}`,
    noMobile: 'Ikke oplyst',
    cpr: 'Personnummer',
    cprKnown: 'Oplyst',
    noCpr: 'Ikke oplyst',
    correctCitizen: 'Ret borgerens oplysninger',
    sendLink: (whose: string): string => `Send nyt link til ${whose}`,
  },
  followUps: {
    heading: 'Opfølgninger',
    progress: 'Se udviklingen i jobbet',
    caption: 'Opfølgninger efter dato',
    date: 'Dato',
    reason: 'Anledning',
    state: 'Status',
    talk: 'Samtale',
    moved: (state: string, from: string, reason: string): string =>
      `${state}. Flyttet fra ${from}: ${reason}`,
    held: (on: string, by: string): string => `Holdt ${on} af ${by}`,
    act: 'Registrér eller flyt',
    actOn: (day: string): string => ` opfølgningen den ${day}`,
    nothing: '–',
  },
  minutes: {
    summary: (reasons: string, on: string): string => `Referat: ${reasons}, ${on}`,
    form: 'Form',
    participants: 'Deltagere',
    wellbeing: 'Trivsel',
    wellbeingText: (wellbeing: number): string => `${wellbeing} af 4`,
    needsChange: 'Skal ændres',
    milestones: 'Milepæle',
    milestone: (place: number): string => `Milepæl ${place + 1}`,
    newDate: (on: string): string => `ny dato ${on}`,
    paidHours: 'Timer med løn',
    unchanged: 'Uændret',
    paidHoursText: (before: string, after: string, from: string): string =>
      `Fra ${before} til ${after} om ugen, gælder fra ${from}`,
    note: 'Notat',
    agreed: 'Aftalt',
  },
  agreement: {
    heading: 'Aftalen',
    whole: 'Hele aftalen',
    before: 'Aftalen, som den sidst var skrevet under',
  },
  facts: {
    heading: 'Sagen',
    kind: 'Aftalens type',
    permanence: 'Varighed',
    assessment: 'Kommunens vurdering',
    assessmentText: (hours: string, intensity: string): string => `${hours} om ugen, ${intensity} intensitet`,
    rhythm: 'Faste samtaler',
    consultant: 'Kontaktperson',
    caseNumber: 'Sagsnummer',
    opened: 'Oprettet',
    registered: 'Set af',
    registeredText: (by: string, at: string): string => `${by}, ${at}`,
    endedOn: 'Slutdato',
  },
} as const;
