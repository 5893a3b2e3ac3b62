/** Ugentlig arbejdstid: 0.25–37 hours in quarters. */
export const WEEKLY_HOURS = { least: 0.25, most: 37, step: 0.25, unit: 'hours' } as const;

/** Arbejdsintensitet: whole percent, 1–100. */
export const INTENSITY = { least: 1, most: 100, step: 1, unit: 'percent' } as const;

/**
 * Effektiv arbejdstid (timer med løn) in hundredths of an hour: presence × intensity, rounded half up. Computed in whole
 * numbers, so 7.25 h × 33 % is 2.39 and never 2.3900000000000001.
 */
export const computedPaidHours = (weeklyHours: number, intensityPercent: number): number =>
  Math.floor((Math.round(weeklyHours * 100) * Math.round(intensityPercent) + 50) / 100) / 100;

/** Above this many paid hours a week the terms of ansættelsesbevisloven must be stated (lov 1002 of 2022, in force 1 July 2023). */
export const STATUTORY_TERMS_ABOVE_HOURS = 3;
