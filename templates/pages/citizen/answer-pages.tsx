import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { changeRequestField, decliningField } from '../../texts/da/citizen-fields.ts';
import { instruction } from '../../texts/instruction.ts';
import { type Confirmation, confirmPage } from '../parts/confirm-page.tsx';
import { fieldsOf } from '../parts/fields.ts';
import { TextArea } from '../parts/text-area.tsx';

export type CitizenAnswer = Pick<Confirmation, 'frame' | 'action' | 'back' | 'hidden'> & {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
};

/** Where the citizen says in own words what should be changed. */
export const requestChangePage = ({ answers, problems, ...confirmation }: CitizenAnswer): string => {
  const messages = problems.map((problem) => ({
    field: problem.field,
    text: instruction(problem, changeRequestField),
  }));
  return confirmPage({
    ...confirmation,
    title: 'Bed om en ændring',
    button: 'Bed om en ændring',
    problems: messages,
    children: (
      <>
        <p>
          Arbejdsgiveren retter aftalen og skriver under igen. Derefter får du den til gennemlæsning igen.
        </p>
        <TextArea
          fields={fieldsOf(answers, messages)}
          name="comment"
          label={changeRequestField.name}
          hint={changeRequestField.hint}
          limit={1000}
        />
      </>
    ),
  });
};

/** Where the citizen says no. A reason is voluntary. */
export const declinePage = ({ answers, problems, ...confirmation }: CitizenAnswer): string => {
  const messages = problems.map((problem) => ({
    field: problem.field,
    text: instruction(problem, decliningField),
  }));
  return confirmPage({
    ...confirmation,
    title: 'Jeg vil ikke underskrive',
    button: 'Jeg vil ikke underskrive',
    problems: messages,
    children: (
      <>
        <p>Arbejdsgiveren og din kontaktperson i kommunen får besked. Aftalen bliver lukket.</p>
        <p>Er der noget, der bare skal ændres? Så gå tilbage, og bed om en ændring.</p>
        <TextArea
          fields={fieldsOf(answers, messages)}
          name="reason"
          label={decliningField.name}
          hint={decliningField.hint}
          limit={500}
          optional
        />
      </>
    ),
  });
};
