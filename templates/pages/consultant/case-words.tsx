import type { ComponentChildren } from 'preact';
import { unseenAnswer } from '../../../shared/domain/case/unseen-answer.ts';
import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import { SubmitButton } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { OwnWords } from '../parts/own-words.tsx';
import { ActForm } from './case-acts.tsx';
import type { CasePage } from './case-page.tsx';

const texts = casePageTexts.words;

type Shown = Pick<CasePage, 'file' | 'commandId'>;

/**
 * What somebody has said in own words about how the case stands: the wish for a change, or why it came to an end. `children`
 * is what to read before the citizen's answer is marked as seen.
 */
export const CaseWords = ({ children, ...shown }: Shown & { readonly children?: ComponentChildren }) => {
  const { changeRequested, declined, withdrawn, ended } = shown.file.case.facts;
  return (
    <>
      <Words heading={texts.change} words={changeRequested?.comment} />
      <Words heading={texts.declined} words={declined?.reason} />
      {children}
      <UnseenAnswer {...shown} />
      <Words heading={texts.withdrawn} words={withdrawn?.reason} />
      <Words heading={texts.ended} words={ended?.reason} />
    </>
  );
};

/** The citizen's wish or no waits to be seen: what to do about it, and how it leaves the day's work. */
const UnseenAnswer = ({ file, commandId }: Shown) =>
  unseenAnswer(file) === undefined ? null : (
    <div class="d-print-none">
      <p>{file.case.facts.declined === undefined ? texts.helpOn : texts.callCitizen}</p>
      <ActForm action={`/sager/${file.case.id}/svar-set`} commandId={commandId}>
        <SubmitButton text={texts.seen} kind="secondary" />
      </ActForm>
    </div>
  );

const Words = ({ heading, words }: { readonly heading: string; readonly words: string | undefined }) =>
  words === undefined ? null : (
    <Notice kind="info" heading={heading}>
      <OwnWords words={words} />
    </Notice>
  );
