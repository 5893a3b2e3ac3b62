import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { FieldPath, FieldValue } from '../../../shared/domain/agreement/differences.ts';
import { civilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { InputName } from '../agreement-shape.ts';
import { agreementWords } from '../da/agreement-words.ts';
import { danishDate, danishTime, hoursText, kroner, percentText, phoneText } from '../danish-format.ts';

/** Every field of the content, by its dotted name; `*` stands for a row's number. */
type ContentField = Exclude<
  InputName<Omit<AgreementContent, 'schemaVersion'>>,
  'sections.job.tasks.*' | 'sections.progression.milestones'
>;

type Words = Readonly<Record<string, string>>;
/** How a field's value is written: as it stands, as a measure, or by the word of the choice. */
type Format = 'text' | 'hours' | 'percent' | 'kroner' | 'date' | 'time' | 'phone' | Words;

const words = agreementWords;
const ticked: Words = { true: words.yesNo.yes, false: words.yesNo.no };

/** How each field of the agreement is written; a field that is not here does not compile. */
const FORMATS: Readonly<Record<ContentField, Format>> = {
  caseId: 'text',
  caseNumber: 'text',
  versionNumber: 'text',
  kind: words.agreementKinds,
  permanence: words.permanences,
  'municipality.name': 'text',
  'municipality.unit': 'text',
  'contactPerson.name': 'text',
  'contactPerson.phone': 'phone',
  'contactPerson.email': 'text',
  'employee.name': 'text',
  'employee.address.street': 'text',
  'employee.address.postcode': 'text',
  'employee.address.city': 'text',
  paidHours: 'hours',
  'amendment.number': 'text',
  'amendment.effectiveFrom': 'date',
  'amendment.amends.versionNumber': 'text',
  'amendment.amends.contentHash': 'text',
  'amendment.amends.paidHours': 'hours',
  'sections.company.cvr': 'text',
  'sections.company.pNumber': 'text',
  'sections.company.name': 'text',
  'sections.company.address.street': 'text',
  'sections.company.address.postcode': 'text',
  'sections.company.address.city': 'text',
  'sections.company.workplace.kind': words.workplaces,
  'sections.company.workplace.address.street': 'text',
  'sections.company.workplace.address.postcode': 'text',
  'sections.company.workplace.address.city': 'text',
  'sections.company.sector': words.sectors,
  'sections.company.contact.name': 'text',
  'sections.company.contact.title': 'text',
  'sections.company.contact.phone': 'phone',
  'sections.company.contact.email': 'text',
  'sections.job.title': 'text',
  'sections.job.startDate': 'date',
  'sections.job.startInPastConfirmed': ticked,
  'sections.job.duration.kind': words.durations,
  'sections.job.duration.endDate': 'date',
  'sections.job.duration.reason': 'text',
  'sections.job.probation': 'text',
  'sections.job.tasks': 'text',
  'sections.job.excludedTasks': 'text',
  'sections.job.considerations.kinds': words.considerations,
  'sections.job.considerations.text': 'text',
  'sections.job.aids.state': words.aidStates,
  'sections.job.aids.text': 'text',
  'sections.hours.weeklyHours': 'hours',
  'sections.hours.intensity': 'percent',
  'sections.hours.paidHours.kind': words.paidHours,
  'sections.hours.paidHours.hours': 'hours',
  'sections.hours.paidHours.reason': 'text',
  'sections.hours.schedule.kind': words.schedules,
  'sections.hours.schedule.days.monday.from': 'time',
  'sections.hours.schedule.days.monday.to': 'time',
  'sections.hours.schedule.days.tuesday.from': 'time',
  'sections.hours.schedule.days.tuesday.to': 'time',
  'sections.hours.schedule.days.wednesday.from': 'time',
  'sections.hours.schedule.days.wednesday.to': 'time',
  'sections.hours.schedule.days.thursday.from': 'time',
  'sections.hours.schedule.days.thursday.to': 'time',
  'sections.hours.schedule.days.friday.from': 'time',
  'sections.hours.schedule.days.friday.to': 'time',
  'sections.hours.schedule.days.saturday.from': 'time',
  'sections.hours.schedule.days.saturday.to': 'time',
  'sections.hours.schedule.days.sunday.from': 'time',
  'sections.hours.schedule.days.sunday.to': 'time',
  'sections.hours.schedule.reference': 'text',
  'sections.hours.pay.amountOre': 'kroner',
  'sections.hours.pay.per': words.payPeriods,
  'sections.hours.supplements': 'text',
  'sections.hours.pension.employerPercent': 'percent',
  'sections.hours.pension.ownPercent': 'percent',
  'sections.hours.payday': words.paydays,
  'sections.hours.sickPay': words.yesNo,
  'sections.hours.fullTimePayOre': 'kroner',
  'sections.hours.collectiveAgreement.kind': words.collectiveAgreements,
  'sections.hours.collectiveAgreement.name': 'text',
  'sections.terms.holiday.kind': words.terms,
  'sections.terms.holiday.text': 'text',
  'sections.terms.notice.kind': words.terms,
  'sections.terms.notice.text': 'text',
  'sections.terms.socialInsurance.kind': words.terms,
  'sections.terms.socialInsurance.text': 'text',
  'sections.terms.training.kind': words.terms,
  'sections.terms.training.text': 'text',
  'sections.progression.possibilities.kinds': words.possibilities,
  'sections.progression.possibilities.text': 'text',
  'sections.progression.expectations.text': 'text',
  'sections.progression.expectations.outlook.kind': words.outlooks,
  'sections.progression.expectations.outlook.paidHours': 'hours',
  'sections.progression.expectations.outlook.by': 'date',
  'sections.progression.expectations.outlook.reason.kind': words.noMoreHoursReasons,
  'sections.progression.expectations.outlook.reason.text': 'text',
  'sections.progression.expectations.outlook.lookAgain': 'date',
  'sections.progression.milestones.*.title': 'text',
  'sections.progression.milestones.*.lookAt': 'text',
  'sections.progression.milestones.*.date': 'date',
  'sections.progression.milestones.*.kind': words.milestoneKinds,
  'sections.progression.milestones.*.responsible': 'text',
  'sections.progression.milestones.*.support': 'text',
  'sections.support.mentor.kind': words.mentors,
  'sections.support.mentor.name': 'text',
  'sections.support.mentor.phone': 'phone',
  'sections.support.mentor.weeklyHours': 'hours',
  'sections.support.contactForm': words.contactForms,
  'sections.support.other': 'text',
};

const formats: ReadonlyMap<string, Format> = new Map(Object.entries(FORMATS));
const formatAt = (path: FieldPath): Format =>
  formats.get(path.map((name) => (typeof name === 'number' ? '*' : name)).join('.')) ?? 'text';

/** Whether the field holds words, own or chosen, and not a measure or a date. */
export const isInWords = (path: FieldPath): boolean => {
  const format = formatAt(path);
  return format === 'text' || typeof format === 'object';
};

/** What a field holds, as people read it: each text or ticked word of a list by itself. */
export const valueTexts = (path: FieldPath, value: FieldValue): readonly string[] => {
  const format = formatAt(path);
  return (typeof value === 'object' ? value : [value]).map((each) => written(each, format));
};

const written = (value: Single, format: Format): string =>
  typeof format === 'object' ? (format[String(value)] ?? String(value)) : MEASURES[format](value);

type Single = string | number | boolean;

const MEASURES: Readonly<Record<Exclude<Format, Words>, (value: Single) => string>> = {
  text: String,
  hours: (value) => hoursText(Number(value)),
  percent: (value) => percentText(Number(value)),
  kroner: (value) => kroner(Number(value)),
  date: (value) => dateText(String(value)),
  time: (value) => danishTime(String(value)),
  phone: (value) => phoneText(String(value)),
};

const dateText = (text: string): string => {
  const date = civilDate(text);
  return date === undefined ? text : danishDate(date);
};
