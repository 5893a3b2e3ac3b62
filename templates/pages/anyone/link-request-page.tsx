import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { useTexts } from '../../texts/in-both.ts';
import { instruction } from '../../texts/instruction.ts';
import { anyoneTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type Fields, fieldsOf } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { CallLine } from '../signing/call-line.tsx';

type LinkRequest = {
  readonly frame: Frame;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
};

const FORM = 'new-link';

/** Where anyone asks for a new link; the language button sends along what was typed. */
export const linkRequestPage = ({ frame, answers, problems }: LinkRequest): string => {
  const { title, email } = anyoneTexts[frame.language].newLink;
  const messages = problems.map((problem) => ({
    field: problem.field,
    text: instruction(problem, email, frame.language),
  }));
  return page({
    frame,
    language: { form: FORM, onEnter: { name: 'send', value: 'yes' } },
    title,
    problems: messages,
    body: <LinkRequestBody fields={fieldsOf(answers, messages)} />,
  });
};

const LinkRequestBody = ({ fields }: { readonly fields: Fields }) => {
  const { text, ownPage, email, button } = useTexts(anyoneTexts).newLink;
  return (
    <>
      <p>{text}</p>
      <p>{ownPage}</p>
      <PostForm id={FORM} action="/nyt-link">
        <TextInput fields={fields} name="email" label={email.name} type="email" autocomplete="email" />
        <Buttons>
          <SubmitButton text={button} />
        </Buttons>
      </PostForm>
    </>
  );
};

/** The answer, alike for every address: it names what this browser has typed itself. */
export const linkRequestedPage = (frame: Frame, typed?: string): string => {
  const { title, text, youTyped, wrong, again, nothing } = anyoneTexts[frame.language].newLink.sent;
  return page({
    frame,
    language: 'offered',
    title,
    body: (
      <>
        <p>{text}</p>
        {typed === undefined ? null : (
          <p>
            {youTyped} <strong>{typed}</strong>
          </p>
        )}
        <p>
          {wrong} <a href="/nyt-link">{again}</a>
        </p>
        <CallLine name={frame.municipality.unit} text={nothing} phone={frame.municipality.phone} />
      </>
    ),
  });
};
