import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Instant, instant, plusMilliseconds } from '../../../../shared/domain/calendar/instant.ts';
import { openClock } from '../../../../infra/local/clock/clock.ts';
import { StartProblem } from '../../../../infra/local/start-problem.ts';
import { emptyFolder, removeFolders } from './stub-functions.ts';

const real = instant('2026-11-22T08:00:00.000Z');
const plusDays = (at: Instant, days: number): Instant => plusMilliseconds(at, days * 86_400_000);
const realNow = (): number => new Date(real).getTime();

afterAll(removeFolders);

describe('the clock of one machine', () => {
  it('shows the real time until it is moved', () => {
    expect(openClock(join(emptyFolder(), 'clock.json'), realNow).now()).toBe(real);
  });

  it('goes on from where it was moved to, also after a restart', () => {
    const file = join(emptyFolder(), 'clock.json');
    openClock(file, realNow).move(plusDays(real, 30));

    expect(openClock(file, realNow).now()).toBe(plusDays(real, 30));
    expect(openClock(file, () => realNow() + 1_000).now()).toBe('2026-12-22T08:00:01.000Z');
  });

  it('never moves back, and never out of the calendar', () => {
    const clock = openClock(join(emptyFolder(), 'clock.json'), realNow);
    clock.move(plusDays(real, 2));

    expect(() => clock.move(plusDays(real, 1))).toThrow(RangeError);
    expect(() => clock.move(plusDays(real, 9_000))).toThrow(RangeError);
    expect(clock.now()).toBe(plusDays(real, 2));
  });

  it('says which folder is damaged when its file is', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'clock.json'), '{"offsetMilli');

    expect(() => openClock(join(folder, 'clock.json'))).toThrow(StartProblem);
    expect(() => openClock(join(folder, 'clock.json'))).toThrow(folder);
  });
});
