import { AGREEMENT_KINDS, PERMANENCES } from '../../../shared/domain/agreement/agreement-content.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { openCaseTexts } from '../../texts/desk/consultant-texts.ts';
import { openCasePageTexts as texts, units } from '../../texts/desk/form-page-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { SessionLine } from '../parts/session-line.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { NumberInput, TextInput } from '../parts/text-input.tsx';
import { Tick } from '../parts/tick-list.tsx';
import { signedIn } from './desk.ts';
import { fieldMaker, messagesFor, type TypedForm } from './form-fields.ts';
import { type SameCaseNumber, SameCaseWarning } from './same-case-number.tsx';

export type OpenCase = TypedForm & {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly hidden: Readonly<Record<string, string>>;
  /** Other cases have the case number that was typed. */
  readonly same?: SameCaseNumber | undefined;
  /** The case before holds a protected address, which is not shown and goes along. */
  readonly keepsAddress?: boolean;
};

/** Where a consultant opens a case and invites the employer. */
export const openCasePage = ({
  frame,
  staff,
  hidden,
  same,
  keepsAddress = false,
  ...sent
}: OpenCase): string => {
  const typed = same === undefined || same.accepted ? sent : withTickAsked(sent);
  return page({
    frame,
    title: texts.title,
    back: { href: '/sager' },
    signedInAs: signedIn(staff),
    problems: messagesFor(openCaseTexts, typed.problems),
    body: (
      <PostForm action="/sager/ny" hidden={hidden}>
        <SessionLine />
        <Fieldsets field={fieldMaker(openCaseTexts, typed)} same={same} keepsAddress={keepsAddress} />
        <Buttons>
          <SubmitButton text={texts.button} />
        </Buttons>
      </PostForm>
    ),
  });
};

/** The tick for another agreement in the same case is asked for; one for an earlier number no longer stands. */
const withTickAsked = ({ answers, problems }: TypedForm): TypedForm => ({
  answers: { ...answers, sameCase: '' },
  problems: [...problems, { field: 'sameCase', rule: 'missing' }],
});

type FieldsetsProps = Pick<OpenCase, 'same' | 'keepsAddress'> & {
  readonly field: ReturnType<typeof fieldMaker>;
};

const Fieldsets = ({ field, same, keepsAddress }: FieldsetsProps) => (
  <>
    <h2>{texts.citizen}</h2>
    <TextInput {...field('employeeName')} />
    <TextInput {...field('employeeEmail')} type="email" />
    <TextInput {...field('employeeMobile')} type="tel" width="char-11" />
    <RadioGroup
      {...field('employeeAddress.kind')}
      initially="none"
      choices={[
        { value: 'none', label: keepsAddress === true ? texts.keepAddress : texts.noAddress },
        { value: 'known', label: texts.writeAddress, content: <AddressFields field={field} /> },
      ]}
    />
    <Tick {...field('addressProtected')} />
    <TextInput {...field('cpr')} width="char-11" inputmode="numeric" />
    <h2>{texts.employer}</h2>
    <TextInput {...field('employerEmail')} type="email" />
    <h2>{texts.case}</h2>
    <RadioGroup
      {...field('kind')}
      choices={AGREEMENT_KINDS.map((value) => ({ value, label: agreementWords.agreementKinds[value] }))}
    />
    <RadioGroup
      {...field('permanence')}
      choices={PERMANENCES.map((value) => ({ value, label: agreementWords.permanences[value] }))}
    />
    <TextInput {...field('caseNumber')} width="char-27" />
    {same === undefined ? null : <SameCaseWarning same={same} tick={field('sameCase')} />}
    <h2>{texts.assessment}</h2>
    <NumberInput {...field('weeklyHours')} suffix={units.hours} />
    <NumberInput {...field('intensity')} suffix={units.percent} />
  </>
);

const AddressFields = ({ field }: { readonly field: ReturnType<typeof fieldMaker> }) => (
  <>
    <TextInput {...field('employeeAddress.address.street')} />
    <TextInput {...field('employeeAddress.address.postcode')} width="char-4" inputmode="numeric" />
    <TextInput {...field('employeeAddress.address.city')} />
  </>
);
