import { describe, expect, it } from 'vitest';
import { makeAmendment } from '../../../functions/consultant/amendment.ts';
import { makeCaseActs } from '../../../functions/consultant/case-acts.ts';
import { makePaper } from '../../../functions/consultant/paper.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { makeAskForCall, makeRequestChange } from '../../../functions/citizen/answers.ts';
import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import { makeDailyRound } from '../../../functions/daily-round/daily-round.ts';
import { makeFillIn } from '../../../functions/employer/fill-in.ts';
import { makeOverview } from '../../../functions/employer/overview.ts';
import { makeTakeBack } from '../../../functions/employer/take-back.ts';
import { caseLineOf } from '../../../shared/domain/desk/case-line.ts';
import { controlCodeOf } from '../../../shared/domain/case/paper-form.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { beginAmendment } from '../../../shared/domain/case/acts/begin-amendment.ts';
import { cancelAmendment } from '../../../shared/domain/case/acts/close.ts';
import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import {
  agreedChanges,
  amendmentChanges,
  type AmendmentStage,
  BEGUN_AT,
  eightHours,
  viewOf,
} from '../../builders/amendments.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { COMMAND } from '../../fakes/desk.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { tokenOf } from '../../fakes/visits.ts';
import { aRequest, type Asked } from '../../fakes/web-requests.ts';
import { Refused } from '../../../shared/web/refused.ts';

const ID = '00000000-0000-4000-8000-00000000ca5e';
const options = { id: ID, given: { consultant: VITA } };

const form = (typed: Asked['form']) =>
  typed === undefined ? {} : { form: { commandId: COMMAND, ...typed } };

/** The case with its amendment at `stage`, an hour later, and the browsers of all three. */
const at = async (stage: AmendmentStage | 'agreed', later = '2027-05-10T12:00:00Z') => {
  const world = makeFakeWorld({ at: later });
  const changes = stage === 'agreed' ? agreedChanges(options) : amendmentChanges(stage, { options });
  const file = await stored(world, changes);
  const cookie = (await world.sessions.begin(VITA)).split(';')[0] ?? '';
  return {
    world,
    file,
    now: async () => (await world.cases.load(file.case.id)) ?? file,
    asStaff: (route: string, { form: typed, ...asked }: Asked = {}) =>
      aRequest(route, { path: { case: ID }, cookies: [cookie], ...form(typed), ...asked }),
    as: (party: 'employer' | 'citizen', route: string, { form: typed, path, ...asked }: Asked = {}) =>
      aRequest(route, { path: { link: tokenOf(world, file, party), ...path }, ...form(typed), ...asked }),
  };
};

const bodyOf = (answer: { readonly body?: string | undefined }): string => answer.body ?? '';

describe('two windows', () => {
  it('of two forms that begin an amendment only the first does, and the same form twice is one', async () => {
    const { world, asStaff, now } = await at('agreed');
    const { begin } = makeAmendment(world);
    const typed = {
      'effectiveFrom.day': '1',
      'effectiveFrom.month': '6',
      'effectiveFrom.year': '2027',
      asked: 'hours',
    };
    const send = (commandId: string) =>
      begin.send(asStaff('POST /sager/{case}/tillaeg', { form: { ...typed, commandId } }));

    expect((await send(COMMAND)).statusCode).toBe(303);
    expect((await send(COMMAND)).statusCode).toBe(303);
    expect((await send('00000000-0000-4000-8000-0000000000bb')).statusCode).toBe(409);
    expect((await now()).case.amendment?.version).toBe(2);
  });

  it('a step of an amendment that was called off is not saved into the next, and what was typed is shown again', async () => {
    const { world, file, as, now } = await at('begun');
    const shown = viewOf(file).version.sections.support;
    const staff = aContext(plusMinutes(BEGUN_AT, 90), 'consultant');
    const off = accepted(cancelAmendment(file, { reason: 'Det skal være mandag.' }, staff));
    await stored(world, [off, accepted(beginAmendment(off.after, eightHours(), staff))]);

    const answer = await makeFillIn(world).saveStep(
      as('employer', 'POST /arbejdsgiver/{link}/udfyld/{step}', {
        path: { step: 'stoette' },
        form: { shownRev: String(shown?.rev), other: 'En stol til salatbaren.', save: 'next' },
      }),
    );

    expect(answer.statusCode).toBe(409);
    expect(bodyOf(answer)).toContain('En stol til salatbaren.');
    expect(viewOf(await now()).version.sections.support?.answers['other']).toBe('');
  });

  it('a form of an amendment that was called off changes nothing of the agreement', async () => {
    const { world, file, as, now } = await at('employer-signed');
    const staff = aContext(plusMinutes(BEGUN_AT, 90), 'consultant');
    const off = await stored(world, [accepted(cancelAmendment(file, { reason: 'Alligevel ikke.' }, staff))]);

    const sent = makeRequestChange(world).send(
      as('citizen', 'POST /medarbejder/{link}/bed-om-aendring', { form: { comment: 'Hellere 7 timer.' } }),
    );

    await expect(sent).rejects.toBeInstanceOf(Refused);
    expect(await now()).toEqual(off);
  });
});

describe('the employer', () => {
  it('takes the signed amendment back, and the agreement stays signed', async () => {
    const { world, file, as, now } = await at('employer-signed');

    await makeTakeBack(world).takeBack(as('employer', 'POST /arbejdsgiver/{link}/ret', { form: {} }));

    expect(statusOf(viewOf(await now()))).toBe('drafting');
    expect((await now()).version).toEqual(file.version);
  });

  it('finds the agreement by the same link when the amendment is in force', async () => {
    const { world, as } = await at('in-force');

    const page = bodyOf(await makeOverview(world)(as('employer', 'GET /arbejdsgiver/{link}')));

    expect(page).toContain('Aftalen er underskrevet af begge');
  });
});

describe('the citizen', () => {
  it('who wants a change or a call is heard: it stands on the case and in the day’s work until it is dealt with', async () => {
    const { world, as, now, asStaff } = await at('employer-signed');
    await makeAskForCall(world).send(
      as('citizen', 'POST /medarbejder/{link}/ring-til-mig', { form: { when: 'Onsdag' } }),
    );
    const waiting = caseLineOf(await now());
    await makeRequestChange(world).send(
      as('citizen', 'POST /medarbejder/{link}/bed-om-aendring', {
        form: { comment: 'Hellere 7 timer.', commandId: '00000000-0000-4000-8000-0000000000cc' },
      }),
    );
    const asked = caseLineOf(await now());
    const page = bodyOf(await makeShowCase(world)(asStaff('GET /sager/{case}')));
    const acts = makeCaseActs(world);
    await acts.settleCall(
      asStaff('POST /sager/{case}/ringet-op', {
        form: { party: 'citizen', commandId: '00000000-0000-4000-8000-0000000000dd' },
      }),
    );
    await acts.seeAnswer(
      asStaff('POST /sager/{case}/svar-set', {
        form: { commandId: '00000000-0000-4000-8000-0000000000ee' },
      }),
    );
    const after = caseLineOf(await now());

    expect([waiting.callSince !== undefined, asked.answerSince !== undefined]).toEqual([true, true]);
    expect(page).toContain('Hellere 7 timer.');
    expect([after.callSince, after.answerSince, after.status]).toEqual([undefined, undefined, 'registered']);
  });

  it('who has not been asked yet sees the agreement as it holds', async () => {
    const { world, as } = await at('in-force');

    const page = bodyOf(await makeReadAgreement(world)(as('citizen', 'GET /medarbejder/{link}')));

    expect(page).toContain('Aftalen er underskrevet af begge');
  });
});

describe('signatures on paper', () => {
  it('bring an amendment into force as they do a first agreement, once', async () => {
    const { world, file, asStaff, now } = await at('employer-signed');
    const hash = viewOf(file).version.frozen?.hash;
    if (hash === undefined) throw new Error('not signed');
    const paper = makePaper(world);
    const printed = bodyOf(await paper.print(asStaff('GET /sager/{case}/papir/udskriv')));
    const send = () =>
      paper.send(
        asStaff('POST /sager/{case}/papir', {
          form: {
            controlCode: controlCodeOf(hash),
            citizenName: 'Demo Eksempelsen',
            'signedOn.day': '10',
            'signedOn.month': '5',
            'signedOn.year': '2027',
            reason: 'Demo har ingen e-mail.',
            informed: 'yes',
          },
        }),
      );

    const [first, again] = [await send(), await send()];

    expect([first.statusCode, again.statusCode]).toEqual([303, 303]);
    expect(printed).toContain('Fra 6 til 8 timer med løn fra 1. juni 2027.');
    const after = await now();
    expect(after.case.currentVersion).toBe(2);
    expect(after.version.signatures.map(({ method }) => method)).toEqual(['email-code', 'paper']);
    expect(after.amendment).toBeUndefined();
  });
});

describe('the hourly round', () => {
  it('reminds the one whose turn it is, lets the amendment expire, and never the agreement', async () => {
    const { world, now } = await at('begun', '2027-05-10T12:00:00Z');
    const round = makeDailyRound(world);
    const told: string[] = [];
    for (let day = 0; day < 32; day += 1) {
      const before = (await world.outbox.ofCase((await now()).case.id)).length;
      await round();
      await round();
      const mails = (await world.outbox.ofCase((await now()).case.id)).slice(before);
      told.push(...mails.map(({ message: { kind, to } }) => `${day} ${kind} ${to.role}`));
      world.clock.forward({ days: 1 });
    }
    const ofAmendment = told.filter((line) => !line.includes('talk') && !line.includes('follow-up'));

    expect(ofAmendment).toEqual([
      '7 fill-reminder employer',
      '23 fill-reminder employer',
      '23 expiry-near consultant',
      '29 fill-reminder employer',
      '29 expiry-near consultant',
      '30 amendment-dropped consultant',
      '30 amendment-dropped employer',
    ]);
    const after = await now();
    expect(statusOf(after)).toBe('registered');
    expect(after.case.amendmentsClosed?.map(({ end }) => end)).toEqual(['expired']);
  });
});
