import { citizenTexts } from '../../texts/desk/consultant-texts.ts';
import { caseFormTexts } from '../../texts/desk/form-page-texts.ts';
import type { FieldWords } from '../parts/field-frame.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { Tick } from '../parts/tick-list.tsx';
import { type CaseForm, staffForm } from './case-forms.tsx';
import { fieldMaker } from './form-fields.ts';

const { correctCitizen } = caseFormTexts;

type CitizenForm = CaseForm & {
  /** The name that is signed, and whether the employer can still take that signature back. */
  readonly signed: { readonly name: string; readonly mayFall: boolean } | undefined;
  readonly cpr: CprField;
};

type CprField = {
  readonly isKnown: boolean;
  /** MitID has proven it, and it is not asked for. */
  readonly isProven: boolean;
  /** The citizen signs with MitID. */
  readonly isNeeded: boolean;
  /** The signed agreement lies with the case system, where it is filed by this number. */
  readonly isJournalled: boolean;
};

/** Where the citizen's name, mobile number and personnummer are corrected; the name not while it is signed. */
export const correctCitizenPage = (form: CitizenForm): string => {
  const { signed, cpr, ...rest } = form;
  const field = fieldMaker(citizenTexts, rest);
  const isNameAsked = signed === undefined || rest.problems.some(({ field: at }) => at === 'employeeName');
  return staffForm(rest, {
    title: correctCitizen.title,
    button: correctCitizen.button,
    texts: citizenTexts,
    children: (
      <>
        {signed === undefined ? (
          <p>{correctCitizen.follows}</p>
        ) : (
          <>
            <p>{correctCitizen.nameIsSigned(signed.name)}</p>
            {signed.mayFall ? <p>{correctCitizen.takeBackFirst}</p> : null}
          </>
        )}
        {isNameAsked ? <TextInput {...field('employeeName')} /> : null}
        <TextInput {...field('employeeMobile')} type="tel" width="char-11" />
        <CprInput
          {...cpr}
          words={field('cpr')}
          isAsked={rest.problems.some(({ field: at }) => at === 'cpr')}
        />
        <Tick {...field('addressProtected')} />
        {signed === undefined ? null : <p>{correctCitizen.addressIsSigned}</p>}
      </>
    ),
  });
};

type CprInputProps = CprField & { readonly words: FieldWords; readonly isAsked: boolean };

/** What is typed alone: the number on record is never shown. */
const CprInput = ({ isKnown, isProven, isNeeded, isJournalled, words, isAsked }: CprInputProps) => {
  if (isProven && !isAsked) return <p>{correctCitizen.cprIsProven}</p>;
  const stands = isKnown
    ? [correctCitizen.cprKnown]
    : [correctCitizen.noCpr, ...(isNeeded ? [correctCitizen.neededForMitId] : [])];
  return (
    <>
      <TextInput
        {...words}
        hint={[...stands, correctCitizen.cprUse].join(' ')}
        width="char-11"
        inputmode="numeric"
      />
      {isJournalled ? <p>{correctCitizen.journalled}</p> : null}
    </>
  );
};
