import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES, type RefusalCode } from '../../../shared/domain/refusals.ts';
import { makeSealedForms } from '../../../shared/web/staff/sealed-form.ts';
import { admitStaff } from '../../../shared/web/staff/staff-door.ts';
import { refusedPage } from '../../../templates/pages/anyone/refused-page.tsx';
import { withOtherLetter } from '../../builders/changed-token.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { refusalOf } from '../../fakes/visits.ts';
import { anEvent, aRequest } from '../../fakes/web-requests.ts';
import { bodyOf, type Entry, formOn } from '../../journey/form-page.ts';

const ROUTE = 'POST /sager/{case}/afslut';
const path = { case: 'c-2' };
const TYPED: readonly Entry[] = [
  ['commandId', '00000000-0000-4000-8000-0000000000aa'],
  ['sentBy', VITA.id],
  ['on.day', '1'],
  ['participants', 'citizen'],
  ['participants', 'employer'],
  ['reason', '"><script>alert(1)</script>\r\nFlyttet'],
];
const TEA = { ...VITA, id: 'teamleder-1', role: 'team-leader' } as const;

const stage = () => {
  const world = makeFakeWorld();
  const forms = makeSealedForms({ ...world, key: world.keys.sessionKey, origin: world.municipality.origin });
  const pageAfter = async (code: RefusalCode, typed = TYPED, route = ROUTE) => {
    const event = anEvent(route, { path, body: bodyOf(typed) });
    const again = await forms.again(code, event);
    return formOn({ status: 401, html: refusedPage({ frame: world.frame, code, again }) });
  };
  const signedInAs = async (member: Parameters<typeof world.sessions.begin>[0]) => [
    (await world.sessions.begin(member)).split(';')[0] ?? '',
  ];
  const reopened = (hidden: readonly Entry[], cookies: readonly string[], to = ROUTE) =>
    forms.reopened(aRequest(to, { path, cookies, body: bodyOf(hidden) }));
  return { ...world, forms, pageAfter, signedInAs, reopened };
};

describe('a form that was sent after the session had ended', () => {
  it('stands sealed on the page that says so: nothing typed can be read there', async () => {
    const { action, hidden, html } = await stage().pageAfter('not-signed-in');

    expect(action).toBe('/sager/c-2/afslut');
    expect(hidden.map(([name]) => name)).toEqual(['sealedForm']);
    expect(html).not.toMatch(/Flyttet|alert|citizen/);
  });

  it('is whole again when the same person sends it signed in', async () => {
    const { pageAfter, reopened, signedInAs } = stage();
    const { hidden } = await pageAfter('not-signed-in');

    const { form } = await reopened(hidden, await signedInAs(VITA));

    expect(form.entries).toEqual(TYPED);
  });

  it('stays shut for anybody else who signs in on the same machine', async () => {
    const { pageAfter, reopened, signedInAs } = stage();
    const { hidden } = await pageAfter('not-signed-in');

    expect(await refusalOf(reopened(hidden, await signedInAs(TEA)))).toBe('other-person');
    expect(await refusalOf(reopened(hidden, []))).toBe('not-signed-in');
  });

  it('is carried on unopened when it is sent too early, or by another, and can be sent again', async () => {
    const { pageAfter, reopened, signedInAs } = stage();
    const { hidden } = await pageAfter('not-signed-in');

    const early = await pageAfter('not-signed-in', hidden);
    const by = await pageAfter('other-person', early.hidden);

    expect(by.hidden).toEqual(hidden);
    expect((await reopened(by.hidden, await signedInAs(VITA))).form.entries).toEqual(TYPED);
  });

  it('opens at its own address only, for a day, and never when it was changed or forged', async () => {
    const { pageAfter, reopened, signedInAs, clock } = stage();
    const { hidden } = await pageAfter('not-signed-in');
    const cookies = await signedInAs(VITA);
    const sealed = Object.fromEntries(hidden)['sealedForm'] ?? '';

    const elsewhere = await reopened(hidden, cookies, 'POST /sager/{case}/traek-tilbage');
    const changed = await reopened([['sealedForm', withOtherLetter(sealed, sealed.length - 4)]], cookies);
    const forged = await reopened([['sealedForm', 'x.y.z']], cookies);
    clock.forward({ minutes: 24 * 60 + 1 });
    const late = await reopened(hidden, await signedInAs(VITA));

    for (const { form } of [elsewhere, changed, forged, late]) expect(form.text('reason')).toBe('');
  });

  it('is not taken from a page of another site', async () => {
    const { pageAfter, forms, signedInAs } = stage();
    const { hidden } = await pageAfter('not-signed-in');
    const headers = { 'sec-fetch-site': 'cross-site' };
    const request = aRequest(ROUTE, { path, headers, cookies: await signedInAs(VITA), body: bodyOf(hidden) });

    expect(await refusalOf(forms.reopened(request))).toBe('forged');
  });

  it('is not there when only a page was asked for', async () => {
    expect((await stage().pageAfter('not-signed-in', TYPED, 'GET /sager/{case}/afslut')).action).toBe('');
  });

  it.each(REFUSAL_CODES.filter((code) => code !== 'not-signed-in' && code !== 'other-person'))(
    'is not there when it was refused for another reason: %s',
    async (code) => {
      expect((await stage().pageAfter(code)).action).toBe('');
    },
  );
});

describe('a form of a page that was shown to somebody else', () => {
  it('is refused, and taken from the one whose page it is', async () => {
    const { signedInAs, ...world } = stage();
    const post = async (member: typeof VITA, sentBy: string) =>
      admitStaff(world, aRequest(ROUTE, { path, cookies: await signedInAs(member), form: { sentBy } }));

    expect(await refusalOf(post(TEA, VITA.id))).toBe('other-person');
    expect(await refusalOf(post(TEA, ''))).toBe('other-person');
    expect(await post(TEA, TEA.id)).toEqual(TEA);
  });
});
