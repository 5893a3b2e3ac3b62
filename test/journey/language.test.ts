import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { bodyOf, type Entry } from './form-page.ts';
import { invitationOf, openCase } from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

let stage: Stage;
let desk: Visitor;

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
});
afterAll(() => stage.stop());

/** Presses the button that offers the page in the other language; gives the page one comes back to. */
const switchLanguage = async (visitor: Visitor, address: string) => {
  const page = await visitor.open(address);
  const form = parse(page.html).querySelector('form[action$="/sprog"]');
  const fields = form?.querySelectorAll('input, button') ?? [];
  const entries = fields.map(
    (field): Entry => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? ''],
  );
  const answer = await visitor.fetch(form?.getAttribute('action') ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: bodyOf(entries),
  });
  return visitor.open(answer.headers.get('location') ?? '');
};

describe('an employer who chooses English', PATIENTLY, () => {
  it('gets the next mail in English, its link opens English pages on another device, and the desk stays Danish', async () => {
    const journey = await openCase(desk);
    const link = await invitationOf(stage, journey);

    const page = await switchLanguage(makeVisitor(stage.origin), link);
    expect(page.html).toContain('<html lang="en"');
    expect(page.path).toBe(new URL(link).pathname);
    const casePage = await desk.open(`${journey.casePath}/send-link/arbejdsgiver`);
    await casePage.submit({}, '/send-link');

    const mail = await stage.post.mailTo(journey.employer.address, 'Here is your new link');
    expect(mail.text).toContain('Questions? Call Kira Konsulentsen on');
    expect(mail.text).toMatch(/The link works until the end of \d{1,2} [A-Z][a-z]+ \d{4}\./);
    expect(mail.html).toContain('<html lang="en">');
    const onPhone = await makeVisitor(stage.origin).open(mail.links[0] ?? '');
    expect([onPhone.status, onPhone.html.includes('<html lang="en"')]).toEqual([200, true]);
    expect(await stage.post.mailsTo(journey.employer.address, 'Her er dit nye link')).toEqual([]);
    expect(casePage.html).toContain('<html lang="da"');
  });
});
