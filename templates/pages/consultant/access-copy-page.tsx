import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { accessCopyTexts as texts } from '../../texts/desk/read-texts.ts';
import type { Frame } from '../layout.tsx';
import { confirmPage } from '../parts/confirm-page.tsx';
import { CaseNamed } from './case-named.tsx';
import { signedIn } from './desk.ts';

type AccessCopyPage = {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly file: CaseFile;
  /** How many other cases of the citizen are in the document. */
  readonly linked: number;
  /** There is one more that the reader may not see. */
  readonly isCut: boolean;
};

/** Before the document for the citizen is fetched: what it holds, and how to give it on. */
export const accessCopyPage = ({ frame, staff, file, linked, isCut }: AccessCopyPage): string =>
  confirmPage({
    frame,
    title: texts.title,
    action: `/sager/${file.case.id}/indsigt`,
    back: `/sager/${file.case.id}`,
    hidden: {},
    signedInAs: signedIn(staff),
    button: texts.button,
    children: (
      <>
        <CaseNamed file={file} further={[]} />
        <p>{texts.lead}</p>
        <p>{texts.holds}</p>
        <ul>
          {texts.parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        {linked === 0 ? null : <p>{texts.linked(linked)}</p>}
        {isCut ? <p>{texts.unseen}</p> : null}
        <p>{texts.before}</p>
        <p>{texts.cpr}</p>
        <p>{texts.noted}</p>
      </>
    ),
  });
