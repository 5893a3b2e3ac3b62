import { useTexts } from '../../texts/in-both.ts';
import { signingTexts } from '../../texts/texts.ts';
import { Notice } from '../parts/notice.tsx';

/** For a party who comes back from the mail with the code by the link: the way to where it is typed. */
export const CodeSent = ({ href }: { readonly href: string }) => {
  const { heading, link } = useTexts(signingTexts).code.live;
  return (
    <Notice kind="info" heading={heading}>
      <p class="alert-text">
        <a href={href}>{link}</a>
      </p>
    </Notice>
  );
};
