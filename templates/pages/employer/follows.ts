import { useTexts } from '../../texts/in-both.ts';
import { employerHelpTexts } from '../../texts/employer-help-texts.ts';
import { wordsTexts } from '../../texts/texts.ts';

/** What a term is called that is not written out: where there is no collective agreement, only the law can be followed. */
export const useFollows = (followsLaw: boolean): string => {
  const { follows } = useTexts(wordsTexts).terms;
  const { law } = useTexts(employerHelpTexts).terms;
  return followsLaw ? law : follows;
};
