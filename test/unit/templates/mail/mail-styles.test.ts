import { describe, expect, it } from 'vitest';
import { DARK, styles } from '../../../../templates/mail/mail-styles.ts';

const colour = (style: string, property: 'color' | 'background-color'): string =>
  new RegExp(`(?:^|[;{])${property}:(#[0-9a-f]{6})`).exec(style)?.[1] ?? '';

const ofClass = (name: string): string => new RegExp(`\\.${name}(\\{[^}]*)\\}`).exec(DARK)?.[1] ?? '';

const channel = (part: string): number => {
  const value = Number.parseInt(part, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = (hex.slice(1).match(/../g) ?? []).map(channel);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, 1.4.3: from 1, the same, to 21, black on white. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const onItself = (style: string): number =>
  contrast(colour(style, 'color'), colour(style, 'background-color'));

describe('a mail can be read', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each([
    { where: 'light', page: styles.body, small: styles.small, button: styles.buttonLink },
    { where: 'dark', page: ofClass('page'), small: ofClass('small'), button: ofClass('button') },
  ])('in the $where: text, small text and button stand out', ({ page, small, button }) => {
    const ground = colour(page, 'background-color');

    expect(onItself(page)).toBeGreaterThan(7);
    expect(contrast(colour(small, 'color'), ground)).toBeGreaterThan(7);
    expect(onItself(button)).toBeGreaterThan(6);
    expect(contrast(colour(button, 'background-color'), ground)).toBeGreaterThan(3);
  });
});
