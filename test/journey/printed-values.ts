import type { FictionalAgreement } from '../../infra/local/demo/fictional-agreement.ts';
import { sectionFields } from '../../infra/local/demo/typed-forms.ts';
import { SECTIONS } from '../../shared/domain/agreement/sections.ts';
import { civilDateOf } from '../../shared/domain/calendar/civil-date.ts';
import { agreementView } from '../../templates/texts/da/agreement-view.ts';
import { agreementWords } from '../../templates/texts/da/agreement-words.ts';
import { danishDate, decimalComma } from '../../templates/texts/danish-format.ts';
import { withoutBlanks } from '../unit/adapters/pdf/document-text.ts';
import type { Journey } from './people.ts';

/** The words of a choice on paper, by the name of its field. A field that is missing here fails the test. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'workplace.kind': agreementWords.workplaces,
  sector: agreementWords.sectors,
  'duration.kind': agreementWords.durations,
  'considerations.kinds': agreementWords.considerations,
  'aids.state': agreementWords.aidStates,
  'pay.per': agreementWords.payPeriods,
  payday: agreementWords.paydays,
  sickPay: agreementWords.yesNo,
  'collectiveAgreement.kind': agreementWords.collectiveAgreements,
  'possibilities.kinds': agreementWords.possibilities,
  'expectations.outlook.kind': agreementWords.outlooks,
  'expectations.outlook.reason.kind': agreementWords.noMoreHoursReasons,
  contactForm: agreementWords.contactForms,
  ...Object.fromEntries([0, 1, 2, 3].map((row) => [`milestones.${row}.kind`, agreementWords.milestoneKinds])),
  ...Object.fromEntries(
    ['holiday', 'notice', 'socialInsurance', 'training'].map((term) => [
      `${term}.kind`,
      { follows: agreementWords.terms.follows, 'follows-law': agreementView.followsLaw, own: '' },
    ]),
  ),
};

/** Choices that show only by the values that belong to them. */
const UNSPOKEN: ReadonlySet<string> = new Set(['paidHours.kind', 'schedule.kind', 'mentor.kind']);

/** Every value of an agreement as a reader must find it on paper, without blanks. */
export const printedValues = ({ agreement, start, citizen }: Journey): readonly string[] => {
  const isCovered = sectionFields(agreement, start).hours['collectiveAgreement.kind'] === 'covered';
  return [
    ...SECTIONS.flatMap((section) => {
      const fields = Object.entries(sectionFields(agreement, start)[section]).map(
        ([name, typed]) => [name, typed === 'follows' && !isCovered ? 'follows-law' : typed] as const,
      );
      const dates = fields.flatMap(([name]) =>
        name.endsWith('.day') ? [printedDate(Object.fromEntries(fields), name.slice(0, -4))] : [],
      );
      return [
        ...dates,
        ...fields.flatMap(([name, typed]) => [typed].flat().map((value) => printed(name, value))),
      ];
    }),
    ...caseValues(agreement),
    citizen.name,
  ].map(withoutBlanks);
};

const printedDate = (fields: Readonly<Record<string, unknown>>, name: string): string => {
  const part = (key: string) => Number(fields[`${name}.${key}`]);
  const date = civilDateOf({ year: part('year'), month: part('month'), day: part('day') });
  if (date === undefined) throw new Error(`${name} is no date`);
  return danishDate(date);
};

const printed = (name: string, value: string): string => {
  if (UNSPOKEN.has(name) || /\.(?:day|month|year)$/.test(name)) return '';
  const words = CHOICES[name];
  if (words === undefined) return value;
  const word = words[value];
  if (word === undefined) throw new Error(`no printed word for ${name}: ${value}`);
  return word;
};

/** What the consultant gave, and what is worked out. */
const caseValues = ({ weeklyHours, intensity }: FictionalAgreement): readonly string[] => [
  'Nyt fleksjob',
  'Midlertidigt (5 år)',
  'Prøvevej 1, 4660 Eksempelby',
  'Kira Konsulentsen',
  'Telefon 70 00 00 00',
  `${weeklyHours} timer`,
  `${intensity} %`,
  `${decimalComma((Number(weeklyHours) * Number(intensity)) / 100)} timer om ugen`,
];
