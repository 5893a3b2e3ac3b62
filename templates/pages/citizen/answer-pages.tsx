import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { instruction } from '../../texts/instruction.ts';
import { citizenTexts } from '../../texts/texts.ts';
import { type Confirmation, confirmPage } from '../parts/confirm-page.tsx';
import { type FieldMessage, fieldsOf } from '../parts/fields.ts';
import { TextArea } from '../parts/text-area.tsx';

export type CitizenAnswer = Pick<Confirmation, 'frame' | 'action' | 'back' | 'hidden'> & {
  /** Whom the citizen talks to in the municipality. */
  readonly contactPerson: { readonly name: string };
  readonly answers: Answers;
  readonly problems: readonly Problem[];
};

type Asked = { readonly name: string; readonly ask: string; readonly hint: string };

const messagesAt = ({ frame, problems }: CitizenAnswer, asked: Asked): readonly FieldMessage[] =>
  problems.map((problem) => ({
    field: problem.field,
    text: instruction(problem, asked, frame.language),
  }));

/** Where the citizen says in own words what should be changed. Posts `comment`. */
export const requestChangePage = (shown: CitizenAnswer): string => {
  const { comment, next, ...words } = citizenTexts[shown.frame.language].change;
  const problems = messagesAt(shown, comment);
  return confirmPage({
    ...shown,
    ...words,
    problems,
    children: (
      <>
        <p>{next}</p>
        <TextArea
          fields={fieldsOf(shown.answers, problems)}
          name="comment"
          label={comment.name}
          hint={comment.hint}
          limit={1000}
        />
      </>
    ),
  });
};

/** Where the citizen says no. A reason is voluntary. Posts `reason`. */
export const declinePage = (shown: CitizenAnswer): string => {
  const { reason, next, rather, ...words } = citizenTexts[shown.frame.language].decline;
  const problems = messagesAt(shown, reason);
  return confirmPage({
    ...shown,
    ...words,
    problems,
    children: (
      <>
        <p>{next}</p>
        <p>{rather}</p>
        <TextArea
          fields={fieldsOf(shown.answers, problems)}
          name="reason"
          label={reason.name}
          hint={reason.hint}
          limit={500}
          optional
        />
      </>
    ),
  });
};

/** Where the citizen asks to be called before answering. When it suits is voluntary. Posts `when`. */
export const askForCallPage = (shown: CitizenAnswer): string => {
  const { when, lead, meanwhile, ...words } = citizenTexts[shown.frame.language].call;
  const problems = messagesAt(shown, when);
  return confirmPage({
    ...shown,
    ...words,
    problems,
    children: (
      <>
        <p>{lead(shown.contactPerson.name)}</p>
        <p>{meanwhile}</p>
        <TextArea
          fields={fieldsOf(shown.answers, problems)}
          name="when"
          label={when.name}
          hint={when.hint}
          limit={200}
          rows={2}
          optional
        />
      </>
    ),
  });
};
