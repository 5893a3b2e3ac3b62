/** Red, green and blue, each 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

export type Weight = 'regular' | 'bold';

/** How a line of text looks; sizes are points, `leading` is the line's whole height. */
export type TextStyle = {
  readonly weight: Weight;
  readonly size: number;
  readonly leading: number;
  readonly colour: Colour;
};

export const INK: Colour = [0.1, 0.1, 0.1];
export const QUIET: Colour = [0.33, 0.35, 0.37];
export const ACCENT: Colour = [0.05, 0.25, 0.38];
export const HAIRLINE: Colour = [0.82, 0.84, 0.86];
/** What marks a draft: dark enough to stay in a grey print. */
export const ALARM: Colour = [0.45, 0.09, 0.11];
export const ALARM_QUIET: Colour = [0.68, 0.5, 0.51];
const PAPER_WHITE: Colour = [1, 1, 1];
export const PANEL: Colour = [0.94, 0.96, 0.97];

export const TEXT_STYLES = {
  overline: { weight: 'regular', size: 9.5, leading: 16, colour: QUIET },
  title: { weight: 'bold', size: 23, leading: 31, colour: ACCENT },
  subtitle: { weight: 'regular', size: 12, leading: 18, colour: INK },
  heading: { weight: 'bold', size: 13.5, leading: 18, colour: ACCENT },
  subheading: { weight: 'bold', size: 11, leading: 15, colour: INK },
  body: { weight: 'regular', size: 10, leading: 14, colour: INK },
  strong: { weight: 'bold', size: 10, leading: 14, colour: INK },
  label: { weight: 'regular', size: 10, leading: 14, colour: QUIET },
  cell: { weight: 'regular', size: 9, leading: 12.5, colour: INK },
  cellName: { weight: 'bold', size: 9, leading: 12.5, colour: INK },
  draftBand: { weight: 'bold', size: 11, leading: 22, colour: PAPER_WHITE },
  footer: { weight: 'regular', size: 8.5, leading: 12, colour: QUIET },
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof TEXT_STYLES;
