import { AGREEMENT_KINDS, PERMANENCES } from '../../../shared/domain/agreement/agreement-content.ts';
import { isUnassigned, type KnownStaff } from '../../../shared/domain/access/staff.ts';
import type { Case, CaseFile } from '../../../shared/domain/case/case.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { changeHandsFields, changeHandsTexts, detailsFields } from '../../texts/desk/change-hands-texts.ts';
import { units } from '../../texts/desk/form-page-texts.ts';
import { page } from '../layout.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { NumberInput, TextInput } from '../parts/text-input.tsx';
import { type CaseForm, staffForm } from './case-forms.tsx';
import { CaseNamed } from './case-named.tsx';
import { signedIn } from './desk.ts';
import { fieldMaker } from './form-fields.ts';

const { takeOver, handOver, details } = changeHandsTexts;

type OfCase = { readonly opened: Case };

/** Before a member of staff takes a case: what follows, and what the municipality knows, as long as that can be written. */
export const takeOverPage = (form: CaseForm & OfCase & { readonly withDetails: boolean }): string => {
  const { opened, withDetails, ...rest } = form;
  return staffForm(rest, {
    title: takeOver.title,
    button: takeOver.button,
    texts: detailsFields,
    children: (
      <>
        <p>{isUnassigned(opened) ? takeOver.unassigned : takeOver.from(opened.consultant.name)}</p>
        <p>{takeOver.follows}</p>
        {withDetails ? (
          <>
            <h2>{takeOver.details}</h2>
            <p>{takeOver.detailsHint}</p>
            <DetailsFields form={rest} />
          </>
        ) : (
          <p>{takeOver.talks}</p>
        )}
      </>
    ),
  });
};

type HandOver = CaseForm & { readonly file: CaseFile; readonly colleagues: readonly KnownStaff[] };

/** Where a case is given to a colleague: which case, whose it is now, and what follows. */
export const handOverPage = (form: HandOver): string => {
  const { file, colleagues, ...rest } = form;
  if (colleagues.length === 0) return nobodyPage(rest);
  return staffForm(rest, {
    title: handOver.title,
    button: handOver.button,
    texts: changeHandsFields,
    children: (
      <>
        <CaseNamed file={file} further={[{ label: handOver.from, value: file.case.consultant.name }]} />
        <p>{handOver.follows}</p>
        {rest.staff.role === 'team-leader' ? null : <p>{handOver.losesSight}</p>}
        <p>{handOver.onlyKnown}</p>
        <RadioGroup
          {...fieldMaker(changeHandsFields, rest)('colleague')}
          choices={colleagues.map(({ id, name, email, role }) => ({
            value: id,
            label: name,
            hint: role === 'team-leader' ? `${handOver.teamLeader}, ${email}` : email,
          }))}
        />
      </>
    ),
  });
};

const nobodyPage = ({ frame, back, staff }: CaseForm): string =>
  page({
    frame,
    title: handOver.title,
    back: { href: back },
    signedInAs: signedIn(staff),
    body: <p>{handOver.nobody}</p>,
  });

/** Where the municipality's own facts are corrected. */
export const detailsPage = (form: CaseForm): string =>
  staffForm(form, {
    title: details.title,
    button: details.button,
    texts: detailsFields,
    children: (
      <>
        <p>{details.follows}</p>
        <DetailsFields form={form} />
      </>
    ),
  });

const DetailsFields = ({ form }: { readonly form: Pick<CaseForm, 'answers' | 'problems'> }) => {
  const field = fieldMaker(detailsFields, form);
  return (
    <>
      <NumberInput {...field('weeklyHours')} suffix={units.hours} />
      <NumberInput {...field('intensity')} suffix={units.percent} />
      <RadioGroup
        {...field('kind')}
        choices={AGREEMENT_KINDS.map((value) => ({ value, label: agreementWords.agreementKinds[value] }))}
      />
      <RadioGroup
        {...field('permanence')}
        choices={PERMANENCES.map((value) => ({ value, label: agreementWords.permanences[value] }))}
      />
      <TextInput {...field('caseNumber')} width="char-27" />
    </>
  );
};
