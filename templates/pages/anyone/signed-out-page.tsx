import { sessionTexts } from '../../texts/desk/session-texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';

const texts = sessionTexts.signedOut;

/** A member of staff is signed out here; `address` is where the municipality's own sign-on signs her out too, where it can. */
export const signedOutPage = (frame: Frame, address: string | undefined): string =>
  page({
    frame,
    title: texts.title,
    body: (
      <>
        <p>{texts.here}</p>
        <p>{address === undefined ? texts.closeBrowser : texts.there}</p>
        <Buttons>
          {address === undefined ? (
            <ButtonLink href="/log-ind" text={texts.signIn} />
          ) : (
            <ButtonLink href={address} text={texts.goOn} />
          )}
        </Buttons>
      </>
    ),
  });
