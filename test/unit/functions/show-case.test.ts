import { describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { tellMailReturned } from '../../../shared/cases/tell-mail-returned.ts';
import { UNASSIGNED } from '../../../shared/domain/access/staff.ts';
import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import { chooseLanguage } from '../../../shared/domain/case/acts/choose-language.ts';
import { recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import { requestChange } from '../../../shared/domain/case/acts/void-signature.ts';
import { STATUSES, type Status } from '../../../shared/domain/case/status.ts';
import { completeAnswers, day } from '../../builders/answers.ts';
import { aContext, accepted, CONSULTANT, OPENED_AT } from '../../builders/cases.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { aDocumentOf } from '../../builders/document.ts';
import { delaySeal, storeDocument } from '../../../shared/domain/case/acts/document.ts';
import { signedAnew } from '../../builders/rounds.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';

const LATER = plusMinutes(OPENED_AT, 3 * 24 * 60);
const COLLEAGUE = { ...VITA, id: 'konsulent-2' };

const aCasePage = async (status: Status, staff = VITA, at?: string) => {
  const desk = await atTheDesk(status, staff, at);
  const show = async (caseId: string = desk.file.case.id) => {
    const { body = '' } = await makeShowCase(desk.world)(
      desk.asked('GET /sager/{case}', { path: { case: caseId } }),
    );
    const root = parse(body);
    return {
      body,
      root,
      nextStep: root.querySelector('.next-step')?.text.replaceAll(/\s+/g, ' ') ?? '',
      timeline: root.querySelectorAll('.timeline > li').map((each) => each.text.replaceAll(/\s+/g, ' ')),
    };
  };
  return { ...desk, show };
};

describe('the page of a case', () => {
  it.each(['in-force', 'change-requested', 'declined'] as const)(
    'has the whole agreement, once, before the button that marks something as seen: %s',
    async (status) => {
      const { world, file, show } = await aCasePage(
        status === 'change-requested' ? 'awaiting-citizen' : status,
      );
      const wish = requestChange(file, { comment: 'Færre dage, tak.' }, aContext(LATER, 'citizen'));
      if (status === 'change-requested') await stored(world, [accepted(wish)]);

      const { body } = await show();

      const agreement = body.indexOf('<h2>Aftalen</h2>');
      const mark = body.search(/Markér som set/);
      expect(body.split('<h2>Aftalen</h2>')).toHaveLength(2);
      expect(mark).toBeGreaterThan(agreement);
      expect(body.indexOf('<h2>Parterne</h2>')).toBeGreaterThan(mark);
    },
  );

  it.each([
    ['en', 'engelsk'],
    ['da', 'dansk'],
  ] as const)('says which language a party has chosen: %s', async (language, word) => {
    const { world, file, show } = await aCasePage('drafting');
    const languages = { employer: language === 'da' ? 'en' : 'da' } as const;
    const other = { ...file, case: { ...file.case, languages } };
    const chosen = chooseLanguage(other, { party: 'employer', language }, aContext(LATER, 'employer'));
    await stored(world, [{ ...accepted(chosen), before: file }]);

    expect((await show()).timeline.join()).toContain(
      `Sider og mails til arbejdsgiveren er på ${word} fra nu af`,
    );
  });

  it('begins with the next step: who is awaited, since when, and what comes by itself', async () => {
    const { show } = await aCasePage('awaiting-citizen', VITA, '2026-11-05T12:00:00Z');

    const { nextStep, root } = await show();

    expect(nextStep).toContain('Venter påBorgeren');
    expect(nextStep).toContain('Siden3. november 2026 (2 dage)');
    expect(nextStep).toContain('Systemet sender en påmindelse');
    expect(root.querySelectorAll('main h2').map(({ text }) => text)).toEqual(
      ['Næste skridt', 'Parterne', 'Aftalen', 'Det vigtigste'].concat(
        root
          .querySelectorAll('main h2')
          .map(({ text }) => text)
          .slice(4),
      ),
    );
  });

  it('tells what was changed after the citizen asked for it, at the signature, and where to look', async () => {
    const { world, file, show } = await aCasePage('awaiting-citizen');
    const wish = requestChange(file, { comment: 'Færre dage, tak.' }, aContext(LATER, 'citizen'));
    const asked = await stored(world, [accepted(wish)]);
    const { hours } = completeAnswers();
    const edit = { section: 'hours', answers: { ...hours, weeklyHours: '10' } } as const;
    await stored(world, signedAnew(asked, edit, plusMinutes(LATER, 60)));

    const { timeline, nextStep } = await show();

    expect(timeline[0]).toContain('Ændret siden sidste underskrift:');
    expect(timeline[0]).toContain('Ugentlig arbejdstid: fra 8 til 10 timer');
    expect(timeline.find((each) => each.includes('bedt om en ændring'))).toContain('Færre dage, tak.');
    expect(nextStep).toContain('Se, hvad der er ændret');
  });

  it('tells each mail with its fate and time, and offers to send again what did not arrive', async () => {
    const { world, file, show } = await aCasePage('invited');
    const [mail] = await world.outbox.ofCase(file.case.id);
    if (mail === undefined) throw new Error('no mail');
    const now = world.clock.now();
    await world.outbox.take(mail.key, now, now);
    await world.outbox.sent(mail.key, now);

    expect((await show()).timeline.at(-1)).toContain(
      'Mail til arbejdsgiver: Invitation til at udfylde Sendt 5. november 2026 kl. 13.00',
    );
    await tellMailReturned(world, mail);
    await world.outbox.settle(mail.key, 'bounced', now);
    const { timeline, root } = await show();
    expect(timeline.at(-1)).toContain('Kommet retur 5. november 2026 kl. 13.00');
    expect(timeline.at(-1)).toContain('Send igen');
    expect(timeline[0]).toContain('En mail til arbejdsgiveren er kommet retur');
    expect(root.text).toContain('En mail til arbejdsgiveren er ikke nået frem');
  });

  it('tells the talks that were held, with the way to their minutes', async () => {
    const { world, file, show } = await aCasePage('in-force');
    const all = await world.cases.followUps(file.case.id);
    const [talk] = all;
    if (talk === undefined) throw new Error('no talk');
    const found = { followUp: talk, shownRev: talk.rev, all };
    const outcome = anOutcome({ paidHours: { before: 6, after: 7, from: day('2027-04-01') } });
    const recorded = recordFollowUp(
      file,
      { ahead: [], ...found, outcome, next: undefined, by: CONSULTANT.name, closingDays: [] },
      aContext(LATER, 'consultant'),
    );
    await stored(world, [accepted(recorded)]);

    const { timeline, root } = await show();

    expect(timeline[0]).toContain(
      '1 måned efter start, holdt 01.03.2027. Timer med løn: fra 6 timer til 7 timer.',
    );
    const minutes = root.querySelector('.timeline a[href^="#referat-"]')?.getAttribute('href') ?? '';
    expect(root.querySelector(`[id="${minutes.slice(1)}"]`)?.text).toContain('Referat: 1 måned efter start');
  });

  it.each(STATUSES)('holds neither personnummer nor a link in any status: %s', async (status) => {
    const { world, file, show } = await aCasePage(status);

    const { body } = await show();

    expect(body).not.toMatch(/650575.?0003/);
    for (const { id } of [...file.case.links.employer, ...file.case.links.citizen]) {
      expect(body).not.toContain(world.keys.linkToken(id));
    }
  });

  it('opens for every consultant while nobody has taken the case', async () => {
    const { world, show } = await aCasePage('invited', COLLEAGUE);
    const free = await storedIn(world, 'drafting', {
      given: { consultant: { ...CONSULTANT, id: UNASSIGNED, name: 'Jobcenter Eksempelby' } },
    });

    expect((await show(free.case.id)).root.querySelector('h1')?.text).toBe('Demo Eksempelsen');
    await expect(show()).rejects.toMatchObject({ refusal: { code: 'not-found' } });
  });
});

describe('the page of a case whose document waits for the seal', () => {
  it.each([
    ['sealing-key', 'Kommunens segl kan ikke sættes på lige nu.'],
    ['timestamp', 'Den tjeneste, der bekræfter tidspunktet på seglet'],
  ] as const)('says so while the %s is missing, and no more when it is stored', async (waitsFor, says) => {
    const { world, file, show } = await aCasePage('in-force');
    const waits = accepted(delaySeal(file, { waitsFor }, aContext(LATER, 'service')));
    const delayed = await stored(world, [waits]);

    const during = (await show()).root.querySelector('.alert-warning')?.text ?? '';
    await stored(world, [accepted(storeDocument(delayed, aDocumentOf(delayed), aContext(LATER, 'service')))]);

    expect(during).toContain(says);
    expect(during).toContain('Det har ventet siden');
    expect((await show()).body).not.toContain(says);
  });
});
