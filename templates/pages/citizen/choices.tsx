import { useTexts } from '../../texts/in-both.ts';
import { amendmentTexts, citizenTexts } from '../../texts/texts.ts';
import { ButtonLink } from '../parts/buttons.tsx';

type ChoicesProps = { readonly base: string; readonly sign: string; readonly isAmendment: boolean };

/** The three answers, each with what it means, and none that looks more than another. */
export const Choices = ({ base, sign, isAmendment }: ChoicesProps) => {
  const { choices } = useTexts(citizenTexts).read;
  const ofAmendment = useTexts(amendmentTexts).decline.choice;
  const ways = [
    { ...choices.sign, href: sign },
    { ...choices.change, href: `${base}/bed-om-aendring` },
    { ...choices.decline, ...(isAmendment ? { text: ofAmendment } : {}), href: `${base}/afvis` },
  ];
  return (
    <div class="buttons choices d-print-none">
      {ways.map(({ heading, text, button, href }) => (
        <div key={href} class="choice">
          <div>
            <h3 class="h4">{heading}</h3>
            <p>{text}</p>
          </div>
          <ButtonLink href={href} text={button} kind="secondary" />
        </div>
      ))}
    </div>
  );
};
