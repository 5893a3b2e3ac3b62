import type { ComponentChildren } from 'preact';
import { HiddenFields } from './hidden-fields.tsx';

type PostFormProps = {
  readonly action: string;
  /** Names the form, where a button outside it sends it. */
  readonly id?: string | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly children: ComponentChildren;
};

/** A form that posts, without the browser's own validation: the server's instructions are the only ones. */
export const PostForm = ({ action, id, hidden = {}, children }: PostFormProps) => (
  <form id={id} method="post" action={action} novalidate autocomplete="on">
    <HiddenFields values={hidden} />
    {children}
  </form>
);
