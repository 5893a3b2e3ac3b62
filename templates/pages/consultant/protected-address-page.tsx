import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { Address } from '../../../shared/domain/agreement/company.ts';
import { protectedAddressTexts as texts } from '../../texts/desk/read-texts.ts';
import { addressText } from '../agreement/given.ts';
import { type Frame, page } from '../layout.tsx';
import { signedIn } from './desk.ts';

type ProtectedAddress = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly caseId: string;
  readonly name: string;
  readonly address: Address;
};

/** The protected address of a citizen, on a page of its own that is not reached by any link. */
export const protectedAddressPage = ({ frame, staff, caseId, name, address }: ProtectedAddress): string =>
  page({
    frame,
    title: texts.title,
    back: { href: `/sager/${caseId}`, text: texts.back },
    signedInAs: signedIn(staff),
    body: (
      <>
        <p>{name}</p>
        <p>{addressText(address)}</p>
        <p>{texts.secret}</p>
        <p>{texts.noted}</p>
      </>
    ),
  });
