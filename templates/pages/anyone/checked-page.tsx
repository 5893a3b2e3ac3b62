import type { CheckAnswer } from '../../../shared/domain/document/checked-file.ts';
import { useTexts } from '../../texts/in-both.ts';
import { checkTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { CallLine } from '../signing/call-line.tsx';

/** Only what is genuine and holds is said in green; what was altered is nobody's fault as long as nobody knows whose. */
const KINDS = {
  current: 'success',
  superseded: 'warning',
  ended: 'warning',
  altered: 'error',
  unknown: 'info',
} as const satisfies Readonly<Record<CheckAnswer, string>>;

/** What was found of the file: what that means, what it does not mean, and what to do. Tells nothing of what it says. */
export const checkedPage = (frame: Frame, answer: CheckAnswer): string => {
  const { answers, result } = checkTexts[frame.language];
  return page({
    frame,
    language: 'offered',
    title: answers[answer].verdict,
    heading: result.heading,
    back: { href: '/tjek' },
    body: <CheckedBody municipality={frame.municipality} answer={answer} />,
  });
};

type Checked = Pick<Frame, 'municipality'> & { readonly answer: CheckAnswer };

const CheckedBody = ({ municipality: { unit, phone }, answer }: Checked) => {
  const { answers, result } = useTexts(checkTexts);
  const { verdict, short, means, limits, todo } = answers[answer];
  return (
    <>
      <Notice kind={KINDS[answer]} heading={verdict}>
        <p>{short}</p>
      </Notice>
      <h2>{result.means}</h2>
      <Sentences of={means} />
      <h2>{result.limits}</h2>
      <Sentences of={limits} />
      <h2>{result.todo}</h2>
      <p>{todo}</p>
      <CallLine text={result.call(unit)} phone={phone} />
      <Buttons>
        <ButtonLink href="/tjek" text={result.again} kind="secondary" />
      </Buttons>
    </>
  );
};

const Sentences = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
