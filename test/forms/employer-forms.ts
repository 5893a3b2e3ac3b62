import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { aSentence, optional, somethingSaid, text } from './field-types.ts';
import * as fields from './fields.ts';
import { type Fields, type Form, inRows, under, written } from './fields.ts';
import * as identities from './identity-types.ts';
import * as numbers from './number-types.ts';
import { wholeSteps } from './whole-steps.ts';

const address: Fields = {
  street: written(text(120)),
  postcode: written(identities.postcode),
  city: written(text(80)),
};

/** A day that begins at nine where it begins well: no time among the kinds is later. */
const workday: Fields = { from: written(numbers.time), to: written(numbers.timeBeforeNine) };
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const term: Fields = { kind: fields.opening, text: written(text(500)) };

const FIELDS: { readonly [Key in SectionKey]: Fields } = {
  company: {
    cvr: written(identities.cvr),
    pNumber: written(optional(identities.pNumber)),
    name: written(text(120)),
    ...under('address', address),
    'workplace.kind': fields.opening,
    ...under('workplace.address', address),
    sector: fields.choice,
    'contact.name': written(text(120)),
    'contact.title': written(text(80)),
    'contact.phone': written(identities.phone),
    'contact.email': written(identities.email),
  },
  job: {
    title: written(text(80)),
    startDate: fields.date,
    'duration.kind': fields.opening,
    'duration.endDate': fields.date,
    'duration.reason': written(text(300)),
    probation: written(optional(text(200))),
    'tasks.0': written(optional(text(150))),
    'tasks.1': written(optional(text(150))),
    'tasks.2': written(optional(text(150))),
    excludedTasks: written(optional(text(500))),
    'considerations.kinds': fields.optionalTicks,
    'considerations.text': written(optional(text(600))),
    'aids.state': fields.choice,
    'aids.text': written(optional(text(300))),
  },
  hours: {
    weeklyHours: written(numbers.hours),
    intensity: written(numbers.wholePercent),
    'paidHours.kind': fields.opening,
    'paidHours.hours': written(numbers.hours),
    'paidHours.reason': written(text(300)),
    'schedule.kind': fields.opening,
    ...Object.assign({}, ...WEEKDAYS.map((each) => under(`schedule.days.${each}`, workday))),
    'schedule.reference': written(optional(text(300))),
    'pay.amountOre': written(numbers.kroner),
    'pay.per': fields.choice,
    supplements: written(optional(text(300))),
    'pension.employerPercent': written(numbers.pensionPercent),
    'pension.ownPercent': written(numbers.pensionPercent),
    payday: fields.choice,
    sickPay: fields.choice,
    fullTimePayOre: written(optional(numbers.kroner)),
    'collectiveAgreement.kind': fields.opening,
    'collectiveAgreement.name': written(text(200)),
  },
  terms: {
    ...under('holiday', term),
    ...under('notice', term),
    ...under('socialInsurance', term),
    ...under('training', term),
  },
  progression: {
    'possibilities.kinds': fields.ticks,
    'possibilities.text': written(aSentence(1000)),
    'expectations.text': written(aSentence(1000)),
    'expectations.outlook.kind': fields.opening,
    'expectations.outlook.paidHours': written(numbers.hours),
    'expectations.outlook.by': fields.date,
    'expectations.outlook.reason.kind': fields.opening,
    'expectations.outlook.reason.text': written(text(300)),
    'expectations.outlook.lookAgain': fields.date,
    ...inRows('milestones', 3, {
      title: written(somethingSaid(100)),
      lookAt: written(somethingSaid(300)),
      date: fields.date,
      kind: fields.choice,
      responsible: written(text(100)),
      support: written(optional(text(200))),
    }),
  },
  support: {
    'mentor.kind': fields.openingByItself,
    'mentor.name': written(text(120)),
    'mentor.phone': written(identities.phone),
    'mentor.weeklyHours': written(numbers.hours),
    contactForm: fields.optionalChoice,
    other: written(optional(text(300))),
  },
};

export type Step = Form & { readonly section: SectionKey };

/** The six steps of a job that begins on `start`, some of them twice, so that every field is in use in one of them. */
export const employerForms = (start: CivilDate): readonly Step[] =>
  wholeSteps(start).map(({ section, what, typed, ...rest }) => ({
    section,
    what: `${section} ${what}`,
    route: 'POST /arbejdsgiver/{link}/udfyld/{step}',
    fields: FIELDS[section],
    good: typed,
    ...rest,
  }));
