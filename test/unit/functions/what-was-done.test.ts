import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { makeCaseActs } from '../../../functions/consultant/case-acts.ts';
import { makeCorrectAddress } from '../../../functions/consultant/case-forms.ts';
import { makeCaseList } from '../../../functions/consultant/desk/case-list.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { makeSignIn } from '../../../functions/consultant/sign-in/sign-in.ts';
import { requestChange } from '../../../shared/domain/case/acts/void-signature.ts';
import { signInAddress } from '../../../shared/domain/desk/desk-path.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { accepted, aContext, CONSULTANT } from '../../builders/cases.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { makeKnownSignIn } from '../../fakes/known-sign-in.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const SHOW = 'GET /sager/{case}';

const aCaseAt = async (status: Status) => {
  const desk = await atTheDesk(status);
  const page = async (query: Record<string, string> = {}, cookies?: string[]) => {
    const request = desk.asked(SHOW, { query });
    const { body = '' } = await makeShowCase(desk.world)({
      ...request,
      cookies: { ...request.cookies, ...Object.fromEntries((cookies ?? []).map((each) => each.split('='))) },
    });
    const root = parse(body);
    return {
      body,
      root,
      said: root.querySelector('.alert-success')?.text.replaceAll(/\s+/g, ' ').trim() ?? '',
    };
  };
  return { ...desk, acts: makeCaseActs(desk.world), page };
};

const press = (path: string) => `POST /sager/{case}/${path}`;

describe('what was done', () => {
  it('is said at the top, with the next case that needs something', async () => {
    const { world, asked, acts, page } = await aCaseAt('in-force');
    const other = await storedIn(world, 'in-force', { given: { consultant: CONSULTANT } });

    await acts.register(asked(press('registrer'), { form: {} }));
    const { said, body } = await page({ udfoert: 'ja' });

    expect(said).toContain('Set og registreret');
    expect(said).toContain('Næste sag i dag:');
    expect(body).toContain(`href="/sager/${other.case.id}"`);
  });

  it('is not said on another visit, nor after a while', async () => {
    const { world, asked, acts, page } = await aCaseAt('in-force');
    await acts.register(asked(press('registrer'), { form: {} }));

    expect((await page()).said).toBe('');
    world.clock.forward({ minutes: 11 });
    expect((await page({ udfoert: 'ja' })).said).toBe('');
  });

  it('names the address that a new link went to', async () => {
    const { world, file, asked, page } = await aCaseAt('drafting');
    const correct = makeCorrectAddress(world);
    const send = (email: string) =>
      correct.send(asked(press('ret-adresse/{party}'), { path: { party: 'arbejdsgiver' }, form: { email } }));

    const same = shown(await send(file.case.employerEmail));
    await send('ny@example.com');

    expect(same.html).toContain('Ret og send nyt link');
    expect((await page({ udfoert: 'ja' })).said).toContain('Nyt link er sendt til ny@example.com');
  });
});

describe('the citizen’s answer', () => {
  it.each(['change-requested', 'declined'] as const)(
    '%s stays in the day’s work until it is seen',
    async (status) => {
      const { world, file, asked, acts, page, history } = await aCaseAt(status);
      const urgent = async () =>
        parse((await makeCaseList(world)(asked('GET /sager'))).body ?? '').querySelector('.todays-work')
          ?.innerHTML;
      expect(await urgent()).toContain(file.case.id);
      expect((await page()).body).toContain('Markér som set');

      await acts.seeAnswer(asked(press('svar-set'), { form: {} }));

      expect(await urgent()).not.toContain(file.case.id);
      expect((await page()).body).not.toContain('Markér som set');
      expect((await history()).at(-1)).toBe('answer-seen');
      const again = { form: { commandId: '00000000-0000-4000-8000-0000000000bb' } };
      expect(await refusalOf(acts.seeAnswer(asked(press('svar-set'), again)))).toBe('already-done');
    },
  );

  it('leaves the agreement that was signed to be read, and the numbers to call', async () => {
    const { world, file, page } = await aCaseAt('awaiting-citizen');
    const wish = requestChange(file, { comment: 'Kl. 10' }, aContext(world.clock.now(), 'citizen'));
    await stored(world, [accepted(wish)]);

    const { body } = await page();

    expect(body).toContain('Aftalen, som den sidst var skrevet under');
    expect(body).toContain('tel:+4520123456');
  });
});

describe('the way back to the list', () => {
  it('leads to the list that was looked at, as it was narrowed', async () => {
    const { world, asked, page } = await aCaseAt('drafting');
    const list = await makeCaseList(world)(asked('GET /sager', { query: { text: 'demo', order: 'name' } }));
    const kept = decodeURIComponent(list.cookies?.[0]?.split(';')[0]?.replace(/^list=/, '') ?? '');
    const { body = '' } = await makeShowCase(world)({
      ...asked(SHOW),
      cookies: { ...asked(SHOW).cookies, list: kept },
    });

    expect(kept).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(Buffer.from(kept, 'base64').toString()).not.toContain('demo');
    expect(body).toContain('href="/sager?text=demo&amp;order=name"');
    expect((await page()).body).toContain('href="/sager"');
  });

  it.each(['//evil.example.com/?x', 'text=demo&order=name', 'eyJ.evil.x.y.z', ''])(
    'leads to the desk, whatever else the cookie says: %s',
    async (list) => {
      const { world, asked } = await aCaseAt('drafting');
      const { body = '' } = await makeShowCase(world)({
        ...asked(SHOW),
        cookies: { ...asked(SHOW).cookies, list },
      });

      expect(body).not.toContain('evil');
      expect(body).toContain('href="/sager"');
    },
  );
});

const landsAt = async (til: string) => {
  const world = { ...makeFakeWorld(), signIn: makeKnownSignIn(VITA) };
  const signIn = makeSignIn(world);
  const begun = await signIn.begin(aRequest('GET /log-ind', { query: { til } }));
  const cookies = [begun.cookies?.[0]?.split(';')[0] ?? ''];
  const query = { state: 's-1', code: 'c-1' };
  const done = await signIn.finish(aRequest('GET /log-ind/svar', { query, cookies }));
  return done.headers?.['location'];
};

describe('whoever signs in on the way to a page', () => {
  it.each(['/sager/c-2', '/sager/c-2/papir', '/sager?status=any&text=b%C3%B8rge'])(
    'lands at %s',
    async (asked) => {
      expect(signInAddress(asked)).toContain('/log-ind?til=%2Fsager');
      expect(await landsAt(asked)).toBe(asked);
    },
  );

  it.each([
    'https://evil.example.com',
    '//evil.example.com',
    '/sager.evil.example.com',
    '/sager/../log-ud',
    '/sager\\evil',
    '/sager/\r\nset-cookie:x',
    '/arbejdsgiver/abc',
  ])('lands at the desk for %j', async (asked) => {
    expect(await landsAt(asked)).toBe('/sager');
    expect(signInAddress(asked)).toBe('/log-ind');
  });
});
