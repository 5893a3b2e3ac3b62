import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf, instant } from '../../shared/domain/calendar/instant.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { steps } from './steps.ts';
import { bodyOf, entriesOf, type Entry, formOn, type FormPage, get, sendForm } from './form-page.ts';
import { fillingsOf, instructedAt, ODD_BODIES } from './hostile.ts';
import { invitationOf, openCase } from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';
import { type WholeStep, wholeSteps } from './whole-steps.ts';

let stage: Stage;
let desk: Visitor;

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
});
afterAll(() => stage.stop());

const MILLION = 'På lageret pakker vi små ordrer, og der er god tid. '
  .repeat(20_000)
  .slice(0, 1_000_000)
  .trim();
/** A tick that is not made is an answer; and a reason is asked for once its question has been answered. */
const UNASKED: ReadonlySet<string> = new Set(['startInPastConfirmed', 'expectations.outlook.reason.kind']);
const START = addDays(dayOf(instant(new Date().toISOString())), 14);

/** A step of a case of its own, saved once as it should be. */
const openStep = async ({ section, typed }: Pick<WholeStep, 'section' | 'typed'>) => {
  const employer = makeVisitor(stage.origin);
  const link = await invitationOf(stage, await openCase(desk));
  const address = `${link}/udfyld/${steps[section]}`;
  const show = async (): Promise<FormPage> => formOn(await get(employer, address));
  /** What came back, or the step opened again when it was accepted. */
  const send = async (page: FormPage, entries: readonly Entry[]) => {
    const answer = formOn(
      await sendForm(employer, address, { body: bodyOf([...page.hidden, ...entries, ['save', 'next']]) }),
    );
    return { status: answer.status, page: answer.status === 303 ? await show() : answer };
  };
  await send(await show(), entriesOf(typed));
  return { employer, link, address, show, send };
};

/** What of `entries` no longer stands on the page. */
const lost = (page: FormPage, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(([name, value]) => !page.standing.some((each) => each[0] === name && each[1] === value));

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].toSorted();

describe('a step of the form', PATIENTLY, () => {
  it.concurrent.each(wholeSteps(START))(
    '$section $what keeps whatever is typed in any field, and asks for what must be corrected',
    async ({ section, typed, idle }) => {
      const { show, send, employer, link } = await openStep({ section, typed });
      let page = await show();
      const inUse = (name: string) => !idle.some((pattern) => pattern.test(name));
      const usual = entriesOf(typed);
      for (const { hostile, refused } of fillingsOf(page.written)) {
        const entries = [
          ...usual.filter(([name]) => !hostile.has(name)),
          ...[...hostile].map(([name, { value }]): Entry => [name, value]),
        ];
        const answer = await send(page, entries);
        page = answer.page;
        expect([303, 422]).toContain(answer.status);
        expect(page.html).not.toContain('<script>alert');
        expect(lost(page, entries)).toEqual([]);
        expect(page.loose).toEqual([]);
        const instructed = refused.filter(inUse).map(instructedAt);
        expect(instructed.filter((name) => !page.problems.includes(name))).toEqual([]);
      }
      for (const address of [link, `${link}/tjek-svar`]) {
        const { status, html } = await get(employer, address);
        expect([status, html.includes('<script>alert')]).toEqual([200, false]);
      }
      const long = page.written.findLast(inUse) ?? '';
      const million = entriesOf({ ...typed, [long]: MILLION });
      const shortened = await send(page, million);
      expect(shortened.status).toBe(422);
      expect(lost(shortened.page, million)).toEqual([]);
      expect(shortened.page.problems).toContain(instructedAt(long));
      const picked = page.picked;
      const answer = await send(page, [
        ...usual.filter(([name]) => !picked.includes(name)),
        ...picked.map((name): Entry => [name, '<b>"\u0000']),
      ]);
      expect(
        lost(
          answer.page,
          usual.filter(([name]) => !picked.includes(name)),
        ),
      ).toEqual([]);
      expect(answer.page.loose).toEqual([]);
      expect(sorted(answer.page.problems)).toEqual(
        sorted(picked.filter((name) => !UNASKED.has(name)).filter(inUse)),
      );
    },
  );

  it.concurrent.each<{ section: WholeStep['section']; asks: readonly string[] }>([
    {
      section: 'company',
      asks: [
        'cvr',
        'name',
        'address.street',
        'address.postcode',
        'address.city',
        'workplace.kind',
        'sector',
        'contact.name',
        'contact.title',
        'contact.phone',
        'contact.email',
      ],
    },
    {
      section: 'job',
      asks: ['title', 'startDate', 'duration.kind', 'tasks.0', 'considerations.kinds', 'aids.state'],
    },
    {
      section: 'hours',
      asks: [
        'weeklyHours',
        'intensity',
        'paidHours.kind',
        'schedule.kind',
        'pay.amountOre',
        'pay.per',
        'pension.employerPercent',
        'pension.ownPercent',
        'payday',
        'sickPay',
        'collectiveAgreement.kind',
      ],
    },
    {
      section: 'progression',
      asks: [
        'possibilities.kinds',
        'possibilities.text',
        'expectations.text',
        'expectations.outlook.kind',
        'milestones.0.title',
        'milestones.0.lookAt',
        'milestones.0.date',
        'milestones.0.kind',
        'milestones.0.responsible',
      ],
    },
    { section: 'support', asks: [] },
  ])('$section asks for everything mandatory at once when nothing is sent', async ({ section, asks }) => {
    const { show, send } = await openStep({ section, typed: {} });

    const { page } = await send(await show(), []);

    expect(sorted(page.problems)).toEqual(sorted(asks));
    expect(page.loose).toEqual([]);
  });

  it.concurrent('sixty rows are shown again, with one instruction about their number', async () => {
    const { show, send } = await openStep(wholeSteps(START)[1] ?? raise());
    const rows = Array.from({ length: 60 }, (_, row): Entry => [`tasks.${row}`, `Opgave ${row + 1}`]);

    const { page } = await send(await show(), rows);

    expect(lost(page, rows)).toEqual([]);
    expect(page.problems).toContain('tasks');
  });
});

describe('a body that no form of ours makes', PATIENTLY, () => {
  const typed = wholeSteps(START)[0]?.typed ?? {};
  let step: Awaited<ReturnType<typeof openStep>>;

  beforeAll(async () => {
    step = await openStep({ section: 'company', typed });
  });

  it.each(ODD_BODIES)('is read as far as it goes: $what', async ({ body }) => {
    const { show, employer, address, link } = step;

    const answer = await sendForm(employer, address, {
      body: `${bodyOf((await show()).hidden)}&${body(entriesOf(typed))}`,
    });

    expect([303, 422]).toContain(answer.status);
    expect((await get(employer, link)).status).toBe(200);
    expect((await get(employer, `${link}/tjek-svar`)).status).toBe(200);
    expect((await sendForm(desk, '/sager/ny', { body: body([['employeeName', 'Testine']]) })).status).toBe(
      422,
    );
    expect((await sendForm(employer, '/nyt-link', { body: body([['email', 'ukendt']]) })).status).toBe(422);
  });

  it.each([
    ['JSON', 'application/json', '{"name":"x","__proto__":{"a":1}}'],
    ['text', 'text/plain', 'name=x'],
    [
      'a file form',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="name"\r\n\r\nx\r\n--b--',
    ],
    ['bytes', 'application/octet-stream', '\u0000\u0001\u0002'],
    ['a type of no form', ';;;', 'name=x'],
  ])('of another type changes nothing: %s', async (_what, type, body) => {
    const { employer, address, show } = step;
    const before = (await show()).standing;

    const answer = await sendForm(employer, address, { body, headers: { 'content-type': type } });

    expect([409, 422]).toContain(answer.status);
    expect((await show()).standing).toEqual(before);
    expect((await sendForm(desk, '/sager/ny', { body, headers: { 'content-type': type } })).status).toBe(422);
  });

  it.each([2_100_000, 4_400_000, 6_500_000, 11_000_000])(
    'of %i bytes is too large, and what was saved stands',
    async (bytes) => {
      const { employer, address, show } = step;
      const before = (await show()).standing;

      const answer = await sendForm(employer, address, { body: `name=${'x'.repeat(bytes)}` });

      expect(answer.status).toBe(413);
      expect((await show()).standing).toEqual(before);
    },
  );
});

const raise = (): never => {
  throw new Error('the step is missing');
};
