import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { type RunningService, startService } from '../../infra/local/service.ts';
import { builtFunctions } from './built-functions.ts';
import { lastingPorts } from './lasting-ports.ts';
import {
  askForCode,
  fillInUnseen,
  invitationOf,
  type Journey,
  openCase,
  signPage,
  toCitizen,
} from './people.ts';
import { openPost, type Post } from './post.ts';
import { emptyFolder } from './run-folder.ts';
import { PATIENTLY } from './stage.ts';

const MINUTE = 60_000;
const ROOT = join(import.meta.dirname, '../..');
const NEW_LINK = 'Her er dit nye link';
const CONFIRM = 'Bekræft din e-mail';

const dataFolder = emptyFolder();
const post: Post = openPost(dataFolder);
const ports = await lastingPorts();
let service: RunningService;
let kira: Visitor;

const start = async (): Promise<void> => {
  service = await startService({ dataFolder, ports, functionsFolder: await builtFunctions() });
};

/** A command of the project's, with the service stopped meanwhile; gives what it printed. */
const whileStopped = async (script: string, ...wishes: readonly string[]): Promise<string> => {
  await service.stop();
  const env = { ...process.env, FLEKSAFTALE_DATA: dataFolder };
  const path = join(ROOT, 'infra/local', script);
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...wishes], { env, cwd: ROOT });
  await start();
  return stdout;
};

const place = () => ({ origin: service.origin, post });
const open = (address: string): Promise<Visited> => makeVisitor(service.origin).open(address);
const askForLink = async ({ citizen }: Journey): Promise<void> => {
  await (await open('/nyt-link')).submit({ email: citizen.address });
};
const asShown = ({ status, heading, text }: Visited): unknown => [status, heading, text];
const mailsNotSent = (): number =>
  readFileSync(service.logFile, 'utf8').split('"entry":"mail-not-sent"').length - 1;
/** What any link gets that opens nothing. */
const deadPage = async (party: string): Promise<unknown> =>
  asShown(await open(`/${party}/${'A'.repeat(43)}`));

const sendLinkTo = async ({ casePath }: Journey, party: string): Promise<void> => {
  await (await kira.open(`${casePath}/send-link/${party}`)).submit({}, '/send-link');
};

const before = { calendar: '', revoked: '', start: '', employerLink: '', citizenLink: '', kept: '' };
let invited: Journey;
let withdrawn: Journey;
let signing: Journey;
let waiting: Journey;
let late: Journey;
let typing: Visited;
let digits = '';
let lateTyping: Visited;

beforeAll(async () => {
  await start();
  const early = await signInAs(service.origin, 'Kira Konsulentsen');
  await openCase(early);
  // The night's walk writes down where every history stands.
  await service.clock.moveBy(24 * 60 * MINUTE);
  kira = await signInAs(service.origin, 'Kira Konsulentsen');
  [invited, withdrawn, signing, waiting, late] = [
    await openCase(kira),
    await openCase(kira),
    await openCase(kira),
    await openCase(kira),
    await openCase(kira),
  ];
  before.kept = await invitationOf(place(), invited);
  before.revoked = await invitationOf(place(), withdrawn);
  await (await kira.open(`${withdrawn.casePath}/traek-tilbage`)).submit({ reason: 'Jobbet er taget.' });
  const links = await toCitizen(place(), signing);
  before.employerLink = links.employerLink;
  before.citizenLink = links.citizenLink;
  await fillInUnseen(place(), await invitationOf(place(), late), late);
  const calendar = await (await kira.open('/sager/kalender')).submit({}, '/nyt-link');
  before.calendar = /https?:\/\/[^"\s<]+\.ics/.exec(calendar.html)?.[0] ?? '';
  await (await open('/start')).submit({ email: 'selv@example.com' }, '/start');
  before.start = await post.linkTo('selv@example.com', CONFIRM);
  await service.clock.moveBy(12 * MINUTE);

  ({ page: typing, digits } = await askForCode(place(), before.citizenLink, signing.citizen));
  await service.settle();
  // What is owed now is mailed after the change.
  service.mailbox.turnOff();
  const page = await signPage(place(), await invitationOf(place(), late));
  lateTyping = await page.submit({ name: late.employer.name, consent: 'yes' });
  await (await open('/start')).submit({ email: 'senere@example.com' }, '/start');
  await sendLinkTo(waiting, 'arbejdsgiver');
  // Their senders have given up for now: a mail that somebody is sending is taken for a quarter of an hour.
  await vi.waitFor(() => expect(mailsNotSent()).toBe(3), { timeout: 30_000 });
}, 300_000);
afterAll(async () => {
  await service.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('a new master key', PATIENTLY, () => {
  it('is made by a command, which tells what lives under the one until now', async () => {
    const told = await whileStopped('rotate-keys.ts', '--new-master');

    expect(told).toMatch(/12 addresses lead to their cases under the present master key\./);
    expect(told).toMatch(/\d links live under the other master key, the last until 20/);
  });

  it('opens every link that was out, but none that was withdrawn', async () => {
    for (const link of [before.kept, before.employerLink, before.citizenLink, before.start])
      expect((await open(link)).status).toBe(200);
    expect((await fetch(before.calendar)).status).toBe(200);
    expect(asShown(await open(before.revoked))).toEqual(await deadPage('arbejdsgiver'));
  });

  it('leaves staff signed in', async () => {
    expect((await kira.open('/sager')).heading).toBe('Mine sager');
  });

  it('takes the code that was mailed before', async () => {
    expect((await typing.submit({ code: digits })).heading).toBe('Kvittering');
  });

  it('mails what was owed before, with links and codes that work', async () => {
    await service.clock.moveBy(2 * MINUTE);

    const { text } = await post.mailTo(late.employer.address, 'Din kode');
    expect((await lateTyping.submit({ code: /\b\d{6}\b/.exec(text)?.[0] ?? '' })).heading).toBe('Kvittering');
    expect((await open(await post.linkTo('senere@example.com', CONFIRM))).heading).toBe(
      'Hvem er aftalen med?',
    );
    expect((await open(await post.linkTo(waiting.employer.address, NEW_LINK))).status).toBe(200);
  });

  it('finds a case from before by its address, and lets the consultant end its old links', async () => {
    await askForLink(signing);
    expect((await open(await post.linkTo(signing.citizen.address, NEW_LINK))).status).toBe(200);
    const old = await post.linkTo(waiting.employer.address, NEW_LINK);

    await sendLinkTo(waiting, 'arbejdsgiver');

    expect((await open(await post.linkTo(waiting.employer.address, NEW_LINK, 2))).status).toBe(200);
    expect(asShown(await open(old))).toEqual(await deadPage('arbejdsgiver'));
  });

  it('leads nowhere by an address that was corrected since', async () => {
    const form = await kira.open(`${late.casePath}/ret-adresse/arbejdsgiver`);
    await form.submit({ email: 'rettet@example.com', reason: 'Tastefejl.' });
    await askForLink({ ...late, citizen: late.employer });
    await service.settle();

    expect(await post.mailsTo(late.employer.address, NEW_LINK)).toEqual([]);
  });
});

describe('the old master key taken away', PATIENTLY, () => {
  it('leaves no trace in the records: every case is whole, and none is missed', async () => {
    // Another night: what the anchors call the cases is the same.
    await service.clock.moveBy(24 * 60 * MINUTE);
    const told = await whileStopped('rotate-keys.ts', '--drop-master');
    expect(told).toMatch(/From the next start on there is one master key\./);

    expect(await whileStopped('verify-audit.ts')).toMatch(/6 ok, 0 broken/);
  });

  it('kills what lives under it, as if it had never been', async () => {
    expect(asShown(await open(before.kept))).toEqual(await deadPage('arbejdsgiver'));
    expect(asShown(await open(before.citizenLink))).toEqual(await deadPage('medarbejder'));
  });

  it('leaves alive what was made since, and finds cases from before by their address', async () => {
    expect((await open(await post.linkTo(waiting.employer.address, NEW_LINK, 2))).status).toBe(200);
    await askForLink(invited);
    await askForLink(signing);

    expect((await open(await post.linkTo(signing.citizen.address, NEW_LINK, 2))).status).toBe(200);
    expect((await fetch(before.calendar)).status).toBe(200);
  });

  it('signs staff out who had signed in before the change', async () => {
    const desk = await kira.open('/sager');

    expect(desk.heading).not.toBe('Mine sager');
    kira = await signInAs(service.origin, 'Kira Konsulentsen');
    expect((await kira.open('/sager')).heading).toBe('Mine sager');
  });
});
