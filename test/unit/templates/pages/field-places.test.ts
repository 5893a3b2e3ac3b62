import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../shared/domain/agreement/problems.ts';
import { readSection, type SectionKey, SECTIONS } from '../../../../shared/domain/agreement/sections.ts';
import { readAgreement } from '../../../../shared/domain/agreement/whole-agreement.ts';
import { fieldTextOf } from '../../../../templates/texts/form-texts.ts';
import { problemText } from '../../../../templates/texts/problems.ts';
import { JOINED } from './answers-that-clash.ts';
import { answersFrom, namesIn, stepPage } from './page-data.ts';
import { TODAY } from './testgaard-answers.ts';

/** Answers that open the fields of each choice. */
const OPENED: { readonly [Key in SectionKey]: readonly Readonly<Record<string, string>>[] } = {
  company: [{ 'workplace.kind': 'other-address' }],
  job: [{ 'duration.kind': 'until' }],
  hours: [
    { 'paidHours.kind': 'agreed', 'schedule.kind': 'weekdays', 'collectiveAgreement.kind': 'covered' },
    { 'schedule.kind': 'as-agreed' },
  ],
  terms: [
    { 'holiday.kind': 'own', 'notice.kind': 'own', 'socialInsurance.kind': 'own', 'training.kind': 'own' },
  ],
  progression: [
    { 'expectations.outlook.kind': 'more-hours' },
    { 'expectations.outlook.kind': 'no-more-hours', 'expectations.outlook.reason.kind': 'other' },
    { 'expectations.outlook.kind': 'no-more-hours' },
  ],
  support: [{ 'mentor.kind': 'named' }],
};

const HOSTILE = [
  '',
  ' ',
  '-',
  'x',
  '99',
  '<script>',
  '\u0007',
  '𒀀',
  'Lang tekst. '.repeat(300),
  '1,23456',
  '31',
];

const CASES = SECTIONS.flatMap((section) =>
  [{}, ...OPENED[section]].flatMap((opened) => HOSTILE.map((text) => ({ section, opened, text }))),
);

const typedEverywhere = (section: SectionKey, text: string, opened: Readonly<Record<string, string>>) => {
  const names = namesIn(stepPage(section)).filter((name) => !name.endsWith('kind'));
  return answersFrom({ ...Object.fromEntries(names.map((name) => [name, text])), ...opened });
};

const problemsIn = (): readonly { section: SectionKey; problem: Problem; html: string }[] =>
  CASES.flatMap(({ section, opened, text }) => {
    const answers = typedEverywhere(section, text, opened);
    const { problems } = readSection(section, answers);
    const html = stepPage(section, answers, { problems });
    return problems.map((problem) => ({ section, problem, html }));
  });

describe('the places of problems', () => {
  const found = problemsIn();

  it('meets every kind of field, so that the walk is a real one', () => {
    const fields = new Set(found.map(({ section, problem }) => `${section}.${problem.field}`));

    expect(fields.size).toBeGreaterThan(70);
  });

  it('gives every field that can be blank or wrong an instruction of its own', () => {
    const without = found.filter(
      ({ section, problem }) => fieldTextOf('da', section, problem.field) === undefined,
    );

    expect(without.map(({ section, problem }) => `${section}.${problem.field}`)).toEqual([]);
  });

  it('leads from the error summary to a field that is on the page', () => {
    const lost = found.filter(({ html, problem }) => !html.includes(`id="field-${problem.field}"`));

    expect([...new Set(lost.map(({ section, problem }) => `${section}.${problem.field}`))]).toEqual([]);
  });

  it('shows each message between the label and the field', () => {
    const unseen = found.filter(({ html, problem }) => !html.includes(`id="field-${problem.field}-error"`));

    expect([...new Set(unseen.map(({ section, problem }) => `${section}.${problem.field}`))]).toEqual([]);
  });

  it('words every message as an instruction that begins with what to do', () => {
    const begins = /^(?:(?:Opgave|Milepæl) \d+: )?(?:Skriv|Vælg|Sæt|Ret|Tjek|Fjern|Beskriv)\b/;
    const texts = found.map(({ section, problem }) => problemText('da', section, problem));

    expect(texts.filter((text) => !begins.test(text) || /udfyldes|påkrævet/.test(text))).toEqual([]);
  });

  it('words every English message as an instruction too', () => {
    const begins =
      /^(?:(?:Task|Milestone) \d+: )?(?:Write|Enter|Choose|Tick|Correct|Check|Remove|Describe)\b/;
    const texts = found.map(({ section, problem }) => problemText('en', section, problem));

    expect(texts.filter((text) => !begins.test(text) || /required|invalid/.test(text))).toEqual([]);
  });

  it('names the problems in the order of their fields on the page', () => {
    const disordered = CASES.flatMap(({ section, opened, text }) => {
      const answers = typedEverywhere(section, text, opened);
      const html = stepPage(section, answers, { problems: readSection(section, answers).problems });
      const shown = [...html.matchAll(/href="#(field-[^"]+)"/g)].map(([, id = '']) => id);
      const places = shown.map((id) => html.indexOf(`id="${id}"`));
      return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
        ? []
        : [{ section, shown }];
    });

    expect(disordered).toEqual([]);
  });

  it('says the limit of every long text as the rule has it', () => {
    const limits = found
      .filter(
        ({ problem, html }) => problem.rule === 'too-long' && html.includes(`name="${problem.field}" rows`),
      )
      .map(({ problem, html }) => ({
        limit: problem.limit,
        shown: Number(new RegExp(`name="${problem.field}"[^>]*data-limit="(\\d+)"`).exec(html)?.[1]),
      }));

    expect(limits.length).toBeGreaterThan(10);
    expect(limits.filter(({ limit, shown }) => limit !== shown)).toEqual([]);
  });

  it.each([
    {
      section: 'job',
      field: 'tasks',
      limit: 10,
      answers: { tasks: Array.from({ length: 11 }, () => 'Vande') },
    },
    {
      section: 'progression',
      field: 'milestones',
      limit: 6,
      answers: { milestones: Array.from({ length: 7 }, () => ({})) },
    },
  ] as const)('has a place for too many $field', ({ section, field, limit, answers }) => {
    const html = stepPage(section, answers, { problems: [{ field, rule: 'too-many', limit }] });

    expect(html).toContain(`id="field-${field}"`);
    expect(html).toContain(`Der kan højst være ${limit}.`);
  });

  it('has a place for the rules that join two steps', () => {
    const { problems } = readAgreement(JOINED, TODAY);
    const joined = SECTIONS.flatMap((section) => problems[section].map((problem) => ({ section, problem })));
    const lost = joined.filter(
      ({ section, problem }) =>
        !stepPage(section, JOINED[section], { problems: [problem] }).includes(`id="field-${problem.field}"`),
    );

    expect(joined.length).toBeGreaterThan(6);
    expect(lost).toEqual([]);
  });
});
