import { describe, expect, it } from 'vitest';
import { TALK } from '../../fakes/asked-talk.ts';
import { asking, MILESTONE } from '../../fakes/asking.ts';

describe('the five questions before a talk', () => {
  it.each(['employer', 'citizen'] as const)(
    'are shown to the %s, who changes nothing by opening them',
    async (party) => {
      const { visit, now, answers } = await asking();
      const before = await now();

      const page = await visit(party).show();

      expect(page.heading).toBe('Hvordan går det?');
      expect(page.html.match(/\(frivilligt\)/g)).toHaveLength(5);
      expect(page.html).not.toMatch(/arbejdstid|tid på arbejde|timer med løn/);
      expect(await now()).toEqual(before);
      expect(await answers(party)).toBeUndefined();
    },
  );

  it('name the milestone they are about', async () => {
    const { visit, file } = await asking(MILESTONE);
    const title = file.version.frozen?.content.sections.progression.milestones[0]?.title ?? '';

    expect((await visit('employer').show()).html).toContain(`Er milepælen »${title}« nået?`);
    expect((await visit('citizen').show()).html).toContain(`Er milepælen »${title}« nået?`);
  });

  it('are answered in part, kept, and told of without what was said', async () => {
    const { visit, answers, history } = await asking();
    const citizen = visit('citizen');

    const sent = await citizen.send({ going: 'Det går fint i køkkenet.', tasks: 'partly', save: 'send' });

    expect(sent).toMatchObject({ status: 303, location: `${citizen.address}?sendt=ja` });
    expect(await answers('citizen')).toMatchObject({
      given: { going: 'Det går fint i køkkenet.', tasks: 'partly' },
      call: false,
      rev: 1,
    });
    const thanks = await citizen.show({ sendt: 'ja' });
    expect(thanks.heading).toBe('Tak for dine svar');
    expect(thanks.html).toContain('Det går fint i køkkenet.');
    expect(JSON.stringify(await history())).not.toContain('fint');
    expect((await history()).at(-1)).toEqual({
      event: 'questions-answered',
      by: 'citizen',
      followUp: TALK,
      party: 'citizen',
      rev: 1,
    });
  });

  it('are kept while they are answered, and changed until the talk is recorded', async () => {
    const { visit, answers, history } = await asking();
    const employer = visit('employer');

    expect(await employer.keep({ settled: 'yes' })).toEqual({ status: 200, body: '{"rev":1,"at":"09:00"}' });
    expect(await employer.keep({ settled: 'yes' })).toMatchObject({ status: 200 });
    expect(await employer.keep({ settled: 'no', shownRev: '1' })).toMatchObject({ status: 200 });

    expect(await answers('employer')).toMatchObject({ given: { settled: 'no' }, rev: 2 });
    const page = await employer.show();
    expect(page.standing).toContainEqual(['settled', 'no']);
    expect(page.html).toContain('Du kan rette dine svar her.');
    expect((await history()).filter(({ event }) => event === 'questions-answered')).toHaveLength(2);
  });

  it('sent unanswered are quite all right, and leave nothing', async () => {
    const { visit, answers } = await asking();

    const sent = await visit('citizen').send({ save: 'send' });

    expect(sent.status).toBe(303);
    expect(await answers('citizen')).toBeUndefined();
  });

  it('take no personnummer and no novel: nothing is kept, and everything typed is shown again', async () => {
    const { visit, answers } = await asking();
    const citizen = visit('citizen');

    const refused = await citizen.send({ going: 'Mit nummer er 650575-0003', tasks: 'yes', save: 'send' });
    const novel = await visit('employer').send({ takeUp: 'x'.repeat(301), save: 'send' });

    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Mit nummer er 650575-0003');
    expect(refused.html).toContain('form-error-message');
    expect(refused.standing).toContainEqual(['tasks', 'yes']);
    expect(await answers('citizen')).toBeUndefined();
    expect(novel.status).toBe(422);
  });

  it('that cannot all be kept while typing keep nothing, and say so', async () => {
    const { visit, answers } = await asking();

    const kept = await visit('citizen').keep({ going: '6505750003', tasks: 'yes' });

    expect(kept.status).toBe(422);
    expect(await answers('citizen')).toBeUndefined();
  });

  it('say where an answer may tell of health, and keep it', async () => {
    const { visit, answers } = await asking();
    const citizen = visit('citizen');

    await citizen.send({ going: 'Min depression driller.', save: 'send' });

    expect((await citizen.show({ sendt: 'ja' })).html).toContain('Står der noget om helbred?');
    expect((await citizen.show()).html).toContain('Handler »depression« om helbred?');
    expect((await answers('citizen'))?.given).toEqual({ going: 'Min depression driller.' });
  });

  it('changed in another window are told of, and sent again on purpose', async () => {
    const { visit, answers } = await asking();
    const citizen = visit('citizen');
    await citizen.send({ tasks: 'yes' });

    const stale = await citizen.send({ tasks: 'no' });

    expect(stale.status).toBe(409);
    expect(stale.html).toContain('data-changed-meanwhile');
    expect((await answers('citizen'))?.given).toEqual({ tasks: 'yes' });
    expect((await citizen.send({ tasks: 'no', shownRev: '1' })).status).toBe(303);
    expect((await answers('citizen'))?.given).toEqual({ tasks: 'no' });
  });

  it('are in English once it is chosen, with what was typed', async () => {
    const { visit, answers } = await asking();
    const citizen = visit('citizen');

    const page = await citizen.send({ going: 'Fint', language: 'en' });

    expect(page.heading).toBe('How is it going?');
    expect(page.html).toContain('Fint');
    expect((await answers('citizen'))?.given).toEqual({ going: 'Fint' });
    expect((await citizen.show()).heading).toBe('How is it going?');
  });

  it('are plain text on a phone: an answer of markup is shown as it was typed', async () => {
    const { visit, recordingPage } = await asking();

    await visit('citizen').send({ going: '<script>alert(1)</script>' });

    expect(await recordingPage()).toContain('&lt;script>alert(1)&lt;/script>');
  });
});
