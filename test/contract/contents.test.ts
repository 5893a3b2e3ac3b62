import { expect, it } from 'vitest';
import { freeze } from '../../shared/domain/agreement/content-hash.ts';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { requestChange, takeBack } from '../../shared/domain/case/acts/void-signature.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { completeAnswers } from '../builders/answers.ts';
import { aContext, accepted, OPENED_AT } from '../builders/cases.ts';
import { signedAnew } from '../builders/rounds.ts';
import { stored, storedIn } from '../fakes/stored-cases.ts';
import { onBothStores } from './stores.ts';

const LATER = plusMinutes(OPENED_AT, 3 * 24 * 60);
const { hours } = completeAnswers();
const MORE_HOURS = { section: 'hours', answers: { ...hours, weeklyHours: '10' } } as const;
const AS_BEFORE = { section: 'hours', answers: hours } as const;

onBothStores('the contents that were signed', (stores) => {
  const hashesOf = async (file: CaseFile): Promise<readonly string[]> =>
    (await stores().cases.contents(file.case.id)).map(({ hash }) => hash).toSorted();

  it('are none before the employer has signed', async () => {
    expect(await hashesOf(await storedIn(stores(), 'drafting'))).toEqual([]);
  });

  it('are kept as they were signed, each under its own hash', async () => {
    const file = await storedIn(stores(), 'in-force');

    const [kept, ...more] = await stores().cases.contents(file.case.id);

    expect(more).toEqual([]);
    expect(kept?.hash).toBe(file.version.frozen?.hash);
    expect(kept && freeze(kept.content).hash).toBe(kept?.hash);
  });

  it('stay when the signature falls, and what is signed next stands beside them', async () => {
    const file = await storedIn(stores(), 'awaiting-citizen');
    const wish = requestChange(file, { comment: 'Flere timer, tak.' }, aContext(LATER, 'citizen'));
    const asked = await stored(stores(), [accepted(wish)]);
    const before = await hashesOf(asked);

    const signed = await stored(stores(), signedAnew(asked, MORE_HOURS, LATER));

    expect(before).toHaveLength(1);
    expect(asked.version.frozen).toBeUndefined();
    expect(await hashesOf(signed)).toEqual([...before, String(signed.version.frozen?.hash)].toSorted());
  });

  it('are kept once when the same is signed again', async () => {
    const file = await storedIn(stores(), 'awaiting-citizen');
    const back = accepted(takeBack(file, aContext(LATER, 'employer')));
    const changed = signedAnew(back.after, MORE_HOURS, LATER);
    const again = accepted(takeBack(changed[2].after, aContext(plusMinutes(LATER, 60), 'employer')));
    const asBefore = signedAnew(again.after, AS_BEFORE, plusMinutes(LATER, 61));

    const last = await stored(stores(), [back, ...changed, again, ...asBefore]);

    expect(last.version.frozen?.hash).toBe(file.version.frozen?.hash);
    expect(await hashesOf(last)).toHaveLength(2);
  });
});
