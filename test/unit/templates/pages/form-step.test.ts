import { parse } from 'node-html-parser';
import { completeAnswers } from '../../../builders/answers.ts';
import { describe, expect, it } from 'vitest';
import { readSection, SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import { answersFrom, namesIn, stepPage, stepsAll } from './page-data.ts';
import { day, testgaard } from './testgaard-answers.ts';

const HOSTILE = '"><script>alert(1)</script>\'&amp;';
const ESCAPED = '&quot;><script>';

/** The buttons that add and remove milestones. */
const shownButtons = (answers?: Parameters<typeof stepPage>[1]) =>
  parse(stepPage('progression', answers))
    .querySelectorAll('button[name="row"]:not([hidden])')
    .map((button) => button.getAttribute('value'));

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
      '7,25 timer × 33\u00a0% = 2,39 timer med løn om ugen.',
    );
    expect(stepPage('hours', { weeklyHours: 'otte', intensity: '33' })).not.toContain(
      'timer med løn om ugen.',
    );
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

  it('warns when the days do not come to the weekly hours, and lets the employer go on', () => {
    const { hours } = completeAnswers();

    expect(stepPage('hours', hours)).not.toContain('Passer dagene og timerne sammen?');
    expect(stepPage('hours', { ...hours, weeklyHours: '10' })).toContain(
      'Dagene giver 8 timer om ugen. Den ugentlige arbejdstid er 10 timer.',
    );
  });

  it('warns beside the field too, says what to write instead, and leads to the field from the top', () => {
    const page = parse(stepPage('job', { considerations: { text: 'Pause pga rygproblemer' } }));

    expect(page.querySelector('#field-considerations\\.text-note')?.text).toContain('Pause på 10 minutter');
    expect(
      page.querySelector('textarea[name="considerations.text"]')?.getAttribute('aria-describedby'),
    ).toContain('field-considerations.text-note');
    expect(page.querySelector('.alert-warning a')?.getAttribute('href')).toBe('#field-considerations.text');
  });

  it('marks the part of a date that is wrong, and only that', () => {
    const problems = [{ field: 'startDate', rule: 'not-a-date' as const }];
    const marked = (...[first, month, year]: readonly [string, string, string]) =>
      parse(stepPage('job', { startDate: { day: first, month, year } }, { problems }))
        .querySelectorAll('[name^="startDate."][aria-invalid]')
        .map((input) => input.getAttribute('name'));

    expect(marked('1', '12', '26')).toEqual(['startDate.year']);
    expect(marked('1', 'december', '2026')).toEqual(['startDate.month']);
    expect(marked('31', '2', '2027')).toHaveLength(3);
  });

  it('says in a case that nobody has assessed where the number comes from, with a phone number', () => {
    const team = { name: 'Jobcenter Eksempelby', phone: '70000000', email: 'j@example.org' };
    const html = stepPage(
      'hours',
      {},
      { prefilled: { employeeName: 'D', consultant: team, assessment: undefined } },
    );

    expect(html).toContain('Har I ikke fået et tal? Ring til Jobcenter Eksempelby på <a class="phone"');
    expect(html).not.toContain('Kommunen har vurderet');
  });

  it('calls it the law where there is no collective agreement', () => {
    expect(stepPage('terms', {}, { followsLaw: true })).toContain('>Følger loven</label>');
    expect(stepPage('terms')).toContain('>Følger overenskomst eller lov</label>');
  });

  it('has the address of the link in the contact’s field until something is typed', () => {
    const known = {
      employeeName: 'D',
      consultant: { name: 'V', phone: '1', email: 'v' },
      assessment: undefined,
    };
    const prefilled = { ...known, employerEmail: 'karla@example.com' };

    expect(stepPage('company', {}, { prefilled })).toMatch(
      /name="contact.email"[^>]* value="karla@example.com"/,
    );
    expect(stepPage('company', { name: 'K' }, { prefilled })).not.toContain('karla@example.com');
  });

  it.each([
    ['intensity', 'not-a-number', 'som et tal, fx 50. Halvt tempo er 50.'],
    ['intensity', 'out-of-range', 'Halvt tempo er 50.'],
    ['pension.ownPercent', 'not-a-number', 'fx 4. Skriv 0, hvis der ikke er pension.'],
  ] as const)('gives an example of its own for %s: %s', (field, rule, said) => {
    expect(stepPage('hours', {}, { problems: [{ field, rule, least: 1, limit: 100 }] })).toContain(said);
  });

  it('names the last thing to do in the list of steps', () => {
    expect(stepPage('hours', {}, { check: '/tjek-svar' })).toContain(
      '<a href="/tjek-svar">Tjek dine svar og skriv under</a>',
    );
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
