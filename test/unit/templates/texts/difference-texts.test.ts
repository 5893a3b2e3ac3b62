import { describe, expect, it } from 'vitest';
import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import { differencesBetween } from '../../../../shared/domain/agreement/differences.ts';
import { type DifferenceLine, differenceLines } from '../../../../templates/texts/desk/difference-texts.ts';
import { day } from '../../../builders/answers.ts';
import { aContent, someSections } from '../../../builders/content.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';

const before = aContent();
type Sections = AgreementContent['sections'];

const linesAfter = (sections: Partial<Sections>): readonly DifferenceLine[] =>
  differenceLines(differencesBetween(before, { ...before, sections: { ...before.sections, ...sections } }));
const sentencesAfter = (sections: Partial<Sections>) =>
  linesAfter(sections).map((line) => (line.kind === 'sentence' ? line.text : line));
const { hours, job, progression, company } = before.sections;
const { milestones } = progression;
const [first] = milestones;
if (first === undefined) throw new Error('no milestone');

describe('what was changed, in words', () => {
  it('tells a measure from one number to another', () => {
    expect(sentencesAfter({ hours: { ...hours, weeklyHours: 10 } })).toEqual([
      'Ugentlig arbejdstid: fra 8 til 10 timer',
    ]);
    expect(sentencesAfter({ hours: { ...hours, weeklyHours: 1 } })).toEqual([
      'Ugentlig arbejdstid: fra 8 timer til 1 time',
    ]);
    expect(sentencesAfter({ hours: { ...hours, intensity: 50 } })).toEqual([
      'Arbejdsintensitet: fra 75 til 50\u00a0%',
    ]);
    expect(sentencesAfter({ hours: { ...hours, pay: { amountOre: 15_000, per: 'month' } } })).toEqual([
      'Løn, beløb i kroner: fra 142,50 kr. til 150,00 kr.',
      'Løn, lønnen er pr.: fra »time« til »måned«',
    ]);
  });

  it('tells dates, choices and times in words', () => {
    expect(sentencesAfter({ job: { ...job, startDate: day('2027-03-01') } })).toEqual([
      'Startdato: fra 1. februar 2027 til 1. marts 2027',
    ]);
    expect(sentencesAfter({ company: { ...company, sector: 'public' } })).toEqual([
      'Type af virksomhed: fra »Privat« til »Offentlig«',
    ]);
    const { schedule } = hours;
    if (schedule.kind !== 'weekdays') throw new Error('no fixed days');
    const days = { ...schedule.days, monday: { from: '10:00', to: '13:00' } };
    expect(sentencesAfter({ hours: { ...hours, schedule: { ...schedule, days } } })).toContain(
      'Mandag, begynder: fra 9.00 til 10.00',
    );
  });

  it('tells what was left out before, or is now', () => {
    expect(sentencesAfter({ hours: { ...hours, supplements: 'Weekendtillæg' } })).toEqual([
      'Tillæg og andre løndele: ikke udfyldt før, nu »Weekendtillæg«',
    ]);
    expect(sentencesAfter({ job: { ...job, probation: undefined } })).toEqual([
      'Prøvetid: før »3 måneder med 14 dages varsel«, nu ikke udfyldt',
    ]);
  });

  it('puts long texts under each other', () => {
    const text = 'Demo øver sig på kassen om tirsdagen, og Karla er ved siden af hele formiddagen.';

    expect(
      linesAfter({ progression: { ...progression, expectations: { ...progression.expectations, text } } }),
    ).toEqual([
      {
        kind: 'texts',
        label: 'Forventninger til progression, det forventer vi',
        before: progression.expectations.text,
        after: text,
      },
    ]);
  });

  it('tells a list by what came and what went', () => {
    expect(linesAfter({ job: { ...job, tasks: [...job.tasks.slice(1), 'Dækker borde'] } })).toEqual([
      { kind: 'items', label: 'Arbejdsopgaver', added: ['Dækker borde'], removed: ['Klargøre salatbar'] },
    ]);
    expect(
      linesAfter({ job: { ...job, considerations: { ...job.considerations, kinds: ['extra-breaks'] } } }),
    ).toEqual([
      {
        kind: 'items',
        label: 'Skånehensyn, hensyn, der tages på arbejdet',
        added: [],
        removed: ['Ingen tunge løft'],
      },
    ]);
  });

  it('tells a milestone that came or went as one thing, and a changed one by its number', () => {
    const added = { ...first, title: 'Står i kassen' };
    const moved = { ...first, date: day('2027-09-01'), title: 'Klargør buffeten' };

    expect(sentencesAfter({ progression: { ...progression, milestones: [...milestones, added] } })).toEqual([
      `Milepæl ${milestones.length + 1} er ny: »Står i kassen«`,
    ]);
    expect(sentencesAfter({ progression: { ...progression, milestones: milestones.slice(0, -1) } })).toEqual([
      `Milepæl ${milestones.length} er fjernet: »${milestones.at(-1)?.title}«`,
    ]);
    expect(
      sentencesAfter({ progression: { ...progression, milestones: [moved, ...milestones.slice(1)] } }),
    ).toEqual([
      `Milepæl 1, titel: fra »${first.title}« til »Klargør buffeten«`,
      'Milepæl 1, dato: fra 1. april 2027 til 1. september 2027',
    ]);
  });

  it('never shows a name or a word of the code, whichever agreement becomes whichever', () => {
    const contents = tenAgreements.map(({ answers }) => aContent({ sections: someSections(answers) }));
    const lines = contents.flatMap((one) =>
      contents.flatMap((other) => differenceLines(differencesBetween(one, other))),
    );
    const texts = lines.flatMap((line) => {
      if (line.kind === 'sentence') return [line.text];
      return line.kind === 'texts' ? [line.label] : [line.label, ...line.added, ...line.removed];
    });

    expect(texts.length).toBeGreaterThan(1000);
    const codes =
      /\b(?:undefined|true|false|null|other-address|company-address|varying|open-ended|until|computed|agreed|as-agreed|weekdays|none|named|follows|own|not-stated|more-hours|no-more-hours|yes|no|private|public|association|weeklyHours|kind|\d{4}-\d{2}-\d{2})\b/;
    expect(texts.filter((text) => codes.test(text))).toEqual([]);
    expect(texts.filter((text) => /^[a-z]/.test(text))).toEqual([]);
  });
});
