import { describe, expect, it } from 'vitest';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import type { Block, DocumentModel } from '../../../../templates/pdf/document-model.ts';
import { currentConsent, consents, consentText } from '../../../../templates/texts/consents.ts';
import { canteenAnswers, milestoneIn, signedAgreement, statedByCitizen } from './signed-agreements.ts';

const canteen = agreementDocument(signedAgreement(canteenAnswers));

describe('the agreement as a document', () => {
  it.each([
    'Kantinen Testgaard ApS',
    '99990015',
    '1000000012',
    'Testgaardsvej 4, 9999 Eksempelby',
    'Rådhusgade 1, 9998 Prøveby',
    'Privat',
    'Kirsten Testgaard, Kantineleder\nTelefon 98 76 54 32\nkirsten@example.com',
    'Demo Eksempelsen',
    'Prøvevej 12, 1. tv., 9999 Eksempelby',
    '2026-0117',
    'Nyt fleksjob',
    'Midlertidigt (5 år)',
    'Eksempelby Kommune, Jobcenter Eksempelby',
    'Konsulenta Prøvegaard\nTelefon 70 00 00 00\nkonsulenta@example.com',
    'Kantinemedarbejder',
    '1. december 2026',
    '30. november 2027',
    'Jobbet følger kantinens kontrakt.',
    'Tre måneder',
    'Klargøre salatbar',
    'Dække borde og rydde af',
    'Fylde køleskabe op',
    'Tunge løft ved varemodtagelsen',
    'Ekstra pauser',
    'Ingen tunge løft',
    'Skiftende arbejdsstillinger',
    'Opgaver, der kan løses siddende, og en pause hver time.',
    'Søges',
    'Ståstøttestol ved disken',
    '8 timer',
    '75\u00a0%',
    'Løn for 6 timer om ugen',
    '6 timer',
    'I alt 8 timer om ugen',
    'Mandag 8.00–12.00',
    'Torsdag 9.30–13.30',
    '152,75 kr. pr. time',
    'Tillæg efter kl. 18: 25 kr. i timen',
    '8,5\u00a0%',
    '4\u00a0%',
    'Månedligt bagud',
    'Ja',
    '27.650,00 kr.',
    'Kantineoverenskomsten (eksempel)',
    'Følger overenskomst eller lov',
    'En måneds varsel fra begge sider, skriftligt.',
    'Flere timer',
    'Nye opgaver',
    'Mere selvstændighed',
    'Vi forventer flere timer',
    '1. november 2027',
    'Salatbaren kan blive Demos egen opgave, og kassen kan komme til, når dagen hænger sammen.',
    'Vi forventer et stabilt fremmøde det første halve år. Derefter ser vi sammen på flere timer.',
    '01.02.2027',
    '01.06.2027',
    '01.11.2027',
    'Milepæl nummer 6: klargør salatbaren',
    'Opgave',
    'Kantineleder Prøve',
    'Makker den første måned',
    'Om salatbaren står klar kl. 11, og om dagen hænger sammen for Demo.',
    'Mentor Prøve\n87 65 43 21\n1 time om ugen',
    'Telefon',
    'Opkald ved første fraværsdag',
  ])('says %j', (value) => {
    expect(valuesOf(canteen)).toContain(value);
  });

  it('begins with job, hours, pay, considerations, what may develop, milestones and who to call', () => {
    const first = canteen.blocks.find((block) => block.kind === 'facts');

    expect(first?.facts.map(({ label }) => label)).toEqual([
      'Jobbet',
      'Timer',
      'Løn',
      'Skånehensyn',
      'Det kan udvikle sig',
      'Milepæle',
      'Mentor',
      'Spørgsmål? Ring til',
    ]);
  });

  it('has the sections of the form in their order, and the signatures last', () => {
    expect(headingsOf(canteen)).toEqual([
      'Det vigtigste',
      'Medarbejderen',
      'Sagen',
      'Virksomheden',
      'Jobbet',
      'Arbejdstid og løn',
      'Vilkår',
      'Progression – udvikling i jobbet',
      'Støtte og opfølgning',
      'Underskrifter',
    ]);
  });

  it('does not claim to be the contract of employment', () => {
    expect(
      canteen.blocks
        .filter((block) => block.kind === 'note')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('træder ikke i stedet for ansættelseskontrakten');
  });

  it('says where and how it is checked, in words alone', () => {
    const steps = canteen.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

    expect(steps[0]).toBe('Gå ind på fleksaftale.eksempelby.example.com/tjek');
  });

  it('says who signed as what, when, how and with which words, and the fingerprint both signed', () => {
    const { contentHash } = signedAgreement(canteenAnswers);
    const lastPage = valuesOf({
      ...canteen,
      blocks: canteen.blocks.slice(canteen.blocks.findIndex(({ kind }) => kind === 'page-break')),
    });

    expect(lastPage).toEqual(
      expect.arrayContaining([
        'Kirsten Testgaard',
        'Arbejdsgiver, for Kantinen Testgaard ApS (CVR-nummer 99990015)',
        '21. november 2026 kl. 10.14',
        'Demo Eksempelsen',
        'Medarbejder',
        '22. november 2026 kl. 9.03',
        'Engangskode sendt med e-mail',
        consents['employer-2026-11'],
        consents['citizen-2026-11'],
        contentHash,
      ]),
    );
  });

  it('names the case at the foot of each page, by its id when it has no case number', () => {
    const without = agreementDocument(signedAgreement(canteenAnswers, { caseNumber: undefined }));

    expect(canteen.footer.text).toBe('Aftale om ansættelse i fleksjob · Sagsnummer 2026-0117');
    expect(without.footer.text).toBe(
      'Aftale om ansættelse i fleksjob · Sag c0ffee00-0000-4000-8000-000000000002',
    );
  });

  it('leaves out an address that is protected', () => {
    const hidden = agreementDocument(
      signedAgreement(canteenAnswers, { employee: { name: 'Demo Eksempelsen', address: undefined } }),
    );

    expect(valuesOf(hidden).join('\n')).not.toContain('Prøvevej');
  });

  it.each([1, 2, 3, 4, 5, 6])('has a row for each of %i milestones', (count) => {
    const milestones = Array.from({ length: count }, (_, index) => milestoneIn(index + 1));
    const document = agreementDocument(
      signedAgreement({ ...canteenAnswers, progression: { ...canteenAnswers.progression, milestones } }),
    );

    expect(document.blocks.find((block) => block.kind === 'table')?.rows).toHaveLength(count);
  });

  it('takes "no more hours" as a full answer, with its reason and the date to look again', () => {
    const outlook = {
      kind: 'no-more-hours',
      reason: { kind: 'ability-fully-used' },
      lookAgain: { day: '1', month: '11', year: '2027' },
    };
    const expectations = { text: 'Arbejdsevnen er brugt fuldt ud, og det er godt sådan.', outlook };
    const document = agreementDocument(
      signedAgreement({ ...canteenAnswers, progression: { ...canteenAnswers.progression, expectations } }),
    );

    expect(valuesOf(document)).toEqual(
      expect.arrayContaining([
        'Vi forventer ikke flere timer',
        'Arbejdsevnen er brugt fuldt ud',
        '1. november 2027',
      ]),
    );
  });

  it("holds the citizen's own words and the choice of a copy for the union, and asks the employer for neither", () => {
    const words = 'Jeg glæder mig til at stå for salatbaren.';
    const chosen = statedByCitizen(signedAgreement(canteenAnswers), { ownWords: words, copyToUnion: true });

    expect(factsNamed(agreementDocument(chosen), 'Egne ord')).toEqual([words]);
    expect(factsNamed(agreementDocument(chosen), 'Kopi til faglig organisation')).toEqual(['Ja']);
    expect(factsNamed(canteen, 'Egne ord')).toEqual([]);
    expect(factsNamed(canteen, 'Kopi til faglig organisation')).toEqual(['Nej']);
  });

  it('never calls anyone a "fleksjobber"', () => {
    expect(JSON.stringify(canteen).toLowerCase()).not.toContain('fleksjobber');
  });
});

describe('the texts people consent to', () => {
  it('stay word for word as they were signed', () => {
    expect(consents).toEqual({
      'employer-2026-11':
        'Jeg har læst aftalen og er enig i den. Jeg har ret til at underskrive for virksomheden.',
      'citizen-2026-11':
        'Jeg har læst aftalen og er enig i den. Jeg er enig i, at kommunen får en kopi af aftalen.',
    });
  });

  it('are found by the version a signature holds', () => {
    expect(consentText(currentConsent.citizen)).toContain('kommunen får en kopi');
    expect(() => consentText('citizen-1999-01')).toThrow(RangeError);
  });
});

const headingsOf = ({ blocks }: DocumentModel): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));

const factsNamed = ({ blocks }: DocumentModel, label: string): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'facts' ? block.facts.flatMap((fact) => (fact.label === label ? fact.value : [])) : [],
  );

/** Everything the document says besides its labels and headings. */
const valuesOf = ({ blocks }: DocumentModel): readonly string[] => blocks.flatMap(valuesOfBlock);

const valuesOfBlock = (block: Block): readonly string[] => {
  if (block.kind === 'facts') return block.facts.flatMap(({ value }) => value);
  if (block.kind === 'table')
    return block.rows.flat().flatMap((cell) => (typeof cell === 'string' ? [cell] : [cell.name, cell.text]));
  return block.kind === 'paragraph' ? [block.text] : [];
};
