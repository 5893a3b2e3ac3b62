import { hoursApart } from '../../../shared/domain/agreement/weekday-hours.ts';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { employerHelpTexts } from '../../texts/employer-help-texts.ts';
import { employerTexts } from '../../texts/texts.ts';
import { Notice } from '../parts/notice.tsx';
import { useFollows } from './follows.ts';

type Typed = { readonly section: SectionKey; readonly answers: Answers };

/** How many answers are missing in a step that was left for later, quietly, and the way to see which. */
export const Lacking = ({ count, show }: { readonly count: number; readonly show: string }) => {
  const texts = useTexts(employerTexts).step.lacking;
  return count === 0 ? null : (
    <p class="missing">
      {texts.count(count)} <a href={show}>{texts.show}</a>
    </p>
  );
};

/** A warning, never a block: the times of the days do not come to the weekly hours. */
export const HoursWarning = ({ section, answers }: Typed) => {
  const { heading, text } = useTexts(employerTexts).step.hoursApart;
  const { hours } = useTexts(formats);
  const apart = section === 'hours' ? hoursApart(answers) : undefined;
  return apart === undefined ? null : (
    <Notice kind="warning" heading={heading}>
      <p class="alert-text">{text(hours(apart.ofDays), hours(apart.weekly))}</p>
    </Notice>
  );
};

/** The terms that were open follow the law or overenskomst now; the reader is to see whether that is right. */
export const TermsFilled = ({ followsLaw }: { readonly followsLaw: boolean }) => {
  const { heading, text } = useTexts(employerHelpTexts).terms.fill.done;
  return (
    <Notice kind="success" heading={heading(useFollows(followsLaw))}>
      <p class="alert-text">{text}</p>
    </Notice>
  );
};
