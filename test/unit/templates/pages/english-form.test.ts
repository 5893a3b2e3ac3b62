import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import { formTexts } from '../../../../templates/texts/form-texts.ts';
import { formIn } from './form-in-both.ts';
import { namesIn, stepPage, frame } from './page-data.ts';
import { testgaard } from './testgaard-answers.ts';

/** What a person reads on a page or hears of it, without what was typed and what is said to be Danish. */
const readOn = (html: string): string => {
  const root = parse(html);
  for (const each of root.querySelectorAll('body [lang], textarea, .own-words')) each.remove();
  const spoken = root.querySelectorAll('[aria-label], [title], [alt]').map(labelsOf);
  const title = root.querySelector('title')?.text ?? '';
  return [title, root.querySelector('body')?.structuredText, ...spoken].join('\n');
};

const labelsOf = ({ attributes }: HTMLElement): string =>
  [attributes['aria-label'], attributes['title'], attributes['alt']].join(' ');

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);

const wordsOf = (pages: readonly string[]): ReadonlySet<string> => wordsIn(pages.map(readOn).join('\n'));

/** Written alike in both languages. */
const ALIKE =
  'adhd assistance at atp august by computer cvr datacvr december dk end fleksjob for information job kr kroner link mail mentor pdf pension progression social start time to video virk';

/** Names of people, places and the municipality's unit. */
const NAMES = `${frame.municipality.name} ${frame.municipality.unit} Vita Vejledersen Demo example org`;

describe('the employer’s form in English', () => {
  it('has no letter on it that only Danish has', () => {
    const danish = formIn('en').flatMap((html) => readOn(html).match(/\S*[æøåÆØÅ»«]\S*/g) ?? []);

    expect(danish).toEqual([]);
  });

  it('has no word on it that stands on the Danish pages', () => {
    const alike = new Set([...wordsIn(ALIKE), ...wordsIn(NAMES)]);
    const danish = wordsOf(formIn('da'));

    expect(danish.size).toBeGreaterThan(500);
    expect([...wordsOf(formIn('en'))].filter((word) => danish.has(word) && !alike.has(word))).toEqual([]);
  });

  it.each(SECTIONS)('asks the same in %s as in Danish', (section) => {
    const english = { frame: { ...frame, language: 'en' as const } };

    expect(namesIn(stepPage(section, testgaard[section], english))).toEqual(
      namesIn(stepPage(section, testgaard[section])),
    );
    expect(Object.keys(formTexts.en[section])).toEqual(Object.keys(formTexts.da[section]));
  });

  it('asks for Danish answers, once on each step', () => {
    for (const section of SECTIONS) {
      const html = stepPage(section, {}, { frame: { ...frame, language: 'en' } });
      expect(html.match(/write your answers in Danish/g)).toHaveLength(1);
      expect(stepPage(section)).not.toContain('answers in Danish');
    }
  });

  it('shows the agreement itself in Danish, and says that it is', () => {
    const check = formIn('en').find((html) => html.includes('<h1>Check your answers</h1>')) ?? '';
    const danish = parse(check).querySelectorAll('[lang="da"]');

    expect(check).toContain('<html lang="en">');
    expect(danish.map(({ text }) => text).join(' ')).toContain('Kantinemedhjælper');
    expect(check).toContain('The answers stand in Danish here');
  });
});
