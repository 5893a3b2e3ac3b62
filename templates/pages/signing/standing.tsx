import type { Status } from '../../../shared/domain/case/status.ts';
import { standingTexts } from '../../texts/da/standing.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

export type Standing = {
  readonly frame: Frame;
  readonly status: Status;
  readonly contactPerson: { readonly name: string; readonly phone: string };
  /** Where the signed document is, when there is one. */
  readonly document?: string | undefined;
};

/** Where the agreement stands, for a party who has nothing to do now. */
export const standingPage = ({ frame, status, contactPerson, document }: Standing): string =>
  page({
    frame,
    language: 'offered',
    title: standingTexts[status].heading,
    body: (
      <>
        <p class="font-lead">{standingTexts[status].sentence}</p>
        {document === undefined ? null : (
          <Buttons>
            <ButtonLink href={document} text="Hent aftalen som PDF" kind="secondary" />
          </Buttons>
        )}
        <p>
          Spørgsmål? Ring til {contactPerson.name} på <PhoneLink phone={contactPerson.phone} />.
        </p>
      </>
    ),
  });
