import type { AmendmentHindrance } from '../../../shared/domain/case/amendment-hindrance.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CaseId } from '../../../shared/domain/case/case.ts';
import { hinderedTexts } from '../../texts/desk/amendment-hindered.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { signedIn } from './desk.ts';

/** On the case: that its agreement cannot be amended yet, and when it can be. */
export const HinderedNotice = ({ hindrance }: { readonly hindrance: AmendmentHindrance }) => (
  <Notice kind="info" heading={hinderedTexts.headings[hindrance]}>
    {hinderedTexts.why[hindrance].map((sentence) => (
      <p key={sentence} class="alert-text">
        {sentence}
      </p>
    ))}
  </Notice>
);

type Hindered = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly caseId: CaseId;
  readonly hindrance: AmendmentHindrance;
};

/** Where an amendment would be begun: why it cannot be now, and the way back to the case. */
export const amendmentHinderedPage = ({ frame, staff, caseId, hindrance }: Hindered): string =>
  page({
    frame,
    title: hinderedTexts.headings[hindrance],
    back: { href: `/sager/${caseId}` },
    signedInAs: signedIn(staff),
    body: (
      <>
        {hinderedTexts.why[hindrance].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Buttons>
          <ButtonLink href={`/sager/${caseId}`} text={hinderedTexts.back} />
        </Buttons>
      </>
    ),
  });
