import { describe, expect, it } from 'vitest';
import { makePdfRenderer } from '../../../../shared/adapters/pdf/pdf-renderer.ts';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import type { SignedAgreement } from '../../../../templates/pdf/signed-agreement.ts';
import { readAgreementPage } from '../../../../templates/pages/citizen/read-agreement.tsx';
import { shortDanishDate } from '../../../../templates/texts/danish-format.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';
import { readStructure } from '../../adapters/pdf/document-structure.ts';
import { frame } from '../pages/page-data.ts';
import { danishWords } from './filled.ts';
import { longestAnswers } from './longest-agreement.ts';
import { type Met, metInDocument, metOnPage } from './page-sequence.ts';
import { shortestAnswers } from './shortest-agreement.ts';
import { canteenAnswers, signedAgreement } from './signed-agreements.ts';

const AGREEMENTS: readonly (readonly [name: string, agreement: SignedAgreement])[] = [
  ['the canteen', signedAgreement(canteenAnswers)],
  ['the shortest', signedAgreement(shortestAnswers, { caseNumber: undefined, permanence: undefined })],
  ['the longest', signedAgreement(longestAnswers(danishWords))],
  ...tenAgreements.map(({ answers }, place) => [`fictional ${place + 1}`, signedAgreement(answers)] as const),
];

const FIRST = 'Det vigtigste';
const AFTER = 'Underskrifter';

describe('the document is read in the order of the page on which the citizen reads the whole agreement', () => {
  it.each(AGREEMENTS)('%s', async (_name, agreement) => {
    const html = pageOf(agreement);
    const bytes = await makePdfRenderer().render(agreementDocument(agreement));

    const read = metInDocument((await readStructure(bytes)).root, FIRST, AFTER);

    expect(read).toEqual(asInDocument(metOnPage(html, FIRST, AFTER), agreement));
    expect(read.length).toBeGreaterThan(60);
  });
});

const pageOf = ({ content, signatures }: SignedAgreement): string => {
  const [employerSignature] = signatures;
  if (employerSignature === undefined) throw new Error('not signed');
  return readAgreementPage({
    frame,
    content,
    employerSignature,
    base: '/medarbejder/x',
    sign: '/medarbejder/x/underskriv',
    changed: false,
    contactPerson: content.contactPerson,
  });
};

/** Every difference that is meant, and no other: what the page says, as the document says it. */
const asInDocument = (page: readonly Met[], agreement: SignedAgreement): readonly Met[] =>
  [caseUnderItsOwnHeading, numbersAreNoLinks, milestonesAsTable].reduce(
    (said, difference) => difference(said, agreement),
    page,
  );

type Difference = (page: readonly Met[], agreement: SignedAgreement) => readonly Met[];

/** On paper the case has a heading of its own, and its id and the version, by which the document is found again. */
const caseUnderItsOwnHeading: Difference = (page, { content }) => {
  const at = page.findIndex((each) => each === 'dt Sagsnummer' || each === 'dt Kommune');
  const municipality = page.indexOf('dt Kommune');
  return [
    ...page.slice(0, at),
    'h2 Sagen',
    ...page.slice(at, municipality),
    'dt Sagensid',
    `said ${content.caseId}`,
    'dt Aftalensversion',
    `said ${content.versionNumber}`,
    ...page.slice(municipality),
  ];
};

/** On the page a number is a link to call, which says so itself. */
const numbersAreNoLinks: Difference = (page, { content }) =>
  page.map((each, place) => {
    if (!/^dt Kontaktpersoni(?:kommunen|virksomheden)$/.test(page[place - 1] ?? '')) return each;
    const phones = [content.contactPerson.phone, content.sections.company.contact.phone];
    const phone = phones.map((number) => number.replaceAll(' ', '')).find((number) => each.includes(number));
    return phone === undefined ? each : each.replace(phone, `Telefon${phone}`);
  });

/** On the page each milestone is a section with facts; on paper they are a table, with short dates. */
const milestonesAsTable: Difference = (page, { content }) => {
  const from = page.findIndex((each) => each.startsWith('h3 Milepæl1:'));
  const to = page.indexOf('h2 Støtteogopfølgning');
  return [
    ...page.slice(0, from),
    'h3 Milepæle',
    ...['Datoogtypeafmål', 'Milepælogdet,viserpå', 'Ansvarlig', 'Støtte'].map(
      (heading) => `column ${heading}`,
    ),
    ...sectionsOf(page.slice(from, to)).flatMap(({ title, facts }, place) => [
      `said ${shortDanishDate(content.sections.progression.milestones[place]?.date ?? never())}`,
      facts.get('dt Typeafmål') ?? never(),
      `said ${title}`,
      facts.get('dt Detservipå') ?? never(),
      facts.get('dt Ansvarlig') ?? never(),
      facts.get('dt Støtte') ?? 'said Ikkeangivet',
    ]),
    ...page.slice(to),
  ];
};

type MilestoneSection = { readonly title: string; readonly facts: Map<Met, Met> };

const sectionsOf = (page: readonly Met[]): readonly MilestoneSection[] => {
  const sections: MilestoneSection[] = [];
  for (const [place, each] of page.entries()) {
    if (each.startsWith('h3 '))
      sections.push({ title: each.replace(/^h3 Milepæl\d:/, ''), facts: new Map() });
    if (each.startsWith('dt ')) sections.at(-1)?.facts.set(each, page[place + 1] ?? '');
  }
  return sections;
};

const never = (): never => {
  throw new Error('a milestone without its facts');
};
