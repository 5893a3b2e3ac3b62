import type { ComponentChildren } from 'preact';
import { type Frame, page, type PageContent } from '../layout.tsx';
import type { FormsChoice } from './language-choice.tsx';
import { Buttons, SubmitButton } from './buttons.tsx';
import { PostForm } from './post-form.tsx';

export type Confirmation = {
  readonly frame: Frame;
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** What the button says it does. */
  readonly button: string;
  /** `warning` for what cannot be undone by the one who presses it. */
  readonly buttonKind?: 'primary' | 'warning' | undefined;
  readonly problems?: PageContent['problems'];
  readonly signedInAs?: PageContent['signedInAs'];
  /** The page in another language, with what was typed; posts `language`. */
  readonly language?: FormsChoice | undefined;
  /** What will happen, and the fields that are needed for it. */
  readonly children: ComponentChildren;
};

/** One act on a page of its own: what will happen, what is needed, and one button. Opening it changes nothing. */
export const confirmPage = ({
  frame,
  title,
  action,
  back,
  hidden,
  button,
  buttonKind,
  language,
  children,
  ...rest
}: Confirmation): string =>
  page({
    frame,
    title,
    back: { href: back },
    language,
    ...rest,
    body: (
      <PostForm id={language?.form} action={action} hidden={hidden}>
        {children}
        <Buttons>
          <SubmitButton text={button} kind={buttonKind} />
        </Buttons>
      </PostForm>
    ),
  });
