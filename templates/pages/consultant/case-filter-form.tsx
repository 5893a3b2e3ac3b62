import type { CaseCounts } from '../../../shared/domain/desk/case-counts.ts';
import {
  type CaseFilter,
  isNarrowed,
  NEED_CHOICES,
  ORDERS,
  STATUS_CHOICES,
} from '../../../shared/domain/desk/case-filter.ts';
import { caseListTexts, needChoices, orderWords, statusChoices } from '../../texts/desk/case-list-texts.ts';
import { SubmitButton } from '../parts/buttons.tsx';
import { fieldsOf } from '../parts/fields.ts';
import { HiddenFields } from '../parts/hidden-fields.tsx';
import { TextInput } from '../parts/text-input.tsx';
import type { CaseList } from './case-list.tsx';
import { deskAddress, LIST_ID } from './desk-address.ts';
import { SelectInput } from './select-input.tsx';

const texts = caseListTexts.filter;

/** What keeps a search by personnummer out, at its field. */
export const searchProblems = ({ cprRefused }: Pick<CaseList, 'cprRefused'>) =>
  cprRefused ? [{ field: 'text', text: texts.cpr }] : [];

type Shown = Pick<CaseList, 'filter' | 'counts' | 'staff' | 'cprRefused'>;

/** Which cases are shown: a form that asks for a page and changes nothing, so that its address can be kept. */
export const CaseFilterForm = ({ filter, counts, staff, cprRefused }: Shown) => (
  <form class="case-filter d-print-none" method="get" action={`/sager#${LIST_ID}`} role="search">
    <HiddenFields values={{ whose: filter.whose }} />
    <h2>{texts.heading}</h2>
    <TextInput
      fields={fieldsOf({ text: filter.text }, searchProblems({ cprRefused }))}
      name="text"
      label={texts.text}
      hint={staff.role === 'team-leader' ? texts.textHintAll : texts.textHint}
    />
    <div class="filter-choices">
      <Choices filter={filter} counts={counts} />
    </div>
    <div class="filter-buttons">
      <SubmitButton text={texts.submit} kind="secondary" />
      {isNarrowed(filter) ? (
        <a href={deskAddress({ ...filter, ...UNCHOSEN }, staff.role)}>{texts.reset}</a>
      ) : null}
    </div>
  </form>
);

const UNCHOSEN = { status: 'ongoing', need: 'any', employer: '', consultant: '', text: '', page: 1 } as const;

const Choices = ({ filter, counts }: { readonly filter: CaseFilter; readonly counts: CaseCounts }) => (
  <>
    <SelectInput
      name="status"
      label={texts.status}
      chosen={filter.status}
      options={STATUS_CHOICES.map((value) => ({
        value,
        label: counted(statusChoices[value], counts.status.get(value)),
      }))}
    />
    <SelectInput
      name="need"
      label={texts.need}
      chosen={filter.need}
      options={NEED_CHOICES.map((value) => ({
        value,
        label: counted(needChoices[value], counts.need.get(value)),
      }))}
    />
    <SelectInput
      name="employer"
      label={texts.employer}
      chosen={filter.employer}
      options={employerOptions(filter, counts)}
    />
    {filter.whose === 'all' ? (
      <SelectInput
        name="consultant"
        label={texts.consultant}
        chosen={filter.consultant}
        options={[
          { value: '', label: texts.everyConsultant },
          ...counts.consultants.map(({ key, name, count }) => ({ value: key, label: counted(name, count) })),
        ]}
      />
    ) : null}
    <SelectInput
      name="order"
      label={texts.order}
      chosen={filter.order}
      options={ORDERS.map((value) => ({ value, label: orderWords[value] }))}
    />
  </>
);

/** The firms there are; one that was chosen stays among them, also when no case of it fits. */
const employerOptions = ({ employer }: CaseFilter, { employers }: CaseCounts) => [
  { value: '', label: texts.everyEmployer },
  ...employers.map(({ key, name, count }) => ({ value: key, label: counted(name, count) })),
  ...(employer === '' || employers.some(({ key }) => key === employer)
    ? []
    : [{ value: employer, label: counted(employer, 0) }]),
];

const counted = (label: string, count = 0): string => `${label} (${count})`;
