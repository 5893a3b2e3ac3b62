import type { Status } from '../../../shared/domain/case/status.ts';
import { standingTexts, statusWords } from '../../texts/statuses.ts';
import { type Frame, page } from '../layout.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

export type Standing = {
  readonly frame: Frame;
  readonly status: Status;
  readonly contactPerson: { readonly name: string; readonly phone: string };
};

/** Where the agreement stands, for a party who has nothing to do now. */
export const standingPage = ({ frame, status, contactPerson }: Standing): string =>
  page({
    frame,
    title: statusWords[status],
    body: (
      <>
        <p class="font-lead">{standingTexts[status]}</p>
        <p>
          Spørgsmål? Ring til {contactPerson.name} på <PhoneLink phone={contactPerson.phone} />.
        </p>
      </>
    ),
  });
