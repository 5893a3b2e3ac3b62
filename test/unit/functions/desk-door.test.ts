import { describe, expect, it } from 'vitest';
import { makeCaseActs } from '../../../functions/consultant/case-acts.ts';
import { makeWithdraw } from '../../../functions/consultant/case-forms.ts';
import { makeCaseList } from '../../../functions/consultant/desk/case-list.ts';
import { makeFollowUp } from '../../../functions/consultant/follow-up/follow-up.ts';
import { makeShowCase, makeShowDocument } from '../../../functions/consultant/show-case.ts';
import { makeSignIn } from '../../../functions/consultant/sign-in/sign-in.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import { atTheDesk, COMMAND } from '../../fakes/desk.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { makeKnownSignIn } from '../../fakes/known-sign-in.ts';
import { refusalOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const list = async ({ world, asked }: Awaited<ReturnType<typeof atTheDesk>>) =>
  (await makeCaseList(world)(asked('GET /sager'))).body;

describe('the door to the desk', () => {
  const COLLEAGUE = { ...VITA, id: 'konsulent-2' };

  it('keeps colleagues out of a case that is not theirs, also from its forms and its document, as if it were none', async () => {
    const { world, file, asked } = await atTheDesk('registered', COLLEAGUE);
    const acts = makeCaseActs(world);
    const post = (path: string) =>
      asked(`POST /sager/{case}/${path}`, { form: { reason: 'x', party: 'employer' } });

    const refusals = await Promise.all([
      refusalOf(makeShowCase(world)(asked('GET /sager/{case}'))),
      refusalOf(makeShowDocument(world)(asked('GET /sager/{case}/aftale.pdf'))),
      refusalOf(acts.register(post('registrer'))),
      refusalOf(acts.sendLink(post('send-link'))),
      refusalOf(acts.sendMailAgain(post('send-mail-igen'))),
      refusalOf(makeWithdraw(world).send(post('traek-tilbage'))),
      refusalOf(
        makeFollowUp(world).show(
          asked('GET /sager/{case}/opfoelgning/{followUp}', { path: { followUp: 'x' } }),
        ),
      ),
    ]);

    expect(new Set(refusals)).toEqual(new Set(['not-found']));
    expect(await world.cases.load(file.case.id)).toEqual(file);
  });

  it('lets nobody do anything without a session, or from a page of another site', async () => {
    const { world, file, asked } = await atTheDesk();
    const path = { case: file.case.id };
    const form = { party: 'employer', commandId: COMMAND };

    const anonymous = makeCaseActs(world).sendLink(aRequest('POST /sager/{case}/send-link', { path, form }));
    const forged = makeCaseActs(world).sendLink(
      asked('POST /sager/{case}/send-link', { form, headers: { 'sec-fetch-site': 'cross-site' } }),
    );

    expect(await refusalOf(anonymous)).toBe('not-signed-in');
    expect(await refusalOf(forged)).toBe('forged');
    expect(await world.cases.load(file.case.id)).toEqual(file);
  });

  it('shows a consultant her cases, and a team leader all of them', async () => {
    const hers = await atTheDesk();
    const other = await atTheDesk('invited', COLLEAGUE);
    const leader = await atTheDesk('invited', { ...COLLEAGUE, role: 'team-leader' });

    expect(await list(hers)).toContain(hers.file.case.id);
    expect(await list(other)).not.toContain(other.file.case.id);
    expect(await list(leader)).toContain(leader.file.case.id);
  });

  it('shows a case without its links, codes and tokens', async () => {
    const { world, file, asked } = await atTheDesk('awaiting-citizen');

    const { body = '' } = await makeShowCase(world)(asked('GET /sager/{case}'));

    expect(body).toContain('Demo Eksempelsen');
    for (const { id } of [...file.case.links.employer, ...file.case.links.citizen]) {
      expect(body).not.toContain(world.keys.linkToken(id));
    }
  });
});

const begun = async (member: StaffMember | undefined) => {
  const world = { ...makeFakeWorld(), signIn: makeKnownSignIn(member) };
  const signIn = makeSignIn(world);
  const started = await signIn.begin(aRequest('GET /log-ind'));
  const cookie = started.cookies?.[0]?.split(';')[0] ?? '';
  return {
    world,
    started,
    signIn,
    finish: (state: string, cookies: readonly string[] = [cookie]) =>
      signIn.finish(aRequest('GET /log-ind/svar', { query: { state, code: 'c-1' }, cookies })),
  };
};

const withoutSecondFactor = () => Promise.resolve({ came: 'second-factor-missing' } as const);

describe('signing in', () => {
  it('leads to the provider and from there to the desk, with a session', async () => {
    const { world, started, finish } = await begun(VITA);

    const answer = await finish('s-1');

    expect(started.headers?.['location']).toMatch(/^https:\/\/login\.example\.com\//);
    expect(answer.headers?.['location']).toBe('/sager');
    const session = answer.cookies?.map((cookie) => cookie.split(';')[0] ?? '') ?? [];
    expect(await world.sessions.require(aRequest('GET /sager', { cookies: session }))).toEqual(VITA);
  });

  it('ends without a session for an answer to another sign-in, a sign-in that is too old, or nobody with a role', async () => {
    const known = await begun(VITA);
    const stranger = await begun(undefined);

    expect(await refusalOf(known.finish('another'))).toBe('no-role');
    expect(await refusalOf(known.finish('s-1', []))).toBe('not-signed-in');
    expect(await refusalOf(stranger.finish('s-1'))).toBe('no-role');
    known.world.clock.forward({ minutes: 11 });
    expect(await refusalOf(known.finish('s-1'))).toBe('not-signed-in');
  });

  it('without the second factor that is demanded ends without a session, and leaves nobody known', async () => {
    const world = { ...makeFakeWorld(), signIn: { ...makeKnownSignIn(VITA), finish: withoutSecondFactor } };
    const signIn = makeSignIn(world);
    const cookies = (await signIn.begin(aRequest('GET /log-ind'))).cookies ?? [];
    const before = JSON.stringify(world.memory.rows());

    const answer = signIn.finish(
      aRequest('GET /log-ind/svar', { query: { state: 's-1', code: 'c-1' }, cookies }),
    );

    expect(await refusalOf(answer)).toBe('second-factor-missing');
    expect(JSON.stringify(world.memory.rows())).toBe(before);
  });
});
