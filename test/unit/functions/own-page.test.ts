import { describe, expect, it } from 'vitest';
import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import type { LinkPurpose } from '../../../shared/domain/access/links.ts';
import { awaitedCall } from '../../../shared/domain/case/awaited-call.ts';
import { STATUSES, type Status } from '../../../shared/domain/case/status.ts';
import { amendmentChanges, type AmendmentStage } from '../../builders/amendments.ts';
import { aNewCase } from '../../builders/cases.ts';
import { askedAbout, TALK } from '../../fakes/asked-talk.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { recorded, ROOT, standingIn, visiting } from '../../fakes/own-visit.ts';
import { atOnce, stored, storedIn } from '../../fakes/stored-cases.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import { danishLeft } from '../../readability/danish-left.ts';

const PURPOSES: readonly LinkPurpose[] = ['sign', 'read', 'answer', 'own'];

const all = (heading: string) => Object.fromEntries(PURPOSES.map((purpose) => [purpose, heading]));

const HEADINGS: { readonly [Each in Status]: Readonly<Record<string, string>> } = {
  invited: all('Aftalen er ved at blive udfyldt'),
  drafting: all('Aftalen er ved at blive udfyldt'),
  'awaiting-citizen': all('Læs aftalen'),
  'change-requested': all('Ønsket om en ændring er sendt'),
  'in-force': { ...all('Kvittering'), own: 'Din side' },
  registered: { ...all('Kvittering'), own: 'Din side' },
  ended: all('Aftalen er slut'),
  declined: all('Aftalen er ikke underskrevet'),
  expired: all('Aftalen er udløbet'),
  withdrawn: all('Aftalen er trukket tilbage'),
};

describe('the first page of a citizen’s link', () => {
  it.each(STATUSES.flatMap((status) => PURPOSES.map((purpose) => [status, purpose] as const)))(
    'is clear when the case is %s and the link is to %s, and reading it changes nothing',
    async (status, purpose) => {
      const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
      const file = await storedIn(world, status);
      const { read, now } = await visiting(world, file, purpose);
      const before = await now();

      const page = await read();

      expect([page.status, page.heading]).toEqual([200, HEADINGS[status][purpose]]);
      expect(page.html).toContain('56 12 34 56');
      expect(await now()).toEqual(before);
    },
  );

  it.each(['in-force', 'registered'] as const)(
    'tells by every other link where one’s own page is when the case is %s',
    async (status) => {
      const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
      const file = await storedIn(world, status);

      for (const purpose of ['sign', 'read'] as const)
        expect((await (await visiting(world, file, purpose)).read()).html).toMatch(
          /på din egen side\. <a href="\/nyt-link">Få et link til din side<\/a>/,
        );
    },
  );
});

describe('the citizen’s own page', () => {
  it('has the next talk, the milestones, the agreement, whom to call and how long the link works', async () => {
    const { read, base } = await standingIn('registered');

    const { html } = await read();
    const places = [
      'Her er din side om dit job hos Kantinen Testgaard ApS.',
      'Næste samtale',
      'Omkring den 1. marts 2027',
      'Hvordan det går efter 1 måned',
      'Vita Vejledersen',
      'Dine milepæle',
      'Klargør salatbaren',
      'Det har I ikke talt om endnu',
      'Din aftale',
      'Løn for 6 timer om ugen',
      'Læs hele aftalen her',
      `${base}/aftale.pdf`,
      `${base}/ring-til-mig`,
      'virker til og med den 19. november 2026',
    ].map((words) => html.indexOf(words));

    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('says that the document is being made before there is one', async () => {
    const { read } = await standingIn('in-force');

    const { html } = await read();

    expect(html).not.toContain('aftale.pdf');
    expect(html).toContain('Vi er ved at lave den færdige aftale.');
  });

  it('tells how the milestones stand after a talk, and nothing that staff wrote for themselves', async () => {
    const { world, file, read } = await standingIn('registered', {}, '2027-03-01T12:00:00Z');

    expect((await recorded(world, file)).ok).toBe(true);
    const { html } = await read();

    expect(html).toContain('<strong>På vej</strong>');
    expect(html).toContain('<strong>Flyttet til den 6. september 2027</strong>');
    expect(html).toContain('I talte sidst sammen den 1. marts 2027.');
    for (const own of ['til os selv', 'lægen', 'Vita selv', 'Jonas', '7 timer', 'mentor,', 'Notat'])
      expect(html).not.toContain(own);
  });

  it('says whom to call where the day of a talk has passed', async () => {
    const { world, read } = await standingIn('registered', {}, '2027-03-01T12:00:00Z');

    expect((await read()).html).toContain('Omkring den 1. marts 2027');
    world.clock.forward({ days: 1 });
    const { html } = await read();

    expect(html).toContain('I skulle tale sammen omkring den 1. marts 2027.');
    expect(html).toContain('Omkring den 1. april 2027');
  });

  it('leads to the questions before a talk, once they have been sent', async () => {
    const world = makeFakeWorld();
    const file = await askedAbout(world, {}, { given: { consultant: VITA } });
    const { read, base } = await visiting(world, file);

    const { html } = await read();

    expect(html).toContain(`href="${base}/spoergsmaal/${TALK}"`);
    expect(html).toContain('Svar på spørgsmålene');
  });

  it('has neither the personnummer, a protected address, the citizen’s mail address nor the whole number on it', async () => {
    const employee = { ...aNewCase().employee, addressProtected: true };
    const { read } = await standingIn('registered', { given: { employee } });

    const { html } = await read();

    for (const secret of ['650575', 'Prøvevej', 'demo@', '31234567', '31 23 45 67'])
      expect(html).not.toContain(secret);
  });

  it('tells the day on which the agreement ended, and not why', async () => {
    const { read, base, showCall } = await standingIn('ended', {}, '2027-07-15T12:00:00Z');

    const { html, heading } = await read();

    expect(heading).toBe('Aftalen er slut');
    expect(html).toMatch(/Aftalen om dit job hos Kantinen Testgaard ApS sluttede den \d+\. \w+ 2027\./);
    expect(html).toContain('Læs hele aftalen her');
    expect(html).not.toContain('Næste samtale');
    expect(html).not.toContain('ring-til-mig');
    expect(await showCall()).toMatchObject({ status: 303, location: base });
  });

  it.each(['in-force', 'registered', 'ended'] as const)(
    'has no Danish but the agreement itself for who has chosen English: %s',
    async (status) => {
      const { world, link } = await standingIn(status, {}, '2027-07-15T12:00:00Z');
      const request = aRequest(ROOT, { path: { link }, cookies: ['sprog=en'] });

      const html = (await makeReadAgreement(world)(request)).body ?? '';

      expect(html).toContain('<html lang="en">');
      expect(danishLeft(html, NAMES)).toEqual([]);
    },
  );
});

const NAMES = [
  'Eksempelby Kommune',
  'Jobcenter Eksempelby',
  'Kantinen Testgaard ApS',
  'Karla Køkkentest',
  'Vita Vejledersen',
  'Demo Eksempelsen',
];

const amended = async (stage: AmendmentStage, at = '2027-05-10T12:00:00Z') => {
  const world = makeFakeWorld({ at });
  const file = await stored(world, [
    atOnce(amendmentChanges(stage, { options: { given: { consultant: VITA } } })),
  ]);
  return visiting(world, file);
};

describe('an amendment, on the citizen’s own page', () => {
  it('is told once it waits for an answer, which is given by another link; the agreement holds meanwhile', async () => {
    expect((await (await amended('begun')).read()).html).not.toContain('venter på dit svar');
    const { read, base } = await amended('employer-signed');

    const { html } = await read();

    expect(html).toContain('En ændring af aftalen venter på dit svar');
    expect(html).toContain('Løn for 6 timer om ugen');
    expect(html).not.toContain(`${base}/underskriv`);
  });

  it('shows the new hours when it is in force, and until when the old ones are paid', async () => {
    const { html } = await (await amended('in-force')).read();
    const later = await (await amended('in-force', '2027-06-01T12:00:00Z')).read();

    expect(html).toContain('Løn for 8 timer om ugen');
    expect(html).toContain('Ændringen gælder fra den 1. juni 2027.');
    expect(html).toContain('Indtil da får du løn for 6 timer om ugen. Derefter er det 8 timer.');
    expect(later.html).toContain('Løn for 8 timer om ugen');
    expect(later.html).not.toContain('Indtil da');
  });

  it('leaves a call that was asked for as it was', async () => {
    const { sendCall, now, read } = await amended('employer-signed');

    await sendCall({ when: 'Torsdag' });

    expect(awaitedCall(await now())).toMatchObject({ when: 'Torsdag' });
    expect((await now()).case.amendment?.facts.callRequested).toBeUndefined();
    expect((await read()).html).toContain('Torsdag');
  });
});
