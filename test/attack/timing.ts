import { randomBytes, randomUUID } from 'node:crypto';
import { ask, type Got, newClient } from './client.ts';
import { type Compared, compare } from './statistics.ts';
import {
  awaitingCitizen,
  codeOf,
  inForce,
  invited,
  pathOf,
  startTarget,
  type Target,
  tokenIn,
} from './target.ts';

const PAIRS = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 300);
const bundles = process.argv.find((each) => each.startsWith('--bundles='))?.slice('--bundles='.length);
const KNOWN_ADDRESSES = 60;

/**
 * What a stranger could use: the 99 % interval lies wholly on one side of nothing, further out than a thousand tries over the
 * internet would show (a tenth of a millisecond), and one of two durations is the longer with some certainty.
 */
const USABLE_MILLISECONDS = 0.1;
const isUsable = ({ between: [low, high], p }: Compared): boolean =>
  p < 0.001 && (low > USABLE_MILLISECONDS || high < -USABLE_MILLISECONDS);

type Question = {
  readonly what: string;
  /** One request of each kind, made new each time; `place` counts the pairs. */
  readonly one: (place: number) => Promise<Got>;
  readonly other: (place: number) => Promise<Got>;
  readonly atOnce?: number;
};

/** As many of each, one after the other, the first of each pair by turns: what the machine does besides meets both alike. */
const measure = async ({ one, other, atOnce = 1 }: Question) => {
  const durations = { one: [] as number[], other: [] as number[] };
  const statuses = { one: new Set<number>(), other: new Set<number>() };
  const timed = async (side: 'one' | 'other', place: number): Promise<void> => {
    const got = await { one, other }[side](place);
    durations[side].push(got.milliseconds);
    statuses[side].add(got.status);
  };
  for (let warm = 0; warm < 10; warm += 1) await Promise.all([one(-1 - warm), other(-1 - warm)]);
  for (let from = 0; from < PAIRS; from += atOnce) {
    const places = Array.from({ length: Math.min(atOnce, PAIRS - from) }, (_, each) => from + each);
    await Promise.all(
      places.map(async (place) => {
        const sides = place % 2 === 0 ? (['one', 'other'] as const) : (['other', 'one'] as const);
        for (const side of sides) await timed(side, place);
      }),
    );
  }
  return { compared: compare(durations.one, durations.other), statuses };
};

const randomToken = (): string => randomBytes(32).toString('base64url');

/** Links: near to a real one, once real, and the other party's, each against one that never was. */
const linkQuestions = async (target: Target): Promise<readonly Question[]> => {
  const { origin, desk } = target;
  const { citizenLink, employerLink } = await awaitingCitizen(target);
  const dead = await awaitingCitizen(target);
  await (await desk.open(`${dead.casePath}/traek-tilbage`)).submit({ reason: 'Borgeren er flyttet.' });
  const open = (token: string): Promise<Got> => ask(origin, `/medarbejder/${token}`, { from: newClient() });
  const token = tokenIn(citizenLink);
  const unknown = (): Promise<Got> => open(randomToken());
  return [
    {
      what: 'a link that ends otherwise than a real one',
      one: () => open(`${token.slice(0, 40)}${randomToken().slice(0, 3)}`),
      other: unknown,
    },
    { what: 'a link that was withdrawn', one: () => open(tokenIn(dead.citizenLink)), other: unknown },
    { what: 'the other party’s link', one: () => open(tokenIn(employerLink)), other: unknown },
  ];
};

/** Addresses: on record in a case, against one that nobody has. Each is asked for once, as the second wish does less. */
const addressQuestion = async (target: Target): Promise<Question> => {
  const known: string[] = [];
  for (let place = 0; place < KNOWN_ADDRESSES; place += 1)
    known.push((await invited(target)).employer.address);
  await target.service.settle();
  let next = 0;
  const wish = (email: string): Promise<Got> =>
    ask(target.origin, '/nyt-link', { form: { email }, from: newClient() });
  const inTurn = async (place: number): Promise<Got> => {
    // Every address gets a link again after ten minutes, so the clock goes ahead when all have had one.
    if (place > 0 && place % KNOWN_ADDRESSES === 0) await target.service.clock.moveBy(15 * 60_000);

    next += 1;
    return wish(known[next % KNOWN_ADDRESSES] ?? '');
  };
  return {
    what: 'an address on record (a new link)',
    one: inTurn,
    other: () => wish(`ukendt.${randomUUID()}@example.com`),
    atOnce: 6,
  };
};

/** Digits: the right ones against wrong ones when the code is used up, so that neither signs. */
const codeQuestion = async (target: Target): Promise<Question> => {
  const cases: Awaited<ReturnType<typeof usedUp>>[] = [];
  for (let place = 0; place < Math.ceil(PAIRS / 6) + 2; place += 1) cases.push(await usedUp(target));
  const at = (place: number) => cases.at(place < 0 ? -1 - Math.floor(-place / 6) : Math.floor(place / 6));
  const type = (place: number, isRight: boolean): Promise<Got> => {
    const { link = '', digits = '' } = at(place) ?? {};
    const code = isRight ? digits : String((Number(digits) + 4_242) % 1_000_000).padStart(6, '0');
    return ask(target.origin, `${pathOf(link)}/kode`, {
      form: { code, commandId: randomUUID() },
      from: newClient(),
    });
  };
  return {
    what: 'the right digits of a code that is used up',
    one: (place) => type(place, true),
    other: (place) => type(place, false),
  };
};

const usedUp = async (target: Target) => {
  const journey = await awaitingCitizen(target);
  const { digits } = await codeOf(target, journey);
  const code = String((Number(digits) + 1) % 1_000_000).padStart(6, '0');
  for (let tried = 0; tried < 5; tried += 1)
    await ask(target.origin, `${pathOf(journey.citizenLink)}/kode`, {
      form: { code, commandId: randomUUID() },
      from: newClient(),
    });
  return { link: journey.citizenLink, digits };
};

/** Documents: one that is ours and was altered, against one of the same size that names none. */
const documentQuestion = async (target: Target): Promise<Question> => {
  const { citizenLink, citizen } = await inForce(target);
  await target.post.mailTo(citizen.address, 'Aftalen er underskrevet');
  const { bytes, status } = await ask(target.origin, `${pathOf(citizenLink)}/aftale.pdf`);
  if (status !== 200) throw new Error('the document is not stored yet');
  const text = bytes.toString('latin1');
  const check = (content: string): Promise<Got> => {
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
    const body = Buffer.from(`${head}${content}\r\n--b--\r\n`, 'latin1');
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return ask(target.origin, '/tjek', { method: 'POST', body, headers, from: newClient() });
  };
  const unknown = text.replaceAll(/[0-9a-f]{32}/g, (id) => id.split('').toReversed().join(''));
  return {
    what: 'an altered document of ours (the answer says so too)',
    one: () => check(`${text} `),
    other: () => check(`${unknown} `),
  };
};

const shown = (value: number): string => value.toFixed(2);

const run = async (): Promise<boolean> => {
  const { target, stop } = await startTarget(PAIRS, bundles);
  process.once('SIGINT', () => void stop().then(() => process.exit(130)));
  try {
    const questions = [
      ...(await linkQuestions(target)),
      await documentQuestion(target),
      await addressQuestion(target),
      await codeQuestion(target),
    ];
    const usable: string[] = [];
    const table: Record<string, Readonly<Record<string, string>>> = {};
    for (const question of questions) {
      const { compared, statuses } = await measure(question);
      const { medians, p95, difference, between, longer, p } = compared;
      if (isUsable(compared)) usable.push(question.what);
      table[question.what] = {
        answers: `${[...statuses.one].join(' ')} / ${[...statuses.other].join(' ')}`,
        'median ms': medians.map(shown).join(' / '),
        'p95 ms': p95.map(shown).join(' / '),
        difference: `${shown(difference)} (${between.map(shown).join(' to ')})`,
        'longer than': longer.toFixed(3),
        p: p.toPrecision(2),
      };
    }
    console.log(`${PAIRS} pairs each, by turns; difference of the medians with its 99 % interval`);
    console.table(table);
    console.log(usable.length === 0 ? 'no usable difference' : `a usable difference: ${usable.join('; ')}`);
    return usable.length === 0;
  } finally {
    await stop();
  }
};

process.exitCode = (await run()) ? 0 : 1;
