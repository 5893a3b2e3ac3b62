import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { danishDateTime } from '../../templates/texts/danish-format.ts';
import { startTimestampAuthority, type TimestampAuthorityStandIn } from '../fakes/timestamp-authority.ts';
import { openCase, toForce } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

const HOUR = 60 * 60_000;
const WAITS = 'Aftalen er endnu ikke gemt som PDF';

let authority: TimestampAuthorityStandIn;
let stage: Stage;

beforeAll(async () => {
  authority = await startTimestampAuthority();
  stage = await setStage({ timestampAuthority: authority.url });
});
afterAll(async () => {
  await stage.stop();
  await authority.stop();
});

/** Until so many have asked in vain and nothing goes on any more; what cannot be sealed stays due. */
const rested = async (asked: number): Promise<void> => {
  await expect.poll(authority.asked, { timeout: 20_000 }).toBeGreaterThanOrEqual(asked);
  await stage.service.settle(2_000).catch(() => undefined);
};

it(
  'a signed agreement waits while nobody vouches for the time, says so, and is sealed, stored and mailed once when somebody does',
  PATIENTLY,
  async () => {
    const desk = await signInAs(stage.origin, 'Kira Konsulentsen');
    const journey = await openCase(desk, { now: stage.service.clock.now() });
    authority.misbehave({ kind: 'status', status: 503 });
    const signedMails = () => stage.post.mailsTo(journey.citizen.address, 'Aftalen er underskrevet');

    const { citizenLink } = await toForce(stage, journey);
    await rested(1);
    const first = await stage.records.of(journey);
    for (const asked of [2, 3]) {
      await stage.service.clock.moveBy(HOUR);
      await rested(asked);
    }
    const waiting = await (await signInAs(stage.origin, 'Kira Konsulentsen')).open(journey.casePath);
    const receipt = await desk.open(citizenLink);
    const askedInVain = authority.asked();
    const later = await stage.records.of(journey);

    expect([first.status, later.status]).toEqual(['in-force', 'in-force']);
    expect(later.documents).toEqual([]);
    expect(later.history.filter(({ event }) => event === 'seal-delayed')).toHaveLength(1);
    expect(await signedMails()).toEqual([]);
    expect(askedInVain).toBeGreaterThanOrEqual(3);
    expect(waiting.text).toContain(WAITS);
    expect(waiting.text).toContain(
      danishDateTime(first.file.version.sealDelayed?.since ?? first.file.case.openedAt),
    );
    expect(receipt.text).toContain('Vi er ved at lave den færdige aftale');

    authority.misbehave(undefined);
    await stage.service.clock.moveBy(HOUR);
    await stage.service.settle();

    const sealed = await stage.records.of(journey);
    expect(sealed.documents.filter(({ sk }) => /^DOCUMENT#\d+$/.test(sk))).toHaveLength(1);
    expect(sealed.history.filter(({ event }) => event === 'document-stored')).toHaveLength(1);
    expect(await signedMails()).toHaveLength(1);
    const page = await (await signInAs(stage.origin, 'Kira Konsulentsen')).open(journey.casePath);
    expect(page.text).not.toContain(WAITS);
    await stage.service.runRound();
    await stage.service.settle();
    expect(authority.asked()).toBe(askedInVain + 1);
  },
);
