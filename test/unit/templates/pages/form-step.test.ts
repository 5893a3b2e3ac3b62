import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readSection, SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import { answersFrom, namesIn, stepPage, stepsAll } from './page-data.ts';
import { day, testgaard } from './testgaard-answers.ts';

const HOSTILE = '"><script>alert(1)</script>\'&amp;';
const ESCAPED = '&quot;><script>';

describe('a step of the form', () => {
  it.each(SECTIONS)('shows again all that was typed in %s', (section) => {
    const names = namesIn(stepPage(section, testgaard[section])).filter(
      (name) => !/kind|Id$|Rev$/.test(name),
    );
    const typed = Object.fromEntries(names.map((name, place) => [name, `typed-${place}-here`]));
    const texts = names.filter((name) => isTextOn(stepPage(section, testgaard[section]), name));

    const html = stepPage(section, answersFrom(typed));

    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((name) => !html.includes(String(typed[name])))).toEqual([]);
  });

  it.each(SECTIONS)('escapes markup typed in %s', (section) => {
    const names = namesIn(stepPage(section)).filter((name) => !name.endsWith('kind'));
    const html = stepPage(section, answersFrom(Object.fromEntries(names.map((name) => [name, HOSTILE]))));

    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain(ESCAPED);
    expect(html).toContain('&lt;script>alert(1)');
  });

  it.each(SECTIONS)('has the browser title begin with "Fejl" when something is wrong in %s', (section) => {
    const { problems } = readSection(section, { mentor: { kind: 'named' }, holiday: { kind: 'own' } });

    expect(stepPage(section, {}, { problems })).toMatch(/<title>Fejl: /);
    expect(stepPage(section)).not.toContain('<title>Fejl');
  });

  it('carries what a save must build on, and no more: the same form twice is one save', () => {
    const html = stepPage('company', {}, { stepRev: 7 });

    expect(html).toContain('name="shownRev" value="7"');
    expect(html).not.toContain('commandId');
  });

  it('saves and goes on when Enter is pressed in a field, and never removes a row', () => {
    const html = stepPage('progression', testgaard.progression);
    const firstButton = /<button[^>]*>/.exec(html)?.[0];

    expect(firstButton).toContain('form="step"');
    expect(firstButton).toContain('name="save" value="next"');
  });

  it('shows the municipality’s hours until something is typed, and not after they were emptied', () => {
    expect(stepPage('hours')).toMatch(/name="weeklyHours"[^>]* value="8"/);
    expect(stepPage('hours', { weeklyHours: '' })).not.toMatch(/name="weeklyHours"[^>]* value="/);
  });

  it('tells the paid hours that the typed numbers give', () => {
    expect(stepPage('hours', { weeklyHours: '7,25', intensity: '33' })).toContain(
      'Jeres tal giver 2,39 timer med løn.',
    );
    expect(stepPage('hours', { weeklyHours: 'otte', intensity: '33' })).not.toContain('Jeres tal giver');
  });

  it('does not ask for terms at three paid hours or fewer', () => {
    expect(stepPage('terms', {}, { paidHours: 3 })).toContain('value="not-stated" checked');
    expect(stepPage('terms', {}, { paidHours: 3.25 })).not.toContain('not-stated');
  });

  it('asks to confirm a start that has passed, and only then', () => {
    const problems = [{ field: 'startInPastConfirmed', rule: 'date-in-past' as const }];

    expect(stepPage('job', testgaard.job, { problems })).toContain('name="startInPastConfirmed"');
    expect(stepPage('job', testgaard.job)).not.toContain('startInPastConfirmed');
  });

  it('offers one more milestone until there are six, and keeps one that cannot be removed', () => {
    const six = { milestones: [{}, {}, {}, {}, {}, {}] };

    const shownButtons = (answers?: Parameters<typeof stepPage>[1]) =>
      parse(stepPage('progression', answers))
        .querySelectorAll('button[name="row"]:not([hidden])')
        .map((button) => button.getAttribute('value'));

    expect(shownButtons()).toEqual(['add']);
    expect(shownButtons({ milestones: [{}, {}] })).toEqual(['remove:0', 'remove:1', 'add']);
    expect(shownButtons(six)).toHaveLength(6);
    expect(shownButtons(six)).not.toContain('add');
  });

  it('says clearly that the step was saved in another window, and keeps what was typed', () => {
    const html = stepPage('job', { title: 'Gartner' }, { changedMeanwhile: true });

    expect(html).toContain('Trinnet er ændret imens');
    expect(html).toContain('value="Gartner"');
  });

  it('warns of words about health and lets the employer go on', () => {
    const html = stepPage('job', { considerations: { text: 'Pauser på grund af depression' } });

    expect(html).toContain('»depression«');
    expect(html).toContain('Gem og fortsæt');
  });

  it('shows the planned talks at the last step', () => {
    const html = stepPage(
      'support',
      {},
      {
        talks: {
          planned: [{ due: day('2027-03-01'), reasons: [{ kind: 'after-start', months: 1 }] }],
          milestoneTitles: [],
        },
      },
    );

    expect(html).toContain('1. marts 2027');
    expect(html).toContain('1 måned efter start');
  });

  it('lets every step be opened again and names the one that is open', () => {
    const html = stepPage('hours', {}, { steps: stepsAll('done') });

    expect(html).toContain('6 af 6 udfyldt');
    expect(html).toContain('href="/udfyld/hours" aria-current="step"');
  });
});

const isTextOn = (html: string, name: string): boolean =>
  new RegExp(`<textarea[^>]* name="${name}"|type="(?:text|tel|email)"[^>]* name="${name}"`).test(html);
