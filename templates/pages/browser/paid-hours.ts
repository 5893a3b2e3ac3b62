import { numberReader } from '../../../shared/domain/agreement/numbers.ts';
import { computedPaidHours, INTENSITY, WEEKLY_HOURS } from '../../../shared/domain/agreement/working-time.ts';
import { texts } from './texts.ts';

/** Shows what the typed hours and intensity come to, by the server's own rule; nothing as long as one of them is not a number. */
export const showPaidHours = (): void => {
  const line = document.querySelector<HTMLOutputElement>('output[data-paid-hours]');
  const [hours, intensity] = [...(line?.htmlFor ?? [])].map((id) => document.getElementById(id));
  if (line === null || !(hours instanceof HTMLInputElement) || !(intensity instanceof HTMLInputElement))
    return;
  const show = (): void => {
    const typedHours = numberReader(WEEKLY_HOURS)(hours.value.trim());
    const typedIntensity = numberReader(INTENSITY)(intensity.value.trim());
    line.textContent =
      'value' in typedHours && 'value' in typedIntensity
        ? texts.paidHours({
            weeklyHours: typedHours.value,
            intensity: typedIntensity.value,
            paidHours: computedPaidHours(typedHours.value, typedIntensity.value),
          })
        : '';
  };
  hours.addEventListener('input', show);
  intensity.addEventListener('input', show);
};
