import {
  dateFields,
  fictionalAgreements,
  openingFields,
  type TypedFields,
} from '../../infra/local/demo/typed-forms.ts';
import { goodTalk } from '../../infra/local/demo/walk.ts';
import { addDays, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { controlCode, fullName, optional, text } from './field-types.ts';
import * as fields from './fields.ts';
import { type Fields, type Form, inRows, under, written } from './fields.ts';
import * as identities from './identity-types.ts';
import * as numbers from './number-types.ts';

const newCase: Fields = {
  employeeName: written(fullName),
  employeeEmail: written(identities.email),
  employeeMobile: written(optional(identities.phone)),
  'employeeAddress.kind': fields.openingByItself,
  'employeeAddress.address.street': written(text(120)),
  'employeeAddress.address.postcode': written(identities.postcode),
  'employeeAddress.address.city': written(text(80)),
  addressProtected: fields.tick,
  cpr: written(optional(identities.cpr)),
  employerEmail: written(identities.email),
  caseNumber: written(optional(text(40))),
  kind: fields.choice,
  permanence: fields.optionalChoice,
  weeklyHours: written(numbers.hours),
  intensity: written(numbers.wholePercent),
};

const talk: Fields = {
  heldOn: fields.date,
  form: fields.choice,
  participants: fields.ticks,
  wellbeing: fields.optionalChoice,
  needsChange: fields.optionalTicks,
  ...inRows('milestones', 3, {
    outcome: fields.optionalChoice,
    newDate: fields.optionalDate,
    comment: written(optional(text(300))),
  }),
  'paidHours.kind': fields.openingByItself,
  'paidHours.after': written(numbers.hours),
  'paidHours.from': fields.date,
  note: written(optional(text(2000))),
  ...under('actions.0', {
    what: written(text(200)),
    who: written(optional(text(100))),
    by: fields.optionalDate,
  }),
  next: fields.optionalDate,
};

/** The citizen's name while nobody has signed it, the mobile number and the personnummer. */
const citizen: Fields = {
  employeeName: written(fullName),
  employeeMobile: written(optional(identities.phone)),
  cpr: written(optional(identities.cpr)),
  addressProtected: fields.tick,
};

/** Hours and intensity belong together: where one is given, the other is asked for. */
const details: Fields = {
  weeklyHours: written(numbers.hours),
  intensity: written(numbers.wholePercent),
  kind: fields.choice,
  permanence: fields.optionalChoice,
  caseNumber: written(optional(text(40))),
};
const knownDetails = {
  weeklyHours: '8',
  intensity: '75',
  kind: 'extension',
  permanence: 'temporary',
  caseNumber: 'SAG-1',
};

/** Somebody else who has signed in before. */
export const COLLEAGUE = {
  id: 'konsulent-2',
  name: 'Jonas Jobformidler',
  email: 'jonas@example.org',
  phone: '56 12 34 57',
  role: 'consultant',
} as const;

const AFTER = { 'the 29th of February of a leap year': 'date-after-today' } as const;

const paper: Fields = {
  controlCode: written(controlCode),
  employerName: written(fullName),
  citizenName: written(fullName),
  otherName: written(optional(text(300))),
  signedOn: { ...fields.date, wrong: AFTER },
  ownWords: written(optional(text(500))),
  copyToUnion: fields.tick,
  reason: written(text(500)),
  informed: fields.consent,
};

const goodRecord = (today: CivilDate): TypedFields => ({
  ...goodTalk(today),
  needsChange: ['tasks'],
  ...dateFields('milestones.0.newDate', addDays(today, 90)),
  'milestones.1.outcome': 'postponed',
  'milestones.1.comment': 'Det er for tidligt',
  ...dateFields('milestones.1.newDate', addDays(today, 90)),
  'milestones.2.outcome': 'not-begun',
  'milestones.2.comment': 'Det er for tidligt',
  ...dateFields('milestones.2.newDate', addDays(today, 90)),
  'paidHours.kind': 'changed',
  'paidHours.after': '7',
  ...dateFields('paidHours.from', today),
  ...dateFields('actions.0.by', addDays(today, 30)),
  ...dateFields('next', addDays(today, 60)),
});

/** When a day is in March 2027, as among the kinds of dates. */
const BEFORE = {
  'a day': 'date-not-ahead',
  'a day with noughts': 'date-not-ahead',
  'a day with points and blanks': 'date-not-ahead',
} as const;

/** The same days where only later ones will do: another is asked for, in the words of none. */
const PAST = {
  'a day': 'missing',
  'a day with noughts': 'missing',
  'a day with points and blanks': 'missing',
} as const;

/** What is to be changed of an agreement in force, and from when. */
const amendment: Fields = {
  effectiveFrom: fields.date,
  asked: fields.ticks,
  paidHours: written(optional(numbers.hours)),
  endDate: { ...fields.optionalDate, wrong: PAST },
};

const REASON = 'Sagen er oprettet ved en fejl';
const [agreement] = fictionalAgreements;

/** A stand-in and the days of a leave: the same when it is named and when it is changed. */
const leaveForm = (today: CivilDate) => ({
  fields: {
    standIn: fields.choice,
    from: { ...fields.date, wrong: PAST },
    through: { ...fields.date, wrong: PAST },
  },
  good: {
    standIn: COLLEAGUE.id,
    ...dateFields('from', today),
    ...dateFields('through', addDays(today, 500)),
  },
  parts: [/^standIn$/, /^from$/, /^through$/],
});

/** The forms on the desk on `today`, which is later than 1 March 2027 where every kind of date is tried. */
export const staffForms = (today: CivilDate) =>
  ({
    open: {
      what: 'opening a case',
      route: 'POST /sager/ny',
      fields: newCase,
      good: {
        ...(agreement === undefined ? {} : openingFields(agreement, 'SAG-0')),
        employerEmail: 'en.anden@example.com',
      },
    },
    correct: {
      what: 'correcting an address',
      route: 'POST /sager/{case}/ret-adresse/{party}',
      fields: { email: written(identities.email) },
      good: { email: 'ny@example.com' },
    },
    citizen: {
      what: 'correcting the citizen',
      route: 'POST /sager/{case}/ret-borger',
      fields: citizen,
      good: { employeeName: 'Demo Nygift Eksempelsen', employeeMobile: '20123456' },
    },
    details: {
      what: 'correcting what the municipality knows',
      route: 'POST /sager/{case}/oplysninger',
      fields: details,
      good: knownDetails,
    },
    takeOver: {
      what: 'taking a case over',
      route: 'POST /sager/{case}/overtag',
      fields: details,
      good: knownDetails,
    },
    handOver: {
      what: 'handing a case over',
      route: 'POST /sager/{case}/giv-videre',
      fields: { colleague: fields.opening },
      good: { colleague: COLLEAGUE.id },
    },
    nameStandIn: {
      what: 'naming a stand-in',
      route: 'POST /ferie',
      ...leaveForm(today),
    },
    changeLeave: {
      what: 'changing a stand-in',
      route: 'POST /ferie/{leave}',
      ...leaveForm(today),
    },
    paper: {
      what: 'recording signatures on paper',
      route: 'POST /sager/{case}/papir',
      fields: paper,
      good: {
        employerName: 'Karla Køkkentest',
        citizenName: 'Demo Eksempelsen',
        otherName: 'Borgeren er blevet gift',
        ...dateFields('signedOn', today),
        ownWords: 'Jeg glæder mig',
        copyToUnion: 'yes',
        reason: 'Borgeren har ingen e-mail',
        informed: 'yes',
      },
      parts: [/^(?!controlCode$|otherName$)/, /^controlCode$/, /^otherName$/],
    },
    hold: {
      what: 'having a case kept',
      route: 'POST /sager/{case}/bevar',
      fields: { reason: written(text(500)) },
      good: { reason: REASON },
    },
    liftHold: {
      what: 'having a case kept no longer',
      route: 'POST /sager/{case}/bevar-ikke',
      fields: { reason: written(text(500)) },
      good: { reason: REASON },
    },
    withdraw: {
      what: 'withdrawing',
      route: 'POST /sager/{case}/traek-tilbage',
      fields: { reason: written(text(500)) },
      good: { reason: REASON },
    },
    end: {
      what: 'ending',
      route: 'POST /sager/{case}/afslut',
      fields: { on: { ...fields.date, wrong: AFTER }, reason: written(text(500)) },
      good: { ...dateFields('on', today), reason: REASON },
      parts: [/^on$/, /^reason$/],
    },
    rhythm: {
      what: 'choosing how often regular talks are held',
      route: 'POST /sager/{case}/faste-samtaler',
      fields: { rhythm: fields.choice },
      good: { rhythm: 'quarterly' },
    },
    amendment: {
      what: 'beginning an amendment',
      route: 'POST /sager/{case}/tillaeg',
      fields: amendment,
      good: { ...dateFields('effectiveFrom', addDays(today, 30)), asked: ['job'] },
      parts: [/^effectiveFrom$/, /^paidHours$/, /^endDate$/],
    },
    cancelAmendment: {
      what: 'calling off an amendment',
      route: 'POST /sager/{case}/aflys-tillaeg',
      fields: { reason: written(text(500)) },
      good: { reason: REASON },
    },
    record: {
      what: 'recording a talk',
      route: 'POST /sager/{case}/opfoelgning/{followUp}',
      fields: talk,
      good: goodRecord(today),
    },
    postpone: {
      what: 'moving a talk',
      route: 'POST /sager/{case}/opfoelgning/{followUp}',
      fields: { to: { ...fields.date, wrong: BEFORE }, reason: written(text(300)) },
      good: { ...dateFields('to', addDays(today, 60)), reason: REASON },
      parts: [/^to$/, /^reason$/],
    },
  }) as const satisfies Readonly<Record<string, Form>>;
