import { fakeSealer } from '../../fakes/fake-sealer.ts';
import { describe, expect, it } from 'vitest';
import { makePaper } from '../../../functions/consultant/paper.ts';
import { makeSealAgreement } from '../../../functions/seal-agreement/seal-agreement.ts';
import { saveSection } from '../../../shared/domain/case/acts/save-section.ts';
import { controlCodeOf } from '../../../shared/domain/case/paper-form.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { accepted, aContext, contentOf } from '../../builders/cases.ts';
import { completeAnswers } from '../../builders/answers.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';
import type { DocumentModel } from '../../../templates/pdf/document-model.ts';

const POST = 'POST /sager/{case}/papir';
const GET = 'GET /sager/{case}/papir';
const PRINT = 'GET /sager/{case}/papir/udskriv';

const desk = async (status: Parameters<typeof atTheDesk>[0] = 'drafting', at?: string) => {
  const there = await atTheDesk(status, undefined, at);
  const paper = makePaper(there.world);
  const printed = async () => shown(await paper.print(there.asked(PRINT)));
  const code = async () => /Kontrolkode: <strong>([^<]+)</.exec((await printed()).html)?.[1] ?? '';
  const form = async (own: Record<string, string> = {}) => ({
    controlCode: await code(),
    employerName: 'Karla Køkkentest',
    citizenName: 'Demo Eksempelsen',
    'signedOn.day': '4',
    'signedOn.month': '11',
    'signedOn.year': '2026',
    reason: 'Demo har ingen e-mail.',
    informed: 'yes',
    ...own,
  });
  return {
    ...there,
    paper,
    printed,
    code,
    page: async () => shown(await paper.show(there.asked(GET))),
    record: async (own: Record<string, string> = {}) =>
      paper.send(there.asked(POST, { form: await form(own) })),
  };
};

describe('the page to print', () => {
  it('shows the whole agreement, marked as a draft, with lines for both and what tells it from another', async () => {
    const { file, printed } = await desk();
    const { html } = await printed();

    expect(html).toContain('Udkast til underskrift på papir');
    expect(html.match(/>Underskrift</g)).toHaveLength(2);
    expect(html).toContain('Jeg har læst aftalen og er enig i den.');
    const { hash } = contentOf(file, file.case.openedAt);
    expect(html).toContain(`Aftalens fingeraftryk (SHA-256): ${hash}`);
    expect(html).not.toContain('650575');
  });

  it('asks the citizen alone where the employer has signed, and says so', async () => {
    const { printed, page } = await desk('awaiting-citizen');
    const { html } = await printed();

    expect(html.match(/>Underskrift</g)).toHaveLength(1);
    expect(html).toContain('Karla Køkkentest har skrevet under på nettet den 3. november 2026');
    expect((await page()).written).not.toContain('employerName');
  });

  it('is not to be had while something is missing, and the way leads to what is', async () => {
    const { file, printed, page, record, now } = await desk('invited');

    expect((await printed()).location).toBe(`/sager/${file.case.id}/papir`);
    expect((await page()).html).toContain('Aftalen mangler svar');
    expect(shown(await record()).status).toBe(422);
    expect(await now()).toEqual(file);
  });

  it('is not to be had once both have signed', async () => {
    const { file, printed, page } = await desk('in-force');

    expect((await printed()).location).toBe(`/sager/${file.case.id}`);
    expect((await page()).location).toBe(`/sager/${file.case.id}`);
  });
});

describe('signatures on paper that are recorded', () => {
  it('put the agreement in force, with talks planned and the document due', async () => {
    const { world, file, record, now, history } = await desk();

    const answer = shown(await record({ ownWords: 'Tak.', copyToUnion: 'yes' }));

    expect(answer).toMatchObject({ status: 303, location: `/sager/${file.case.id}?udfoert=ja` });
    const after = await now();
    expect(statusOf(after)).toBe('in-force');
    expect(after.version.signatures).toMatchObject([
      { method: 'paper', party: 'employer', consentVersion: 'employer-2026-11' },
      {
        method: 'paper',
        party: 'citizen',
        consentVersion: 'citizen-2026-11',
        ownWords: 'Tak.',
        copyToUnion: true,
      },
    ]);
    expect((await world.cases.followUps(file.case.id)).length).toBeGreaterThan(0);
    expect(await world.dueRows.due('seal', world.clock.now(), { most: 10 })).toHaveLength(1);
    expect((await history()).slice(-3)).toEqual(['paper-signed', 'paper-signed', 'follow-ups-planned']);
  });

  it('lead to the same document and mails as signatures by code, worded as what they are', async () => {
    const { world, file, record, mails } = await desk();
    const drawn: DocumentModel[] = [];
    const renderer = {
      render: (model: DocumentModel) => {
        drawn.push(model);
        return Promise.resolve(new Uint8Array([1]));
      },
    };
    await record();

    await makeSealAgreement({ ...world, renderer, sealer: fakeSealer })(file.case.id);

    expect(await mails()).toEqual(
      expect.arrayContaining([
        'agreement-signed employer',
        'agreement-signed citizen',
        'agreement-signed consultant',
      ]),
    );
    const text = JSON.stringify(drawn);
    expect(text).toContain('Underskrift i hånden på papir');
    expect(text).toContain('4. november 2026');
    expect(text).not.toContain('Engangskode');
    expect(text).not.toContain('ingen e-mail');
  });

  it('happen once, however often the form is sent', async () => {
    const { file, asked, paper, code, now } = await desk();
    const form = {
      controlCode: await code(),
      employerName: 'Karla Køkkentest',
      citizenName: 'Demo Eksempelsen',
      'signedOn.day': '4',
      'signedOn.month': '11',
      'signedOn.year': '2026',
      reason: 'Uden net',
      informed: 'yes',
    };

    const answers = await Promise.all([1, 2, 3].map(() => paper.send(asked(POST, { form }))));

    expect(new Set(answers.map(({ headers }) => headers?.['location']))).toEqual(
      new Set([`/sager/${file.case.id}?udfoert=ja`]),
    );
    expect((await now()).version.signatures).toHaveLength(2);
  });

  it('are not taken for an agreement that was changed after it was printed', async () => {
    const { world, file, code, record, now } = await desk();
    const controlCode = await code();
    const answers = { ...completeAnswers().support, other: 'En stol til salatbaren.' };
    const save = { section: 'support' as const, answers, shownRev: 1 };
    const changed = await stored(world, [accepted(saveSection(file, save, aContext(world.clock.now())))]);

    const page = shown(await record({ controlCode }));

    expect(page).toMatchObject({ status: 422, problems: ['controlCode'], loose: [] });
    expect(page.html).toContain('Er aftalen rettet, siden den blev udskrevet');
    expect(page.standing).toContainEqual(['reason', 'Demo har ingen e-mail.']);
    expect(await now()).toEqual(changed);
  });

  it('are taken after the job has begun, when they were given before', async () => {
    const { record, now } = await desk('drafting', '2027-02-03T12:00:00Z');

    expect(shown(await record()).status).toBe(303);
    expect(statusOf(await now())).toBe('in-force');
  });

  it.each([
    ['informed', 'no'],
    ['reason', ''],
    ['citizenName', 'Demo'],
    ['employerName', ''],
    ['signedOn.day', '32'],
    ['controlCode', 'ABCD 1234'],
  ])('are not taken with %s %j, and everything else stands', async (field, typed) => {
    const { file, record, now } = await desk();

    const page = shown(await record({ [field]: typed }));

    expect(page).toMatchObject({ status: 422, problems: [field.split('.')[0]], loose: [] });
    expect(await now()).toEqual(file);
  });

  it('are recorded by nobody whose case it is not', async () => {
    const { world, file } = await desk();
    const other = await atTheDesk('drafting', {
      id: 'x',
      name: 'X',
      email: 'x@example.org',
      phone: '',
      role: 'consultant',
    });
    const asked = other.asked(POST, { path: { case: file.case.id }, form: {} });

    expect(await refusalOf(makePaper({ ...world, sessions: other.world.sessions }).send(asked))).toBe(
      'not-found',
    );
  });
});

it('the control code on the paper is the beginning of the content’s own hash', async () => {
  const { file, code } = await desk();

  expect(await code()).toBe(controlCodeOf(contentOf(file, file.case.openedAt).hash));
});

describe('a wish that nobody has answered', () => {
  it('stands on the page and on the print, and must be settled before signatures are recorded', async () => {
    const { file, page, printed, record, now } = await desk('change-requested');
    const wish = file.case.facts.changeRequested?.comment ?? '';

    expect(wish).not.toBe('');
    expect((await page()).html).toContain(wish);
    expect((await printed()).html).toContain(wish);
    const refused = shown(await record());
    expect(refused).toMatchObject({ status: 422, problems: ['wishSettled'] });
    expect(await now()).toEqual(file);

    await record({ wishSettled: 'yes' });

    expect(statusOf(await now())).toBe('in-force');
  });

  it('and a name of somebody else needs a reason, which stands by the signature', async () => {
    const { page, record, now } = await desk();

    expect((await page()).html).toContain('I sagen står: Demo Eksempelsen');
    expect(shown(await record({ citizenName: 'Demo Gift' })).problems).toEqual(['otherName']);
    await record({ citizenName: 'Demo Gift', otherName: 'Gift i juli.' });

    expect((await now()).version.signatures.at(-1)).toMatchObject({ otherName: 'Gift i juli.' });
  });
});
