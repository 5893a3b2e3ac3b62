import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

type EnterButtonProps = {
  readonly form?: string | undefined;
  readonly name: string;
  readonly value: string;
};

/** What Enter in a field presses, where another button comes first on the page. Seen and heard by nobody. */
export const EnterButton = (props: EnterButtonProps) => {
  const { goOn } = useTexts(partsTexts);
  return (
    <button class="on-enter" type="submit" tabindex={-1} aria-hidden="true" {...props}>
      {goOn}
    </button>
  );
};
