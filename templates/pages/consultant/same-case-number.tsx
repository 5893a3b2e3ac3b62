import type { CaseLine } from '../../../shared/domain/desk/case-line.ts';
import { openCasePageTexts } from '../../texts/desk/form-page-texts.ts';
import { statusWords } from '../../texts/desk/statuses.ts';
import type { FieldWords } from '../parts/field-frame.tsx';
import { Notice } from '../parts/notice.tsx';
import { Tick } from '../parts/tick-list.tsx';

const texts = openCasePageTexts.sameCase;

/** The other cases under a case number that was typed. */
export type SameCaseNumber = {
  readonly number: string;
  /** `seen`: whether the one who asks may open it; else it is known by its consultant alone. */
  readonly cases: readonly { readonly line: CaseLine; readonly seen: boolean }[];
  /** The one who asks has ticked that this is another agreement under the number. */
  readonly accepted: boolean;
};

type Warned = { readonly same: SameCaseNumber; readonly tick: FieldWords };

/** At the case number: which cases have it already, and the tick by which one goes on all the same. */
export const SameCaseWarning = ({ same: { number, cases }, tick }: Warned) => (
  <>
    <Notice kind="warning" heading={texts.heading(number)}>
      <ul>
        {cases.map(({ line, seen }) => (
          <li key={line.caseId}>{seen ? <CaseLink {...line} /> : texts.colleagues(line.consultantName)}</li>
        ))}
      </ul>
    </Notice>
    <input type="hidden" name="warnedNumber" value={number} />
    <Tick {...tick} />
  </>
);

/** In a window of its own, so that what is typed on the page stays. */
const CaseLink = ({ caseId, employeeName, companyName, status }: CaseLine) => (
  <>
    <a href={`/sager/${caseId}`} target="_blank" rel="noopener">
      {texts.theCase(employeeName, companyName)}
      <span class="sr-only"> {texts.newWindow}</span>
    </a>{' '}
    ({statusWords[status]})
  </>
);
