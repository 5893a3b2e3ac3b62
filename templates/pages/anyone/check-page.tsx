import type { FileProblem } from '../../../shared/domain/document/checked-file.ts';
import { useTexts } from '../../texts/in-both.ts';
import { checkTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type Fields, fieldsOf } from '../parts/fields.ts';
import { FileInput } from '../parts/file-input.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { CallLine } from '../signing/call-line.tsx';

export const CHECKED_FIELD = 'file';

/** Where anyone chooses the document to be checked; with the instruction when there was nothing to check. */
export const checkPage = (frame: Frame, problem?: FileProblem): string => {
  const { title, problems } = checkTexts[frame.language];
  const messages = problem === undefined ? [] : [{ field: CHECKED_FIELD, text: problems[problem] }];
  return page({
    frame,
    language: 'offered',
    title,
    back: { href: '/' },
    problems: messages,
    body: <CheckBody municipality={frame.municipality} fields={fieldsOf({}, messages)} />,
  });
};

type Check = Pick<Frame, 'municipality'> & { readonly fields: Fields };

const CheckBody = ({ municipality: { unit, phone }, fields }: Check) => {
  const { lead, how, privacy, file, button, others, questions } = useTexts(checkTexts);
  return (
    <>
      <p class="font-lead">{lead}</p>
      <p>{how}</p>
      <p>{privacy}</p>
      <PostForm action="/tjek" sendsFile>
        <FileInput
          fields={fields}
          name={CHECKED_FIELD}
          label={file.name}
          hint={file.hint}
          accepts="application/pdf,.pdf"
        />
        <Buttons>
          <SubmitButton text={button} />
        </Buttons>
      </PostForm>
      <h2>{others.heading}</h2>
      {others.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <CallLine text={questions(unit)} phone={phone} />
    </>
  );
};
