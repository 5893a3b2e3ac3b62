import type { StaffLeaves } from '../../../shared/domain/access/leaves.ts';
import type { KnownStaff } from '../../../shared/domain/access/staff.ts';
import { leaveFields, leaveTexts } from '../../texts/desk/leave-texts.ts';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { DateInput } from '../parts/date-input.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { SessionLine } from '../parts/session-line.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { fieldMaker, type TypedForm } from './form-fields.ts';

export type LeaveForm = TypedForm & {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly known: readonly KnownStaff[];
  /** Whose leave it is; nothing where the form asks. */
  readonly consultant: StaffLeaves['consultant'] | undefined;
};

type Shown = LeaveForm & { readonly button: string };

/** Who is away, who stands in, and on which days. */
export const LeaveFields = ({ action, hidden, known, consultant, button, ...typed }: Shown) => {
  const field = fieldMaker(leaveFields, typed);
  return (
    <PostForm action={action} hidden={hidden}>
      <SessionLine />
      {consultant === undefined ? (
        <RadioGroup {...field('consultant')} choices={known.map(choiceOf)} />
      ) : null}
      <RadioGroup
        {...field('standIn')}
        choices={known.filter(({ id }) => id !== consultant?.id).map(choiceOf)}
      />
      <DateInput {...field('from')} />
      <DateInput {...field('through')} />
      <Buttons>
        <SubmitButton text={button} />
      </Buttons>
    </PostForm>
  );
};

const choiceOf = ({ id, name, email, role }: KnownStaff) => ({
  value: id,
  label: name,
  hint: role === 'team-leader' ? `${leaveTexts.teamLeader}, ${email}` : email,
});
