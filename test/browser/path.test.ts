import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { fictionalAgreements } from '../../infra/local/demo/typed-forms.ts';
import { keyboard, walkThrough } from './keyboard.ts';
import { mouse } from './mouse.ts';
import {
  castPlay,
  fillInTheSteps,
  moveToFirstTalk,
  openTheCase,
  type Play,
  readTheDocument,
  recordTheTalk,
  signAsTheCitizen,
  signAsTheEmployer,
} from './path.ts';
import { SMALL_PHONE } from './person.ts';
import { setStage, type Stage } from '../journey/stage.ts';
import { startBrowser } from './start-browser.ts';

/** Each way with an agreement of its own, so that every kind of answer is given in one of them. */
const WAYS = [
  { what: 'with JavaScript', number: 2, hands: mouse, javaScriptEnabled: true, withAxe: true },
  { what: 'without JavaScript', number: 4, hands: mouse, javaScriptEnabled: false, withAxe: false },
  {
    what: 'on a screen of 320 pixels',
    number: 9,
    hands: mouse,
    javaScriptEnabled: true,
    withAxe: false,
    viewport: SMALL_PHONE,
  },
  { what: 'with the keyboard alone', number: 7, hands: keyboard, javaScriptEnabled: true, withAxe: false },
] as const;

let stage: Stage;
let browser: Browser;
const plays = new Map<string, Play>();

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
  for (const { what, number, ...way } of WAYS) {
    const agreement = fictionalAgreements[number - 1] ?? expect.unreachable('there are ten agreements');
    plays.set(what, await castPlay({ stage, browser, agreement, way }));
  }
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const inEachWay = (act: (play: Play) => Promise<void>): void =>
  it.concurrent.each(WAYS)('$what', async ({ what }) => {
    await act(plays.get(what) ?? expect.unreachable(what));
  });

const PATIENTLY = { timeout: 240_000 } as const;

describe('a case is opened at the desk', PATIENTLY, () => inEachWay(openTheCase));
describe('the employer fills in six steps', PATIENTLY, () => inEachWay(fillInTheSteps));
describe('no key is caught', PATIENTLY, () => {
  it('on the longest page: forwards and backwards lead through the same places', async () => {
    const {
      employer,
      stage: { origin },
    } = plays.get('with the keyboard alone') ?? expect.unreachable();
    const step = `${new URL(employer.page.url()).pathname.replace(/tjek-svar$/, 'udfyld')}/progression`;
    await employer.open(`${origin}${step}`);

    const forwards = await walkThrough(employer.page, 'Tab');
    const backwards = await walkThrough(employer.page, 'Shift+Tab');

    expect(forwards.length).toBeGreaterThan(40);
    expect(backwards.toReversed()).toEqual(forwards);
    await employer.page.goBack();
  });
});

describe('the employer signs with a code', PATIENTLY, () => inEachWay(signAsTheEmployer));
describe('the citizen reads and signs', PATIENTLY, () => inEachWay(signAsTheCitizen));
describe('all three open the document', PATIENTLY, () => inEachWay(readTheDocument));

describe('the consultant records the first talk', PATIENTLY, () => {
  let due: CivilDate;
  beforeAll(async () => {
    due = await moveToFirstTalk(stage);
  });
  inEachWay((play) => recordTheTalk(play, due));
});

describe('nothing was in the way, and no cookie is open to a script', PATIENTLY, () =>
  inEachWay(async ({ consultant, employer, citizen }) => {
    for (const person of [consultant, employer, citizen]) {
      expect(person.troubles).toEqual([]);
      expect(await person.openCookies()).toEqual([]);
    }
  }),
);
