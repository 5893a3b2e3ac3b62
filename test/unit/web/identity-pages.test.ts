import { describe, expect, it } from 'vitest';
import { takeBack } from '../../../shared/domain/case/acts/void-signature.ts';
import { signatureOf } from '../../../shared/domain/case/case.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { aContext } from '../../builders/cases.ts';
import { withOtherLetter } from '../../builders/changed-token.ts';
import { KNOWN, mitIdVisit, PLACES } from '../../fakes/mitid-visit.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';

const headingOf = (answer: Parameters<typeof shown>[0]): string => shown(answer).heading;

describe.each(['employer', 'citizen'] as const)('the %s who signs with MitID', (party) => {
  const base = (link: string) => PLACES[party].base.replace('{link}', link);

  it('goes from name and consent to MitID and back, and signs by a form of ours', async () => {
    const visit = await mitIdVisit(party);
    const { link } = visit;

    expect(shown(await visit.begin())).toMatchObject({ status: 303, location: `${base(link)}/mitid` });
    expect(shown(await visit.show()).html).toContain(
      'href="https://mitid.example.com/authorize?state=state-1"',
    );
    expect(shown(await visit.answer())).toMatchObject({ status: 303, location: `${base(link)}/mitid` });
    const before = await visit.now();
    expect(signatureOf(before.version, party)).toBeUndefined();
    const page = shown(await visit.show());
    expect(page.heading).toBe('Underskriv aftalen');
    const done = shown(await visit.sign(Object.fromEntries(page.hidden)));

    expect(done).toMatchObject({ status: 303, location: base(link) });
    const { version } = await visit.now();
    const signature = signatureOf(version, party);
    expect(signature).toMatchObject({
      method: 'mitid',
      identity: { uuid: KNOWN.uuid, assurance: 'substantial', transaction: 'occasion-1' },
      contentHash: version.frozen?.hash,
    });
    expect(Object.keys(signature?.method === 'mitid' ? signature.identity : {})).not.toContain('cpr');
    expect((await visit.history()).map(({ event }) => event)).toContain(`${party}-signed`);
  });

  it('changes nothing by looking: neither the way to MitID nor what comes back is a signature', async () => {
    const visit = await mitIdVisit(party);
    await visit.begin();
    const before = await visit.now();

    await visit.show();
    await visit.answer();
    await visit.show();

    expect(await visit.now()).toEqual(before);
  });

  it.each([
    ['aborted', { outcome: 'aborted' }, [422, 'Du stoppede i MitID']],
    ['too low', { outcome: 'too-low' }, [403, 'MitID skal være på et højere niveau']],
    ['refused', { outcome: 'refused' }, [410, 'Begynd forfra med MitID']],
    ['away', 'away', [503, 'MitID svarer ikke lige nu']],
  ] as const)(
    'is told what to do when the answer is %s, and can begin again',
    async (_what, told, shownAs) => {
      const visit = await mitIdVisit(party);
      const known = visit.told.answer;
      await visit.begin();
      visit.told.answer = told;

      await visit.answer();
      const page = shown(await visit.show());

      expect([page.status, page.heading]).toEqual(shownAs);
      expect(shown(await visit.sign()).location).toBe(`${base(visit.link)}/mitid`);
      visit.told.answer = known;
      await visit.begin();
      await visit.answer({ state: 'state-2' });
      await visit.sign();
      expect(signatureOf((await visit.now()).version, party)).toBeDefined();
    },
  );

  it('loses nothing when MitID cannot be reached to begin with', async () => {
    const visit = await mitIdVisit(party);
    const before = await visit.now();
    visit.told.answer = 'away';

    await visit.begin();

    expect(headingOf(await visit.show())).toBe('MitID svarer ikke lige nu');
    expect(await visit.now()).toEqual(before);
    expect(visit.world.logged).toContainEqual(
      expect.objectContaining({ entry: 'fault', where: 'identity provider', fault: 'Error' }),
    );
  });

  it('begins again after twenty minutes, on the way there and on the way back', async () => {
    const [there, back] = [await mitIdVisit(party), await mitIdVisit(party)];
    await there.begin();
    await back.begin();
    await back.answer();

    there.world.clock.forward({ minutes: 21 });
    back.world.clock.forward({ minutes: 21 });

    expect(await refusalOf(there.answer())).toBe('identity-expired');
    expect(shown(await back.sign()).location).toBe(`${base(back.link)}/mitid`);
    expect(signatureOf((await back.now()).version, party)).toBeUndefined();
  });

  it('is not known by a cookie that somebody else was given, of the other party, or changed', async () => {
    const other = party === 'citizen' ? 'employer' : 'citizen';
    const [visit, theirs] = [await mitIdVisit(party), await mitIdVisit(other)];
    await visit.begin();
    await theirs.begin();
    await theirs.answer();
    const own = visit.jar.get(`__Host-mitid-${party}`) ?? '';
    const sealed = theirs.jar.get(`__Host-mitid-${other}`) ?? '';

    visit.jar.set(`__Host-mitid-${party}`, sealed);
    expect(await refusalOf(visit.answer())).toBe('identity-expired');
    visit.jar.set(`__Host-mitid-${party}`, withOtherLetter(own, own.length - 4));
    expect(await refusalOf(visit.answer())).toBe('identity-expired');
    expect(shown(await visit.sign()).location).toBe(`${base(visit.link)}/mitid`);
  });

  it('signs by the latest asking alone: an earlier one was put out by it', async () => {
    const visit = await mitIdVisit(party);
    await visit.begin();
    await visit.answer();
    const earlier = new Map(visit.jar);
    await visit.begin();

    for (const [name, value] of earlier) visit.jar.set(name, value);
    const page = shown(await visit.sign());

    expect([page.status, page.heading]).toEqual([410, 'Begynd forfra med MitID']);
    expect(signatureOf((await visit.now()).version, party)).toBeUndefined();
  });

  it('does not sign by a code once MitID is asked for', async () => {
    const visit = await mitIdVisit(party);
    await visit.begin();
    const row = await visit.world.codes.find((await visit.now()).case.id, party);

    expect(row).toMatchObject({ by: 'identity' });
    expect(JSON.stringify(row)).not.toContain('state-1');
    expect(shown(await visit.show()).html).not.toContain('name="code"');
  });

  it('signs once, however often the form is sent or the answer comes again', async () => {
    const visit = await mitIdVisit(party);
    await visit.begin();
    await visit.answer();
    const form = Object.fromEntries(shown(await visit.show()).hidden);

    const answers = await Promise.all([visit.sign(form), visit.sign(form), visit.sign({})]);

    expect(answers.map((answer) => shown(answer).location)).toEqual(Array(3).fill(base(visit.link)));
    expect(shown(await visit.answer()).location).toBe(base(visit.link));
    const { version } = await visit.now();
    expect(version.signatures.filter((signature) => signature.party === party)).toHaveLength(1);
  });
});

describe('somebody whom MitID knows and who is not the party', () => {
  it.each([
    ['citizen', { cpr: '6101800002' }, 'another-person'],
    ['citizen', {}, 'another-person'],
    ['employer', { cvr: '99990007' }, 'another-company'],
    ['employer', { cvr: '99990015', cpr: '6505750003' }, 'same-person'],
    ['employer', {}, 'authority-missing'],
  ] as const)(
    'is refused as the %s with %o, and nothing of who it was is kept',
    async (party, numbers, why) => {
      const visit = await mitIdVisit(party);
      await visit.begin();
      visit.told.answer = { outcome: 'known', identity: { ...KNOWN, uuid: 'a stranger', ...numbers } };

      await visit.answer();

      const page = shown(await visit.show());
      expect(page.status).toBe(403);
      const last = (await visit.history()).at(-1);
      expect(last).toMatchObject({ event: 'identity-refused', details: { party, why } });
      const everything = JSON.stringify([await visit.now(), await visit.history(), visit.world.logged]);
      expect(everything).not.toContain('a stranger');
      expect(everything).not.toContain('6101800002');
      expect(signatureOf((await visit.now()).version, party)).toBeUndefined();
      expect(await visit.world.codes.find((await visit.now()).case.id, party)).toBeUndefined();
    },
  );

  it('may sign for the company with a private MitID who says what gives the right to', async () => {
    const visit = await mitIdVisit('employer');
    visit.told.answer = { outcome: 'known', identity: KNOWN };
    await visit.begin({ authority: 'Jeg ejer virksomheden' });
    await visit.answer();
    await visit.sign();

    expect(signatureOf((await visit.now()).version, 'employer')).toMatchObject({
      authority: 'Jeg ejer virksomheden',
    });
  });

  it('is told whom to call where nobody could be known as the citizen', async () => {
    const visit = await mitIdVisit('citizen', {
      given: { employee: { ...(await aCitizen()), cpr: undefined } },
    });

    expect(await refusalOf(visit.openSign(visit.read))).toBe('person-unknown');
    expect(await refusalOf(visit.begin())).toBe('person-unknown');
  });
});

describe('an agreement that changes while MitID is asked', () => {
  it('is not signed as it was', async () => {
    const visit = await mitIdVisit('citizen');
    await visit.begin();
    await visit.answer();
    const { case: opened } = await visit.now();
    await actOnCase(visit.world.cases, {
      caseId: opened.id,
      rule: (current) => takeBack(current, aContext(visit.world.clock.now(), 'employer')),
    });

    expect(await refusalOf(visit.sign())).not.toBe('was not refused');
    expect((await visit.now()).version.signatures).toEqual([]);
  });
});

const aCitizen = async () => (await (await mitIdVisit('citizen')).now()).case.employee;
