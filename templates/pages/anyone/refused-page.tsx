import type { RefusalCode } from '../../../shared/domain/refusals.ts';
import { refusalTexts } from '../../texts/da/refusals.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

/** What people see when the service says no: what happened, what to do, and whom to call. Tells nothing of any case. */
export const refusedPage = (frame: Frame, code: RefusalCode, typed: readonly string[] = []): string => {
  const { heading, paragraphs } = refusalTexts[code];
  return page({
    frame,
    title: heading,
    body: (
      <>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <TypedBefore typed={typed} />
        <p>
          Brug for hjælp? Ring til {frame.municipality.unit} på <PhoneLink phone={frame.municipality.phone} />
          .
        </p>
        {code === 'not-found' ? (
          <Buttons>
            <ButtonLink href="/nyt-link" text="Få et nyt link" />
          </Buttons>
        ) : null}
        {code === 'not-signed-in' || code === 'no-role' ? (
          <Buttons>
            <ButtonLink href="/log-ind" text="Log ind" />
          </Buttons>
        ) : null}
      </>
    ),
  });
};

/** What was typed and is not stored, to copy. */
const TypedBefore = ({ typed }: { readonly typed: readonly string[] }) =>
  typed.length === 0 ? null : (
    <>
      <h2>Det, du skrev</h2>
      <p>Teksten er ikke gemt. Du kan kopiere den her.</p>
      {typed.map((text) => (
        <p key={text} class="typed-before">
          {text}
        </p>
      ))}
    </>
  );

/** Something broke on our side: nothing is told but a number to give on the phone. */
export const faultPage = (frame: Frame, reference: string): string =>
  page({
    frame,
    title: 'Der er en fejl hos os',
    body: (
      <>
        <p>
          Det er ikke din skyld. Gå tilbage i browseren og prøv igen om lidt. Det, du har skrevet, står der
          stadig.
        </p>
        <p>
          Bliver det ved, så ring på <PhoneLink phone={frame.municipality.phone} /> og sig dette nummer:{' '}
          <strong>{reference}</strong>.
        </p>
      </>
    ),
  });
