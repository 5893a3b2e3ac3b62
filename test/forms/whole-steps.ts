import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import { addMonths, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import {
  dateFields,
  fictionalAgreements,
  sectionFields,
  type TypedFields,
} from '../../infra/local/demo/typed-forms.ts';

export type WholeStep = {
  readonly section: SectionKey;
  readonly what: string;
  readonly typed: TypedFields;
  /** Fields on the page that belong to a choice which is not made here: whatever they hold is kept and not asked about. */
  readonly idle: readonly RegExp[];
  /** Fields that may hold anything at the same time; all of them when nothing is said. */
  readonly parts?: readonly RegExp[];
};

const [, agreement] = fictionalAgreements;
const FAR = ['monday', 'wednesday', 'friday', 'saturday', 'sunday'];

/** Each step filled in as far as it goes, so that every field of the page is in use in one of them. */
export const wholeSteps = (start: CivilDate): readonly WholeStep[] => {
  if (agreement === undefined) throw new Error('the made-up agreements are missing');
  const usual = sectionFields(agreement, start);
  return [
    {
      section: 'company',
      what: 'with another workplace',
      typed: {
        ...usual.company,
        pNumber: '1234567890',
        'workplace.kind': 'other-address',
        'workplace.address.street': 'Testvej 9',
        'workplace.address.postcode': '4671',
        'workplace.address.city': 'Strøby',
      },
      idle: [],
    },
    {
      section: 'job',
      what: 'for a time',
      typed: {
        ...usual.job,
        'tasks.2': 'Vander planterne',
        'duration.kind': 'until',
        ...dateFields('duration.endDate', addMonths(start, 20)),
        'duration.reason': 'Vikar for en kollega på orlov',
        probation: 'De første tre måneder',
        excludedTasks: 'Ingen kørsel',
        'aids.text': 'Hæve-sænke-bord',
      },
      idle: [],
    },
    {
      section: 'hours',
      what: 'on fixed days',
      typed: {
        ...usual.hours,
        'paidHours.kind': 'agreed',
        'paidHours.hours': '6,25',
        'paidHours.reason': 'Vi runder op',
        supplements: 'Tillæg om lørdagen',
        fullTimePayOre: '31.000,00',
        'collectiveAgreement.kind': 'covered',
        'collectiveAgreement.name': 'Kantineoverenskomsten',
        ...Object.fromEntries(
          FAR.flatMap((day) => [
            [`schedule.days.${day}.from`, '9'],
            [`schedule.days.${day}.to`, '10'],
          ]),
        ),
      },
      idle: [/^schedule\.reference$/],
      parts: [/^(?!schedule\.days\..*\.to$)/, /^schedule\.days\..*\.to$/],
    },
    {
      section: 'hours',
      what: 'on days as agreed',
      typed: {
        ...Object.fromEntries(
          Object.entries(usual.hours).filter(([name]) => !name.startsWith('schedule.days')),
        ),
        'schedule.kind': 'as-agreed',
        'schedule.reference': 'Vi aftaler dagene hver måned',
      },
      idle: [/^schedule\.days\./, /^paidHours\.(?:hours|reason)$/, /^collectiveAgreement\.name$/],
    },
    {
      section: 'terms',
      what: 'all written out',
      typed: Object.fromEntries(
        ['holiday', 'notice', 'socialInsurance', 'training'].flatMap((term) => [
          [`${term}.kind`, 'own'],
          [`${term}.text`, 'Det har vi aftalt'],
        ]),
      ),
      idle: [],
    },
    {
      section: 'progression',
      what: 'with more hours',
      typed: {
        ...usual.progression,
        'milestones.0.support': 'Mentor',
        'milestones.1.support': 'Mentor',
        'milestones.2.support': 'Mentor',
      },
      idle: [/^expectations\.outlook\.(?:reason|lookAgain)/],
    },
    {
      section: 'progression',
      what: 'without more hours',
      typed: {
        ...Object.fromEntries(
          Object.entries(usual.progression).filter(([name]) => !name.includes('outlook')),
        ),
        'expectations.outlook.kind': 'no-more-hours',
        'expectations.outlook.reason.kind': 'other',
        'expectations.outlook.reason.text': 'Der er ikke mere at lave',
        ...dateFields('expectations.outlook.lookAgain', addMonths(start, 12)),
      },
      idle: [/^expectations\.outlook\.(?:paidHours|by)/],
    },
    {
      section: 'support',
      what: 'with a mentor',
      typed: { ...usual.support, other: 'Vi ringer hver uge' },
      idle: [],
    },
  ];
};
