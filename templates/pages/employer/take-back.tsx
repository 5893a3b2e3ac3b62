import { employerTexts } from '../../texts/texts.ts';
import { type Confirmation, confirmPage } from '../parts/confirm-page.tsx';

/** Before the employer takes a signed draft back: what that means. */
export const takeBackPage = (
  confirmation: Pick<Confirmation, 'frame' | 'action' | 'back' | 'hidden'>,
): string => {
  const { title, consequences, button } = employerTexts[confirmation.frame.language].takeBack;
  return confirmPage({
    ...confirmation,
    title,
    button,
    children: consequences.map((sentence) => <p key={sentence}>{sentence}</p>),
  });
};
