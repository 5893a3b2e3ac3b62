import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visited } from '../../infra/local/demo/visitor.ts';
import { expectHeading, INVITATION, signInAs, TO_SIGN } from '../../infra/local/demo/walk.ts';
import { addDays, addMonths } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf } from '../../shared/domain/calendar/instant.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import { danishDate } from '../../templates/texts/danish-format.ts';
import { bodyOf, formOn, sendForm } from './form-page.ts';
import { type Journey, openCase, saveStep, sign, toForce } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

const NEW_LINK = 'Her er dit nye link fra Eksempelby Kommune';
const KEPT = 'Notat til kommunen alene';

let stage: Stage;
let journey: Journey;
let signLink: string;
let asked = 0;

beforeAll(async () => {
  stage = await setStage();
  journey = await openCase(await desk(), { daysToStart: 0, now: stage.service.clock.now() });
  ({ citizenLink: signLink } = await toForce(stage, journey));
  await stage.service.settle();
});
afterAll(() => stage.stop());

/** A session ends while the clock is moved on. */
const desk = () => signInAs(stage.origin, 'Kira Konsulentsen');
const open = (address: string): Promise<Visited> => makeVisitor(stage.origin).open(address);
const today = () => dayOf(stage.service.clock.now());
const talks = async () =>
  (await stage.records.of(journey)).followUps.toSorted((one, other) => (one.due < other.due ? -1 : 1));

/** The citizen asks for a link, and gets it by mail. */
const freshLink = async (): Promise<string> => {
  const { address } = journey.citizen;
  const answer = await (await open('/nyt-link')).submit({ email: address });
  expect(answer.status).toBe(200);
  asked += 1;
  return stage.post.linkTo(address, NEW_LINK, asked);
};

/** What a request for a link that opens nothing is answered with. */
const answerTo = async (path: string, method: string): Promise<string> => {
  const answer = await makeVisitor(stage.origin).fetch(path, { method });
  return `${answer.status} ${await answer.text()}`;
};

describe('the citizen between talks', PATIENTLY, () => {
  it('asks for a link when both have signed, and the page tells what comes next', async () => {
    const receipt = await open(signLink);
    expect(receipt.text).toContain('Det kan du på din egen side.');
    const signedMail = await stage.post.mailTo(journey.citizen.address, 'Aftalen er underskrevet');
    expect(signedMail.text).toContain('»Få et link til din side«');

    const page = expectHeading(await open(await freshLink()), 'Din side');
    const [first] = await talks();

    expect(page.text).toContain(`Omkring den ${danishDate(first?.due ?? journey.start)}`);
    expect(page.text).toContain('Det har I ikke talt om endnu');
    expect(page.text).toContain('Løn for 6 timer om ugen');
    const document = await makeVisitor(stage.origin).fetch(
      /href="([^"]*\/aftale\.pdf)"/.exec(page.html)?.[1] ?? '',
    );
    expect([document.status, document.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('asks to be called, and the consultant marks the call as made', async () => {
    await stage.service.clock.moveBy(11 * 60_000);
    const link = await freshLink();
    const called = await (await open(`${link}/ring-til-mig`)).submit({ when: 'Onsdag formiddag' });

    expect(called.text).toContain('Du har bedt om at blive ringet op');
    const casePage = await (await desk()).open(journey.casePath);
    expect(casePage.text).toContain('Onsdag formiddag');
    await casePage.submit({}, `${journey.casePath}/ringet-op`);
    expect((await open(link)).text).not.toContain('Du har bedt om at blive ringet op');
  });

  it('reads what was found at a talk, and nothing that was written for the municipality', async () => {
    await stage.service.clock.moveTo(atTimeOn(addMonths(journey.start, 3), '09:00'));
    await stage.service.settle();
    const left = (await talks()).filter(isLeft);
    const talk = left.find(({ due }) => due <= today());
    const recording = await (await desk()).open(`${journey.casePath}/opfoelgning/${talk?.id}`);
    await recording.submit({
      ...dateFields('heldOn', today()),
      form: 'phone',
      participants: ['citizen'],
      'milestones.0.outcome': 'reached',
      'milestones.0.comment': KEPT,
      note: KEPT,
      'actions.0.what': KEPT,
      'actions.0.who': 'Kira',
      act: 'record',
    });
    const link = await freshLink();

    const page = await open(link);

    expect(page.text).toContain('Nået');
    expect(page.text).toContain(`I talte sidst sammen den ${danishDate(today())}.`);
    expect(page.html).not.toContain(KEPT);
    const other = link.replace('/medarbejder/', '/arbejdsgiver/');
    expect((await open(other)).status).toBe(404);
  });

  it('reads the new hours when an amendment is in force', async () => {
    const { employer, citizen, casePath } = journey;
    const from = addMonths(today(), 1);
    const form = await (await desk()).open(`${casePath}/tillaeg`);
    await form.submit({ ...dateFields('effectiveFrom', from), asked: ['hours'], paidHours: '7' });
    const fill = await stage.post.linkTo(employer.address, INVITATION, 2);
    const hours = await (await open(fill)).follow('1. Arbejdstid');
    await saveStep(hours, { 'paidHours.reason': 'Syv timer er nemme at fordele.' });
    await stage.service.clock.moveBy(11 * 60_000);
    const link = await freshLink();
    expect((await open(link)).text).not.toContain('venter på dit svar');
    await sign(stage, fill, employer);

    const waiting = await open(link);
    expect(waiting.text).toContain('En ændring af aftalen venter på dit svar');
    expect(waiting.text).toContain('Løn for 6 timer om ugen');
    await sign(stage, await stage.post.linkTo(citizen.address, TO_SIGN, 2), citizen);
    const page = await open(link);

    expect(page.text).toContain('Løn for 7 timer om ugen');
    expect(page.text).toContain(`Ændringen gælder fra den ${danishDate(from)}.`);
    expect(page.text).toContain('Nået');
    await stage.service.clock.moveTo(atTimeOn(addDays(today(), 15), '09:00'));
    expect((await open(link)).status).toBe(404);
  });

  it('is told that the agreement has ended, and can still read it; nothing more can be asked for', async () => {
    const link = await freshLink();
    const before = await open(`${link}/ring-til-mig`);
    const ending = await (await desk()).open(`${journey.casePath}/afslut`);
    await ending.submit({
      ...dateFields('on', today()),
      reason: KEPT,
    });

    const page = expectHeading(await open(link), 'Aftalen er slut');

    expect(page.text).toContain(`sluttede den ${danishDate(today())}`);
    expect(page.html).not.toContain(KEPT);
    expect(page.html).toContain('Læs hele aftalen her');
    expect((await before.submit({ when: 'Nu' })).status).toBe(410);
    expect(expectHeading(await open(await freshLinkAfterEnd()), 'Aftalen er slut').html).toContain(
      'aftale.pdf',
    );
  });

  it('opens nothing by a link that is old, foreign or made up, and every such link is answered alike', async () => {
    const token = (await freshLinkAfterEnd()).split('/').at(-1) ?? '';
    await stage.service.clock.moveBy(16 * 86_400_000);
    const forms = ['', '/ring-til-mig', '/spoergsmaal/v1-m1', '/spoergsmaal/__proto__'];
    const answers = await Promise.all(
      forms.flatMap((form) =>
        [token, `${token}A`, 'A'.repeat(43), 'x', '%3Cscript%3E'].flatMap((each) => [
          answerTo(`/medarbejder/${each}${form}`, 'GET'),
          ...(form === '' ? [] : [answerTo(`/medarbejder/${each}${form}`, 'POST')]),
        ]),
      ),
    );

    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 /);
  });
});

const freshLinkAfterEnd = async (): Promise<string> => {
  await stage.service.clock.moveBy(11 * 60_000);
  return freshLink();
};

describe('what is sent to the form of a link to one’s own page', PATIENTLY, () => {
  it('is refused at the field or answered as any other, and never stored as something else', async () => {
    const other = await openCase(await desk(), { daysToStart: 0, now: stage.service.clock.now() });
    await toForce(stage, other);
    await (await open('/nyt-link')).submit({ email: other.citizen.address });
    const link = await stage.post.linkTo(other.citizen.address, NEW_LINK);
    const before = await stage.records.of(other);
    const page = await open(`${link}/ring-til-mig`);
    const commandId = /name="commandId" value="([^"]*)"/.exec(page.html)?.[1] ?? '';
    const bad = [{ when: 'a'.repeat(201) }, { when: 'x', phone: '1234' }, { when: 'x', phone: '<script>' }];
    for (const typed of bad) {
      const body = bodyOf(Object.entries({ commandId, ...typed }));
      const answer = formOn(await sendForm(makeVisitor(stage.origin), `${link}/ring-til-mig`, { body }));
      expect(answer.status).toBe(422);
    }
    for (const act of ['afvis', 'bed-om-aendring', 'underskriv', 'kode']) {
      const body = bodyOf([
        ['commandId', commandId],
        ['reason', 'Nej'],
        ['comment', 'Nej'],
        ['code', '000000'],
      ]);
      const answer = await sendForm(makeVisitor(stage.origin), `${link}/${act}`, { body });
      expect(answer.status).toBe(404);
    }
    expect((await stage.records.of(other)).file.case.facts).toEqual(before.file.case.facts);
  });
});
