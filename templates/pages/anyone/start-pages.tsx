import { AGREEMENT_KINDS } from '../../../shared/domain/agreement/agreement-content.ts';
import type { Problem } from '../../../shared/domain/agreement/problems.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { useTexts } from '../../texts/in-both.ts';
import { type AskedField, instruction } from '../../texts/instruction.ts';
import { startTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { type FieldMessage, fieldsOf, type Fields } from '../parts/fields.ts';
import { PostForm } from '../parts/post-form.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { CallLine } from '../signing/call-line.tsx';

type Form = { readonly frame: Frame; readonly answers: Answers; readonly problems: readonly Problem[] };

const messagesOf = (
  { frame, problems }: Form,
  fields: Readonly<Record<string, AskedField>>,
): readonly FieldMessage[] =>
  problems.map((problem) => ({
    field: problem.field,
    text: instruction(problem, fields[problem.field] ?? { name: '', ask: '' }, frame.language),
  }));

/** Where an employer asks for the link to begin by: what happens, what is needed, and nothing asked but the e-mail. */
export const beginPage = (form: Form): string => {
  const texts = startTexts[form.frame.language].begin;
  const messages = messagesOf(form, { email: texts.email });
  return page({
    frame: form.frame,
    language: 'offered',
    title: texts.title,
    back: { href: '/' },
    problems: messages,
    body: <BeginBody frame={form.frame} fields={fieldsOf(form.answers, messages)} />,
  });
};

const BeginBody = ({ frame, fields }: { readonly frame: Frame; readonly fields: Fields }) => {
  const { begin } = useTexts(startTexts);
  const { unit, phone } = frame.municipality;
  return (
    <>
      <p class="font-lead">{begin.lead}</p>
      <CallLine text={begin.first(unit)} phone={phone} />
      <h2>{begin.steps.heading}</h2>
      <ol>
        {begin.steps.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <h2>{begin.needs.heading}</h2>
      <ul>
        {begin.needs.things.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <PostForm action="/start">
        <TextInput
          fields={fields}
          name="email"
          label={begin.email.name}
          hint={begin.email.hint}
          type="email"
          autocomplete="email"
        />
        <p>{begin.limits}</p>
        <Buttons>
          <SubmitButton text={begin.button} />
        </Buttons>
      </PostForm>
    </>
  );
};

/** The answer, alike for every address: it names what this browser has typed itself, and what to look for. */
export const begunPage = (frame: Frame, to?: string): string => {
  const { sent } = startTexts[frame.language];
  const municipality = frame.municipality.name;
  return page({
    frame,
    language: 'offered',
    title: sent.title,
    body: (
      <>
        <p class="font-lead">{sent.text}</p>
        {to === undefined ? null : <p>{sent.to(to)}</p>}
        <p>{sent.lookFor(municipality, sent.subject(municipality))}</p>
        <p>{sent.nothing}</p>
        <p>
          <a href="/start">{sent.again}</a>
        </p>
        <Questions frame={frame} />
      </>
    ),
  });
};

export type WhoForm = Form & { readonly action: string; readonly email: string };

/** Behind the link in the mail: whom the agreement is with. Opening it begins nothing. */
export const whoPage = (form: WhoForm): string => {
  const texts = startTexts[form.frame.language].who;
  const { employeeName, employeeEmail, kind } = texts;
  const messages = messagesOf(form, { employeeName, employeeEmail, kind });
  return page({
    frame: form.frame,
    language: 'offered',
    title: texts.title,
    problems: messages,
    body: <WhoBody form={form} fields={fieldsOf(form.answers, messages)} />,
  });
};

const WhoBody = ({ form, fields }: { readonly form: WhoForm; readonly fields: Fields }) => {
  const { who } = useTexts(startTexts);
  return (
    <>
      <p>{who.confirmed(form.email)}</p>
      <PostForm action={form.action}>
        <TextInput fields={fields} name="employeeName" label={who.employeeName.name} />
        <TextInput
          fields={fields}
          name="employeeEmail"
          label={who.employeeEmail.name}
          hint={who.employeeEmail.hint}
          type="email"
        />
        <RadioGroup
          fields={fields}
          name="kind"
          label={who.kind.name}
          choices={AGREEMENT_KINDS.map((value) => ({ value, ...who.kinds[value] }))}
        />
        <p>{who.follows}</p>
        <Buttons>
          <SubmitButton text={who.button} />
        </Buttons>
      </PostForm>
      <Questions frame={form.frame} />
    </>
  );
};

/** A link to begin by that is unknown, too old, or no longer the way to its case: all alike. */
export const deadStartPage = (frame: Frame): string => {
  const { dead } = startTexts[frame.language];
  return page({
    frame,
    title: dead.title,
    body: (
      <>
        <p>{dead.text}</p>
        <p>{dead.begun}</p>
        <Buttons>
          <ButtonLink href="/nyt-link" text={dead.newLink} kind="secondary" />
          <ButtonLink href="/start" text={dead.again} kind="secondary" />
        </Buttons>
        <Questions frame={frame} />
      </>
    ),
  });
};

const Questions = ({ frame: { municipality } }: { readonly frame: Frame }) => {
  const { questions } = useTexts(startTexts);
  return <CallLine text={questions(municipality.unit)} phone={municipality.phone} />;
};
