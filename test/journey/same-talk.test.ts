import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from '../../infra/local/demo/visitor.ts';
import { goodTalk, signInAs } from '../../infra/local/demo/walk.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { bodyOf, entriesOf, formOn, type FormPage, get, sendForm } from './form-page.ts';
import { nowOnStage } from './head-start.ts';
import { type Journey, openCase, toForce } from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

const TODAY = dayOf(nowOnStage());

let stage: Stage;
let journey: Journey;
let kira: Visitor;
let tea: Visitor;

beforeAll(async () => {
  stage = await shareStage();
  kira = await signInAs(stage.origin, 'Kira Konsulentsen');
  tea = await signInAs(stage.origin, 'Tea Teamleder', 'Alle sager');
  journey = await openCase(kira, { daysToStart: 0 });
  await toForce(stage, journey);
});
afterAll(() => stage.stop());

describe('a talk recorded by its consultant and her team leader at once', PATIENTLY, () => {
  it('has one outcome and one entry; the other is told, and gets back what was typed', async () => {
    const { followUps: before } = await stage.records.of(journey);

    for (const { id } of before) {
      const address = `${journey.casePath}/opfoelgning/${id}`;
      const open = async (who: Visitor) => formOn(await get(who, address), { act: 'record' });
      const [kiras, teas] = [await open(kira), await open(tea)];
      const record = (who: Visitor, page: FormPage, note: string) => {
        const typed = entriesOf({ ...goodTalk(TODAY), note });
        return sendForm(who, page.action, { body: bodyOf([...page.hidden, ...typed]) });
      };

      const answers = await Promise.all([
        record(kira, kiras, `Kiras egne ord om ${id}`),
        record(tea, teas, `Teas egne ord om ${id}`),
      ]);

      const [first, second] = answers.toSorted((one, other) => one.status - other.status);
      expect([first?.status, second?.status]).toEqual([303, 409]);
      const [won, lost] = first === answers[0] ? ['Kira Konsulentsen', 'Teas'] : ['Tea Teamleder', 'Kiras'];
      expect(second?.html).toContain(`${won} har registreret samtalen imens`);
      expect(second?.html).toContain(`${lost} egne ord om ${id}`);
    }

    const { followUps, history } = await stage.records.of(journey);
    const recorded = history.filter(({ event }) => event === 'follow-up-recorded');
    expect(recorded).toHaveLength(before.length);
    expect(new Set(recorded.map(({ details }) => details['followUp'])).size).toBe(before.length);
    expect(followUps.filter((talk) => talk.recorded !== undefined)).toHaveLength(before.length);
  });
});
