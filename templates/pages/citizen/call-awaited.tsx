import { useTexts } from '../../texts/in-both.ts';
import { citizenTexts } from '../../texts/texts.ts';
import { Notice } from '../parts/notice.tsx';

type CallAwaitedProps = {
  readonly when: string | undefined;
  readonly contactPerson: { readonly name: string };
};

/** The citizen has asked to be called: that it is known, and what was said of when. */
export const CallAwaited = ({ when, contactPerson }: CallAwaitedProps) => {
  const { called } = useTexts(citizenTexts).read;
  return (
    <Notice kind="success" heading={called.heading}>
      <p class="alert-text">{called.soon(contactPerson.name)}</p>
      {when === undefined ? null : <p class="alert-text own-words">{called.when(when)}</p>}
    </Notice>
  );
};
