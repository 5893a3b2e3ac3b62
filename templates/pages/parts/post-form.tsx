import type { ComponentChildren } from 'preact';
import { HiddenFields } from './hidden-fields.tsx';

type PostFormProps = {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** What Enter in a field presses, where another button comes first on the page. */
  readonly onEnter?: { readonly name: string; readonly value: string } | undefined;
  readonly children: ComponentChildren;
};

/** A form that posts, without the browser's own validation: the server's instructions are the only ones. */
export const PostForm = ({ action, hidden = {}, onEnter, children }: PostFormProps) => (
  <form method="post" action={action} novalidate autocomplete="on">
    <HiddenFields values={hidden} />
    {onEnter === undefined ? null : (
      <button class="on-enter" type="submit" tabindex={-1} aria-hidden="true" {...onEnter}>
        Fortsæt
      </button>
    )}
    {children}
  </form>
);
