import { Notice } from '../parts/notice.tsx';
import type { CasePage } from './case-page.tsx';

/** What somebody has said in own words about how the case stands: the wish for a change, or why it came to an end. */
export const CaseWords = ({ file: { case: opened } }: Pick<CasePage, 'file'>) => {
  const { changeRequested, declined, withdrawn, ended } = opened.facts;
  return (
    <>
      <Words heading="Borgeren ønsker en ændring" words={changeRequested?.comment} />
      <Words heading="Borgerens grund til at sige nej" words={declined?.reason} />
      <Words heading="Grunden til, at aftalen er trukket tilbage" words={withdrawn?.reason} />
      <Words heading="Grunden til, at aftalen er afsluttet" words={ended?.reason} />
    </>
  );
};

const Words = ({ heading, words }: { readonly heading: string; readonly words: string | undefined }) =>
  words === undefined ? null : (
    <Notice kind="info" heading={heading}>
      <p class="alert-text own-words">{words}</p>
    </Notice>
  );
