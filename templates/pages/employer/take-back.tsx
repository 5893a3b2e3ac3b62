import { type Confirmation, confirmPage } from '../parts/confirm-page.tsx';

/** Before the employer takes a signed draft back: what that means. */
export const takeBackPage = (
  confirmation: Pick<Confirmation, 'frame' | 'action' | 'back' | 'hidden'>,
): string =>
  confirmPage({
    ...confirmation,
    title: 'Ret aftalen',
    button: 'Ret aftalen',
    children: (
      <>
        <p>Din underskrift gælder ikke længere, når du retter aftalen. Du skal skrive under igen bagefter.</p>
        <p>Medarbejderen og kommunen får besked om, at aftalen bliver rettet.</p>
      </>
    ),
  });
