import { describe, expect, it } from 'vitest';
import { linkToken } from '../../../shared/domain/access/links.ts';
import { UNASSIGNED } from '../../../shared/domain/access/staff.ts';
import { correctAddress } from '../../../shared/domain/case/acts/keep-going.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { FORM, KARLA, street } from '../../fakes/street.ts';
import { shown } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const theCase = async ({ world }: ReturnType<typeof street>) => {
  const [found, ...more] = await world.cases.casesAt(KARLA);
  const file = found && (await world.cases.load(found.caseId));
  if (file === undefined || more.length > 0) throw new Error('not one case');
  return file;
};

const begun = async () => {
  const there = street();
  await there.ask();
  const token = await there.tokenTo();
  return { there, token, answer: shown(await there.begin(token)) };
};

describe('an employer who begins', () => {
  it('has a case without a consultant and without an assessment, and goes on into its form', async () => {
    const { there, answer } = await begun();
    const file = await theCase(there);

    expect(file.case).toMatchObject({
      consultant: { id: UNASSIGNED, name: 'Jobcenter Eksempelby', phone: '70 00 00 00' },
      employee: { name: 'Demo Eksempelsen', email: 'demo@example.com' },
      employerEmail: KARLA,
      kind: 'new',
    });
    expect(file.case.assessment).toBeUndefined();
    expect(statusOf(file)).toBe('invited');
    const token = linkToken(/^\/arbejdsgiver\/(.+)$/.exec(answer.location)?.[1]);
    expect(answer.status).toBe(303);
    expect(token && (await there.world.cases.findLink(token))).toMatchObject({
      caseId: file.case.id,
      party: 'employer',
      purpose: 'fill',
    });
  });

  it('gets the same link by mail, and the team hears that a case waits', async () => {
    const { there, answer } = await begun();

    await there.deliver();

    expect(there.mailTo(KARLA, 'Her er dit link')?.text).toContain(answer.location);
    const team = there.mailTo('team@eksempelby.example.com', 'En ny sag venter');
    expect(team?.text).toContain(`/sager/${(await theCase(there)).case.id}`);
    expect(team?.text).not.toMatch(/Demo|Karla|karla/);
  });

  it('is in the same case by using the link again, by GET or by POST, one at a time or at once', async () => {
    const there = street();
    await there.ask();
    const token = await there.tokenTo();

    const answers = await Promise.all([there.begin(token), there.begin(token), there.begin(token)]);
    answers.push(await there.begin(token), await there.open(token));

    expect(new Set(answers.map(({ headers }) => headers?.['location'])).size).toBe(1);
    expect(await theCase(there)).toBeDefined();
  });

  it('is not led in by the old mail after the address was corrected', async () => {
    const { there, token } = await begun();
    const file = await theCase(there);
    const corrected = correctAddress(
      file,
      { party: 'employer', email: 'ny@example.com' },
      aContext(there.world.clock.now(), 'consultant'),
    );
    await stored(there.world, [accepted(corrected)]);

    expect(shown(await there.open(token))).toMatchObject({ status: 404, heading: 'Linket virker ikke mere' });
    expect(shown(await there.begin(token)).status).toBe(404);
  });

  it.each([
    ['employeeName', ''],
    ['employeeEmail', 'demo'],
    ['employeeEmail', KARLA.toUpperCase()],
    ['employeeEmail', 'jobcenter@eksempelby.example.com'],
    ['employeeEmail', 'Team@eksempelby.example.com'],
    ['kind', ''],
    ['kind', 'x'],
  ])('is told what to write for %s %j, and begins nothing', async (field, typed) => {
    const there = street();
    await there.ask();
    const token = await there.tokenTo();

    const page = shown(await there.begin(token, { ...FORM, [field]: typed }));

    expect(page).toMatchObject({ status: 422, problems: [field], loose: [] });
    expect(await there.world.cases.casesAt(KARLA)).toEqual([]);
  });

  it('has the language of the page kept for the mails that follow', async () => {
    const there = street();
    const cookies = ['sprog=en'];
    await there.start.send(aRequest('POST /start', { form: { email: KARLA }, cookies }));
    await there.deliver();
    const mail = there.world.mailer.mails.at(-1);
    const link = /\/start\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';

    await there.begin(link);

    expect(mail?.subject).toMatch(/^(?!Bekræft)/);
    expect((await theCase(there)).case.languages).toEqual({ employer: 'en' });
  });
});
