import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { bodyOf, entriesOf, type Entry, formOn, type FormPage, get, sendForm } from './form-page.ts';
import { invitationOf, openCase } from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';
import { ODD_BODIES } from './odd-bodies.ts';
import { steps } from './steps.ts';

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

/** The first step of a case of its own, saved once as it should be. */
const openStep = async () => {
  const employer = makeVisitor(stage.origin);
  const link = await invitationOf(stage, await openCase(desk));
  const address = `${link}/udfyld/${steps.company}`;
  const show = async (): Promise<FormPage> => formOn(await get(employer, address));
  const send = async (entries: readonly Entry[]): Promise<FormPage> => {
    const { hidden } = await show();
    return formOn(
      await sendForm(employer, address, { body: bodyOf([...hidden, ...entries, ['save', 'next']]) }),
    );
  };
  await send(TYPED);
  return { employer, link, address, show, send };
};

const TYPED = entriesOf({
  cvr: '99990015',
  name: 'Kantinen Testgaard ApS',
  'address.street': 'Testgade 2',
  'address.postcode': '4660',
  'address.city': 'Eksempelby',
  'workplace.kind': 'company-address',
  sector: 'private',
  'contact.name': 'Karla Kokkesen',
  'contact.title': 'Daglig leder',
  'contact.phone': '70 00 00 22',
  'contact.email': 'karla@example.com',
});

let step: Awaited<ReturnType<typeof openStep>>;

beforeAll(async () => {
  step = await openStep();
});

describe('a million letters in one field', PATIENTLY, () => {
  it('are shown again with their instruction, and what was saved stands', async () => {
    const { show, send } = step;
    const before = (await show()).standing;
    const typed = TYPED.map(([name, value]): Entry => [name, name === 'contact.title' ? MILLION : value]);

    const answer = await send(typed);

    expect([answer.status, answer.problems, answer.loose]).toEqual([422, ['contact.title'], []]);
    expect(answer.standing).toEqual(expect.arrayContaining([...typed]));
    expect((await show()).standing).toEqual(before);
  });
});

describe('a body that no form of ours makes', PATIENTLY, () => {
  it.each(ODD_BODIES)('is read as far as it goes: $what', async ({ body, counts }) => {
    const { show, employer, address, link } = step;
    const isTyped = counts === 'as typed';

    const answer = formOn(
      await sendForm(employer, address, { body: `${bodyOf((await show()).hidden)}&${body(TYPED)}` }),
    );

    expect(answer.status).toBe(isTyped ? 303 : 422);
    expect((await show()).standing).toEqual(isTyped ? expect.arrayContaining([...TYPED]) : answer.standing);
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
    const { employer, address, show, send } = step;
    await send(TYPED);
    const before = (await show()).standing;

    const answer = await sendForm(employer, address, { body, headers: { 'content-type': type } });

    expect(answer.status).toBe(409);
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
