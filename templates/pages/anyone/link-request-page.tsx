import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { instruction } from '../../texts/instruction.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { fieldsOf } from '../parts/fields.ts';
import { PhoneLink } from '../parts/phone-link.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { TextInput } from '../parts/text-input.tsx';

type LinkRequest = {
  readonly frame: Frame;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
};

const EMAIL = { name: 'E-mail', ask: 'Skriv den e-mailadresse, som kommunen har på dig.' };

/** Where anyone asks for a new link. */
export const linkRequestPage = ({ frame, answers, problems }: LinkRequest): string => {
  const messages = problems.map((problem) => ({ field: problem.field, text: instruction(problem, EMAIL) }));
  return page({
    frame,
    language: 'offered',
    title: 'Få et nyt link',
    problems: messages,
    body: (
      <>
        <p>Skriv den e-mailadresse, som du fik det første link på. Så sender vi et nyt link dertil.</p>
        <PostForm action="/nyt-link">
          <TextInput
            fields={fieldsOf(answers, messages)}
            name="email"
            label={EMAIL.name}
            type="email"
            autocomplete="email"
          />
          <Buttons>
            <SubmitButton text="Send mig et nyt link" />
          </Buttons>
        </PostForm>
      </>
    ),
  });
};

/** The answer, alike for every address. */
export const linkRequestedPage = (frame: Frame): string =>
  page({
    frame,
    title: 'Se efter i din mail',
    body: (
      <>
        <p>Hvis vi kender adressen, er der nu sendt et nyt link til den. Det kan tage et par minutter.</p>
        <p>
          Kommer der ikke noget? Ring på <PhoneLink phone={frame.municipality.phone} />, så hjælper vi dig.
        </p>
      </>
    ),
  });
