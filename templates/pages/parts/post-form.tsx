import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { HiddenFields } from './hidden-fields.tsx';
import { StaffPage } from './staff-page.ts';

type PostFormProps = {
  readonly action: string;
  /** Names the form, where a button outside it sends it. */
  readonly id?: string | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /**
   * Kept while typing, where there is JavaScript: its action answers `save=auto` with the `rev` that is stored. Names the
   * field that carries this `rev` where it is not `shownRev`.
   */
  readonly keptWhileTyping?: boolean | string | undefined;
  /** A file among the fields: its bytes are sent too. */
  readonly sendsFile?: boolean | undefined;
  readonly children: ComponentChildren;
};

/**
 * A form that posts, without the browser's own validation: the server's instructions are the only ones. On the desk it says
 * who it was shown to.
 */
export const PostForm = ({
  action,
  id,
  hidden = {},
  keptWhileTyping,
  sendsFile = false,
  children,
}: PostFormProps) => {
  const staff = useContext(StaffPage);
  return (
    <form
      id={id}
      method="post"
      action={action}
      enctype={sendsFile ? 'multipart/form-data' : undefined}
      novalidate
      autocomplete="on"
      data-kept-while-typing={keptWhileTyping === undefined ? undefined : true}
      data-kept-rev={typeof keptWhileTyping === 'string' ? keptWhileTyping : undefined}
    >
      <HiddenFields values={staff === undefined ? hidden : { ...hidden, sentBy: staff.staffId }} />
      {children}
    </form>
  );
};
