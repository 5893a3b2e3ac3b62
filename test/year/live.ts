import { danish, HOUR } from './calendar.ts';
import { type ExpectedSide, makeExpectedSide } from './expected.ts';
import { habitOf, hoursOf, isDown, isMailDown, TALKS_HOUR, type Year } from './lives.ts';
import { makeProductSide, type ProductSide } from './product.ts';
import type { Side } from './side.ts';
import { actAt, timelineOf } from './timeline.ts';

/** Both have lived through the year, hour by hour: the product, and what is expected of it. */
export const liveThrough = async (year: Year): Promise<{ expected: ExpectedSide; product: ProductSide }> => {
  const expected = makeExpectedSide(year);
  const product = makeProductSide(year);
  for (const side of [expected, product]) await live(year, side);
  return { expected, product };
};

const live = async (year: Year, side: Side): Promise<void> => {
  const steps = timelineOf(year).values();
  let step = steps.next();
  for (const at of hoursOf(year)) {
    if (!isDown(year, at)) await side.round(at);
    for (; !step.done && step.value.at < at + HOUR; step = steps.next())
      await ('life' in step.value ? side.act(step.value) : side.arrange(step.value));
    if (danish(at).hour === TALKS_HOUR && !isDown(year, at) && !isMailDown(year, at))
      await talk(year, side, at);
  }
};

/** Every talk about which its consultant wants to do something by now. */
const talk = async (year: Year, side: Side, hour: number): Promise<void> => {
  const today = danish(hour).day;
  const at = actAt(year, today, TALKS_HOUR);
  for (const life of year.lives) {
    for (const due of await side.talksLeft(life)) {
      const habit = habitOf(year.seed, life, due);
      if (habit.kind !== 'never' && habit.on <= today) await side.doAbout(life, due, { habit, at });
    }
  }
};
