import { describe, expect, it } from 'vitest';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import { day } from '../../builders/answers.ts';
import { CONSULTANT } from '../../builders/cases.ts';
import { deliverAll } from '../../fakes/deliver-all.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { aTalk, stored, storedIn, talksChanged } from '../../fakes/stored-cases.ts';

/** The mail that Vita gets when two cases have a talk on 1 March 2027 and the round runs on `now`. */
const prompted = async (now: string) => {
  const world = makeFakeWorld();
  for (const number of [1, 2]) {
    const caseNumber = `EX-2027-${number}`;
    const file = await storedIn(world, 'in-force', { given: { consultant: CONSULTANT, caseNumber } });
    const planned = await world.cases.followUps(file.case.id);
    const later = planned.map((talk) => Object.assign({}, talk, { due: day('2040-01-02') }));
    await stored(world, [talksChanged(file, [...later, aTalk(file, { due: day('2027-03-01') })])]);
  }
  world.clock.moveToDay(now);
  await makeDailyRound(world)();
  await deliverAll(world);
  return world.mailer.mails.find(({ subject }) => subject.startsWith('Opfølgning klar'));
};

describe('the prompt of the day', () => {
  it('brings a calendar file per talk, which tells the case number as the mail does not', async () => {
    const mail = await prompted('2027-03-01');

    expect(mail?.to).toBe(CONSULTANT.email);
    expect(mail?.text).toContain('De 2 samtaler er vedhæftet som kalenderfiler.');
    expect(mail?.files.map(({ name }) => name)).toEqual(['opfoelgning-1.ics', 'opfoelgning-2.ics']);
    const calendars = mail?.files.map(({ content }) => content) ?? [];
    expect(new Set(calendars.map((content) => /SUMMARY:(.+)\r/.exec(content)?.[1]))).toEqual(
      new Set(['Opfølgning – sag EX-2027-1', 'Opfølgning – sag EX-2027-2']),
    );
    for (const content of calendars) expect(content).toContain('DTSTART;VALUE=DATE:20270301');
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toContain('EX-2027');
    expect(JSON.stringify(mail)).not.toMatch(/Demo|Eksempelsen|Kantinen/);
  });

  it('that is late puts the talk on the first working day, not on the one that has passed', async () => {
    const saturday = '2027-03-06';

    const mail = await prompted(saturday);

    expect(mail?.files[0]?.content).toContain('DTSTART;VALUE=DATE:20270308');
  });
});
