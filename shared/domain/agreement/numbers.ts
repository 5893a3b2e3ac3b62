import { broken, optional, type Reading, typed } from './typed.ts';

type NumberLimits = {
  readonly least: number;
  readonly most: number;
  /** The value must be a whole number of steps; 0.25 for hours, 1 for percent. */
  readonly step?: number;
  readonly decimals?: number;
  /** What may be written after the number. */
  readonly unit?: keyof typeof UNITS;
};

/** A number as Danes type it: "7,5", "7.5", ",5" and "1.250,00" are read, its own unit and blanks around it too. */
export const decimal = (limits: NumberLimits) => typed(numberReader(limits));

/** An amount in kroner, given back in whole øre so that no sum is ever rounded. */
export const kroner = (most: number) => typed(kronerReader(most));

export const optionalKroner = (most: number) => optional(kronerReader(most));

/** Reads a decimal by its limits; `limit` and `least` in a refusal are the ends of the range. */
export const numberReader =
  ({ least, most, step, decimals = 2, unit }: NumberLimits) =>
  (typedText: string): Reading<number> => {
    if (typedText === '') return broken('missing');
    const value = danishNumber(typedText, unit);
    if (value === undefined) return broken('not-a-number');
    if (value < least || value > most) return broken('out-of-range', { least, limit: most });
    if (step !== undefined && !isWhole(value / step)) return broken('wrong-step', { limit: step });
    if (!isWhole(value * 10 ** decimals)) return broken('too-many-decimals', { limit: decimals });
    return { value };
  };

const kronerReader =
  (most: number) =>
  (typedText: string): Reading<number> => {
    const reading = numberReader({ least: 0.01, most, unit: 'kroner' })(typedText);
    return 'value' in reading ? { value: Math.round(reading.value * 100) } : reading;
  };

const UNITS = {
  hours: /\s*(?:timer|time|t)?\.?$/i,
  percent: /\s*(?:%|procent|pct)?\.?$/i,
  kroner: /(?:,-)?\s*(?:kr|kroner|dkk)?\.?$/i,
} as const;
const NO_UNIT = /\.?$/;

/** No number with its unit is longer; the pattern above takes ever longer on more blanks. */
const MOST_LETTERS = 40;

/** The number when `typedText` is one, written the Danish way or with a decimal point; a point or a blank before three digits parts thousands. */
const danishNumber = (typedText: string, unit: NumberLimits['unit']): number | undefined => {
  if (typedText.length > MOST_LETTERS) return undefined;
  const bare = typedText
    .replace(unit === undefined ? NO_UNIT : UNITS[unit], '')
    .replace(unit === 'kroner' ? /^kr\.?\s*/i : '', '')
    .replace(/^[\u2212\u2013]/, '-')
    .trim();
  if (/^-?\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?$/.test(bare))
    return Number(bare.replaceAll(/[.\s]/g, '').replace(',', '.'));
  return /^-?(?:\d+(?:[.,]\d{1,6})?|,\d{1,6})$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
};

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
