import { useTexts } from '../../texts/in-both.ts';
import { signingTexts } from '../../texts/texts.ts';
import { Notice } from '../parts/notice.tsx';

/** On the page that shows the agreement, for a party who was about to sign an earlier form of it. */
export const ChangedAgreement = () => {
  const { heading, text } = useTexts(signingTexts).changed;
  return (
    <Notice kind="warning" heading={heading}>
      <p class="alert-text">{text}</p>
    </Notice>
  );
};
