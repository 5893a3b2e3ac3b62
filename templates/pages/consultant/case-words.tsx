import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import { Notice } from '../parts/notice.tsx';
import { OwnWords } from '../parts/own-words.tsx';
import type { CasePage } from './case-page.tsx';

const texts = casePageTexts.words;

/** What somebody has said in own words about how the case stands: the wish for a change, or why it came to an end. */
export const CaseWords = ({ file: { case: opened } }: Pick<CasePage, 'file'>) => {
  const { changeRequested, declined, withdrawn, ended } = opened.facts;
  return (
    <>
      <Words heading={texts.change} words={changeRequested?.comment} />
      <Words heading={texts.declined} words={declined?.reason} />
      <Words heading={texts.withdrawn} words={withdrawn?.reason} />
      <Words heading={texts.ended} words={ended?.reason} />
    </>
  );
};

const Words = ({ heading, words }: { readonly heading: string; readonly words: string | undefined }) =>
  words === undefined ? null : (
    <Notice kind="info" heading={heading}>
      <OwnWords words={words} />
    </Notice>
  );
