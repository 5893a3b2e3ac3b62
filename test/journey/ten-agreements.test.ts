import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn } from '../../shared/domain/calendar/instant.ts';
import { sameOrNextWorkingDay } from '../../shared/domain/calendar/working-days.ts';
import { fictionalAgreements } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { expectHeading, goodTalk, signInAs } from '../../infra/local/demo/walk.ts';
import { bodyOf, readPages, withoutBlanks } from '../unit/adapters/pdf/document-text.ts';
import { fillInAll, invitationOf, type Journey, openCase, sign, signLinkOf } from './people.ts';
import { printedValues } from './printed-values.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

const CLOSING_DAYS = ['06-05', '12-24', '12-31'];

let stage: Stage;
let desk: Visitor;
const journeys: Journey[] = [];

beforeAll(async () => {
  stage = await setStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
});
afterAll(() => stage.stop());

describe('the ten agreements', PATIENTLY, () => {
  it.concurrent.each(fictionalAgreements.map((agreement, place) => ({ agreement, place })))(
    '$agreement.company.name and $agreement.employee.name: invited, filled in, signed by both, and on paper with every value',
    async ({ agreement, place }) => {
      const journey = await openCase(desk, { agreement, now: stage.service.clock.now() });

      const employerLink = await invitationOf(stage, journey);
      await fillInAll(stage, employerLink, journey);
      await sign(stage, employerLink, journey.employer);
      await sign(stage, await signLinkOf(stage, journey), journey.citizen);

      const link = await stage.post.linkTo(journey.citizen.address, 'Aftalen er underskrevet');
      const paper = await makeVisitor(stage.origin).fetch(`${link}/aftale.pdf`);
      const read = bodyOf(await readPages(new Uint8Array(await paper.arrayBuffer())));
      expect(printedValues(journey).filter((value) => !read.includes(value))).toEqual([]);
      for (const { name } of [journey.employer, journey.citizen])
        expect(read.split(withoutBlanks(`Engangskode sendt med e-mail`)).length - 1, name).toBe(2);
      expect(await stage.records.statusOf(journey)).toBe('in-force');
      journeys[place] = journey;
    },
  );

  it('are copied for each citizen who asks for it: one file, with every value, and of nobody else', async () => {
    const names = journeys.map(({ citizen }) => citizen.name);
    const copies = await Promise.all(
      journeys.map(async ({ casePath }) => (await desk.open(`${casePath}/indsigt`)).submit({}, '/indsigt')),
    );

    expect(copies).toHaveLength(10);
    for (const [place, journey] of journeys.entries()) {
      const copy = withoutBlanks(parse(copies[place]?.html ?? '').text);
      expect(printedValues(journey).filter((value) => !copy.includes(value))).toEqual([]);
      const others = names.filter((name) => name !== journey.citizen.name);
      expect(others.filter((name) => copy.includes(withoutBlanks(name)))).toEqual([]);
    }
  });

  it('are all followed up a month after the start: one mail to the consultant, and each talk recorded', async () => {
    const due = sameOrNextWorkingDay(addMonths(journeys[0]?.start ?? raise(), 1), CLOSING_DAYS);
    await stage.service.clock.moveTo(atTimeOn(due, '08:00'));
    const prompts = await stage.post
      .mailTo('kira@example.com', 'Opfølgning klar')
      .then(() =>
        stage.service.settle().then(() => stage.post.mailsTo('kira@example.com', 'Opfølgning klar')),
      );
    const later = await signInAs(stage.origin, 'Kira Konsulentsen');

    await Promise.all(
      journeys.map(async ({ casePath, agreement }) => {
        const { followUps } = await stage.records.of({ casePath });
        const talk = followUps.find((each) => each.due === due);
        const page = await later.open(`${casePath}/opfoelgning/${talk?.id}`);
        expectHeading(await page.submit(goodTalk(due)), agreement.employee.name);
      }),
    );

    expect(prompts.map(({ subject }) => subject)).toEqual(['Opfølgning klar: 10 sager']);
    expect(journeys).toHaveLength(10);
    for (const journey of journeys) {
      const { followUps, history } = await stage.records.of(journey);
      const recorded = followUps.filter((talk) => talk.recorded !== undefined);
      expect(recorded.map((talk) => [talk.due, talk.recorded?.outcome.heldOn])).toEqual([[due, due]]);
      expect(history.at(-1)?.event).toBe('follow-up-recorded');
    }
  });
});

const raise = (): never => {
  throw new Error('the agreements before are missing');
};
