import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { answerAddress, OWN } from './by-mitid.ts';
import { fillInUnseen, invitationOf, type Journey, openCase, signLinkOf } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ signing: 'mitid' });
});
afterAll(async () => {
  await stage?.stop();
});

const NAMES = { employer: 'Karla Kokkesen', citizen: 'Demo Eksempelsen' } as const;

const toSignPage = async (visitor: Visitor, link: string): Promise<Visited> => {
  const citizen = link.includes('/medarbejder/');
  const reading = await visitor.open(citizen ? link : `${link}/tjek-svar`);
  return reading.follow(citizen ? 'Underskriv' : 'Gå til underskrift');
};

/** Name and consent are typed; gives the page from which one leaves for MitID. */
const toLeave = async (
  visitor: Visitor,
  link: string,
  typed: Record<string, string> = {},
): Promise<Visited> => {
  const name = link.includes('/medarbejder/') ? NAMES.citizen : NAMES.employer;
  const page = await (await toSignPage(visitor, link)).submit({ name, consent: 'yes', ...typed });
  expect(page.heading).toBe('Vis, hvem du er, med MitID');
  return page;
};

/** The page that follows MitID for somebody who chooses so. */
const through = async (leave: Visited, choice: Record<string, string>): Promise<Visited> =>
  (await leave.follow('Gå til MitID')).submit(choice);

/** A case at which it is the party's turn, and the party's link. */
const turnOf = async (party: 'employer' | 'citizen'): Promise<{ journey: Journey; link: string }> => {
  const journey = await openCase(await signInAs(stage.origin, 'Kira Konsulentsen'));
  const employerLink = await invitationOf(stage, journey);
  await fillInUnseen(stage, employerLink, journey);
  if (party === 'employer') return { journey, link: employerLink };
  const known = await through(await toLeave(makeVisitor(stage.origin), employerLink), {
    person: OWN.employer,
  });
  await known.submit({});
  return { journey, link: await signLinkOf(stage, journey) };
};

const signaturesOf = async (journey: Journey) => (await stage.records.of(journey)).file.version.signatures;

describe('signing with MitID', PATIENTLY, () => {
  it('takes both from name and consent to the receipt, and keeps how each was known, without a personnummer', async () => {
    const { journey, link } = await turnOf('citizen');
    const citizen = makeVisitor(stage.origin);

    const known = await through(await toLeave(citizen, link), { person: OWN.citizen });
    expect(known.heading).toBe('Underskriv aftalen');
    expect(await stage.records.statusOf(journey)).toBe('awaiting-citizen');
    const receipt = await known.submit({});

    expect(receipt.heading).toBe('Kvittering');
    const { file, history, items } = await stage.records.of(journey);
    expect(file.version.signatures).toMatchObject([
      { party: 'employer', method: 'mitid', identity: { scheme: 'mitid_erhverv', assurance: 'substantial' } },
      { party: 'citizen', method: 'mitid', identity: { scheme: 'mitid', assurance: 'substantial' } },
    ]);
    expect(JSON.stringify(file.version)).not.toMatch(/650575-?0003/);
    expect(JSON.stringify(history)).not.toMatch(/650575-?0003/);
    expect(items.filter(({ sk }) => sk.startsWith('CODE#'))).toEqual([]);
    expect(history.map(({ event }) => event)).not.toContain('code-sent');
  });

  const TURNED_AWAY = [
    {
      party: 'citizen',
      what: 'another citizen',
      choice: { person: 'borger-3' },
      heading: 'MitID hører til en anden person',
      why: 'another-person',
    },
    {
      party: 'employer',
      what: 'another company',
      choice: { person: 'virksomhed-3' },
      heading: 'MitID hører til en anden virksomhed',
      why: 'another-company',
    },
    {
      party: 'employer',
      what: 'a private MitID and no word of the right to sign',
      choice: { person: 'privat-2' },
      heading: 'Skriv, hvorfor du må skrive under',
      why: 'authority-missing',
    },
    {
      party: 'citizen',
      what: 'a lower level',
      choice: { person: OWN.citizen, low: 'yes' },
      heading: 'MitID skal være på et højere niveau',
      why: 'identity-too-low',
    },
  ] as const;
  it.each(TURNED_AWAY)(
    'refuses the $party with $what, signs nothing, notes why and not who, and lets the right one try again',
    async ({ party, choice, heading, why }) => {
      const { journey, link } = await turnOf(party);
      const before = (await signaturesOf(journey)).length;
      const visitor = makeVisitor(stage.origin);

      const refused = await through(await toLeave(visitor, link), choice);

      expect(refused).toMatchObject({ status: 403, heading });
      expect(await signaturesOf(journey)).toHaveLength(before);
      const { history } = await stage.records.of(journey);
      expect(history.at(-1)).toMatchObject({ event: 'identity-refused', details: { party, why } });
      expect(Object.keys(history.at(-1)?.details ?? {})).toEqual(['party', 'why']);

      const known = await through(await toLeave(visitor, link), { person: OWN[party] });
      expect((await known.submit({})).heading).toBe('Kvittering');
    },
  );

  it('takes a private MitID for the company with a word of what gives the right to sign, which stands with the signature', async () => {
    const { journey, link } = await turnOf('employer');

    const leave = await toLeave(makeVisitor(stage.origin), link, { authority: 'Jeg ejer virksomheden' });
    await (await through(leave, { person: 'privat-2' })).submit({});

    const [signature] = await signaturesOf(journey);
    expect(signature).toMatchObject({ authority: 'Jeg ejer virksomheden', identity: { scheme: 'mitid' } });
  });

  it('tells who turns back that nothing is signed, and begins anew', async () => {
    const { journey, link } = await turnOf('citizen');
    const visitor = makeVisitor(stage.origin);

    const back = await through(await toLeave(visitor, link), { abort: 'yes' });

    expect(back.heading).toBe('Du stoppede i MitID');
    const again = await back.follow('Prøv igen');
    expect(again.heading).toBe('Underskriv aftalen');
    expect(await signaturesOf(journey)).toHaveLength(1);
  });

  it('shows the receipt for what was sent twice, and when the answer of MitID comes again', async () => {
    const { journey, link } = await turnOf('citizen');
    const visitor = makeVisitor(stage.origin);
    const known = await through(await toLeave(visitor, link), { person: OWN.citizen });

    const [one, two] = await Promise.all([known.submit({}), known.submit({})]);

    expect([one.heading, two.heading]).toEqual(['Kvittering', 'Kvittering']);
    expect((await known.submit({})).heading).toBe('Kvittering');
    expect(await signaturesOf(journey)).toHaveLength(2);
  });

  it('is finished by no other browser, and by no other case or party', async () => {
    const [one, two] = await Promise.all([turnOf('citizen'), turnOf('citizen')]);
    const [visitor, stranger] = [makeVisitor(stage.origin), makeVisitor(stage.origin)];
    const leave = await toLeave(visitor, one.link);
    const people = await leave.follow('Gå til MitID');
    await toLeave(stranger, two.link);

    // The answer for one case, brought back by the browser that has begun another.
    const address = await answerAddress(stage, { visitor, people, person: OWN.citizen });
    const brought = await stranger.open(address);
    expect(brought.heading).toBe('Vis, hvem du er, med MitID');
    // By a browser that has begun nothing.
    const nobody = await makeVisitor(stage.origin).open(address);
    expect(nobody).toMatchObject({ status: 410, heading: 'Begynd forfra med MitID' });
    // To the other party's address.
    const swapped = await visitor.open(address.replace('/mitid/medarbejder', '/mitid/arbejdsgiver'));
    expect(swapped.status).toBe(410);
    // To the sign-in of staff.
    const staff = await visitor.open(address.replace('/mitid/medarbejder', '/log-ind/svar'));
    expect(staff.status).toBeGreaterThanOrEqual(400);

    expect(await signaturesOf(one.journey)).toHaveLength(1);
    expect(await signaturesOf(two.journey)).toHaveLength(1);
    // The browser that began can still finish.
    expect((await (await visitor.open(address)).submit({})).heading).toBe('Kvittering');
    expect(await signaturesOf(one.journey)).toHaveLength(2);
  });
});
