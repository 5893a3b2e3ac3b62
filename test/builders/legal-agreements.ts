import * as fc from 'fast-check';
import { printableCodePoints } from '../../infra/build/printable-letters.ts';
import { AID_STATES, CONSIDERATIONS } from '../../shared/domain/agreement/job.ts';
import { PAY_PERIODS, PAYDAYS, WEEKDAYS, YES_NO } from '../../shared/domain/agreement/hours.ts';
import { SECTORS } from '../../shared/domain/agreement/company.ts';
import { MILESTONE_KINDS, POSSIBILITIES } from '../../shared/domain/agreement/progression.ts';
import { CONTACT_FORMS } from '../../shared/domain/agreement/support.ts';
import type { AllAnswers } from './answers.ts';

const LETTERS = printableCodePoints()
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((letter) => /\p{L}/u.test(letter) && letter.normalize('NFC') === letter);

const piece = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('salatbar', 'i', 'rolige', 'omgivelser', 'på', 'kl. 9', 'øver', 'Åse,'),
  },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', '–', 'og/eller', '“ja”', '½', '(b)', '&', '<i>') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('rengøringsmedarbejder'.repeat(5), 'W'.repeat(90), 'kantine-afløser-vagt'),
  },
);

/** A text of at most `most` letters that begins with `begin`; now and then as long as it may be. */
const text = (most: number, begin = 'Vi øver'): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(piece, { maxLength: 20 }),
      fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(60) }),
    )
    .map(([pieces, times]) =>
      `${begin} ${Array.from({ length: times }, () => pieces.join(' ')).join(' ')}`.slice(0, most).trim(),
    );

const line = (most: number): fc.Arbitrary<string> => text(most).map((typed) => typed.replaceAll(/\s+/g, ' '));
const mayBe = (filled: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), filled);
const meaningful = (most: number): fc.Arbitrary<string> => text(most, 'Vi øver os sammen og ser på det');
const phone = fc.constantFrom('98765432', '+46 8 123 456 78', '20 30 40 50');
const address = fc.record({ street: line(120), postcode: fc.constant('9999'), city: line(80) });
const day = (year: string) =>
  fc.record({
    day: fc.integer({ min: 1, max: 28 }).map(String),
    month: fc.integer({ min: 1, max: 12 }).map(String),
    year: fc.constant(year),
  });
const term = fc.oneof(
  fc.constant({ kind: 'follows' }),
  fc.record({ kind: fc.constant('own'), text: text(500) }),
);

const milestone = fc.record({
  title: meaningful(100).map((typed) => typed.replaceAll(/\s+/g, ' ')),
  lookAt: meaningful(300),
  date: day('2028'),
  kind: fc.constantFrom(...MILESTONE_KINDS),
  responsible: line(100),
  support: mayBe(text(200)),
});

const outlook = fc.oneof(
  fc.constant({ kind: 'open' }),
  fc.record({ kind: fc.constant('more-hours'), paidHours: fc.constant('37'), by: day('2028') }),
  fc.record({
    kind: fc.constant('no-more-hours'),
    reason: fc.oneof(
      fc.constant({ kind: 'economy' }),
      fc.record({ kind: fc.constant('other'), text: text(300) }),
    ),
    lookAgain: day('2028'),
  }),
);

const workdays = fc
  .uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 })
  .map((days) => Object.fromEntries(days.map((each) => [each, { from: '8.00', to: '12.30' }])));

/** What any employer may have typed that breaks no rule, for a job that starts in 2027. */
export const legalAnswers: fc.Arbitrary<AllAnswers> = fc.record({
  company: fc.record({
    cvr: fc.constant('99990015'),
    pNumber: fc.constantFrom('', '1000000012'),
    name: line(120),
    address,
    workplace: fc.oneof(
      fc.constantFrom({ kind: 'company-address' }, { kind: 'varying' }),
      address.map((other) => ({ kind: 'other-address', address: other })),
    ),
    sector: fc.constantFrom(...SECTORS),
    contact: fc.record({ name: line(120), title: line(80), phone, email: fc.constant('karla@example.com') }),
  }),
  job: fc.record({
    title: line(80),
    startDate: fc.constant({ day: '1', month: '2', year: '2027' }),
    startInPastConfirmed: fc.constant(''),
    duration: fc.oneof(
      fc.constant({ kind: 'open-ended' }),
      fc.record({ kind: fc.constant('until'), endDate: day('2029'), reason: text(300) }),
    ),
    probation: mayBe(line(200)),
    tasks: fc.array(line(150), { minLength: 1, maxLength: 10 }),
    excludedTasks: mayBe(text(500)),
    considerations: fc.record({
      kinds: fc.subarray([...CONSIDERATIONS], { minLength: 1 }),
      text: mayBe(text(600)),
    }),
    aids: fc.record({ state: fc.constantFrom(...AID_STATES), text: mayBe(text(300)) }),
  }),
  hours: fc.record({
    weeklyHours: fc.integer({ min: 1, max: 140 }).map((quarters) => String(quarters / 4).replace('.', ',')),
    intensity: fc.integer({ min: 1, max: 100 }).map(String),
    paidHours: fc.oneof(
      fc.constant({ kind: 'computed' }),
      fc.record({ kind: fc.constant('agreed'), hours: fc.constant('0,25'), reason: text(300) }),
    ),
    schedule: fc.oneof(
      fc.record({ kind: fc.constant('as-agreed'), reference: mayBe(text(300)) }),
      fc.record({ kind: fc.constant('weekdays'), days: workdays }),
    ),
    pay: fc.record({
      amountOre: fc.constantFrom('1', '142,50', '27.650,00'),
      per: fc.constantFrom(...PAY_PERIODS),
    }),
    supplements: mayBe(text(300)),
    pension: fc.record({ employerPercent: fc.constantFrom('0', '8,5'), ownPercent: fc.constant('4') }),
    payday: fc.constantFrom(...PAYDAYS),
    sickPay: fc.constantFrom(...YES_NO),
    fullTimePayOre: fc.constantFrom('', '27.650,00'),
    collectiveAgreement: fc.oneof(
      fc.constant({ kind: 'none' }),
      fc.record({ kind: fc.constant('covered'), name: line(200) }),
    ),
  }),
  terms: fc.record({ holiday: term, notice: term, socialInsurance: term, training: term }),
  progression: fc.record({
    possibilities: fc.record({
      kinds: fc.oneof(
        fc.constant(['none-now']),
        fc.subarray(
          POSSIBILITIES.filter((kind) => kind !== 'none-now'),
          { minLength: 1 },
        ),
      ),
      text: meaningful(1000),
    }),
    expectations: fc.record({ text: meaningful(1000), outlook }),
    milestones: fc.array(milestone, { minLength: 1, maxLength: 6 }),
  }),
  support: fc.record({
    mentor: fc.oneof(
      fc.constant({ kind: 'none' }),
      fc.record({ kind: fc.constant('named'), name: line(120), phone, weeklyHours: fc.constant('0,5') }),
    ),
    contactForm: fc.constantFrom('', ...CONTACT_FORMS),
    other: mayBe(text(300)),
  }),
});
