import { useTexts } from '../../texts/in-both.ts';
import { anyoneTexts } from '../../texts/texts.ts';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';

/** A form that was refused, with every field as it was sent. */
export type FormAgain = {
  readonly action: string;
  readonly entries: readonly (readonly [name: string, value: string])[];
};

/** For somebody whose session ended while they typed: they sign in beside this page, and then send everything from here. */
export const SendAgain = ({ action, entries }: FormAgain) => {
  const { lead, signIn, afterwards, send } = useTexts(anyoneTexts).refused.again;
  return (
    <>
      <p>{lead}</p>
      <ol>
        <li>
          <a href="/log-ind" target="_blank" rel="noopener">
            {signIn}
          </a>
        </li>
        <li>{afterwards}</li>
      </ol>
      <form method="post" action={action}>
        {entries.map(([name, value], place) => (
          <input key={place} type="hidden" name={name} value={value} />
        ))}
        <Buttons>
          <SubmitButton text={send} />
        </Buttons>
      </form>
    </>
  );
};
