import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { paidHoursOf } from '../../../shared/domain/agreement/whole-agreement.ts';
import { computedPaidHours } from '../../../shared/domain/agreement/working-time.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { employerTexts, scriptTexts } from '../../texts/texts.ts';

/** How the paid hours come about, and what an hourly pay comes to in a week: to be looked over, no part of the agreement. */
export const HoursSums = ({ hours }: { readonly hours: Sections['hours'] | undefined }) => {
  const { paidHours } = useTexts(scriptTexts);
  const { weeklyPay } = useTexts(employerTexts).check;
  const { kroner } = useTexts(formats);
  if (hours === undefined) return null;
  const { weeklyHours, intensity, pay } = hours;
  return (
    <>
      <p>{paidHours({ weeklyHours, intensity, paidHours: computedPaidHours(weeklyHours, intensity) })}</p>
      {pay.per === 'hour' ? <p>{weeklyPay(kroner(Math.round(paidHoursOf(hours) * pay.amountOre)))}</p> : null}
    </>
  );
};
