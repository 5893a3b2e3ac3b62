import { readFileSync } from 'node:fs';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningService, startService } from '../../../../infra/local/service.ts';
import { engineClient, TABLE_NAME } from '../../../../infra/local/database/table.ts';
import { emptyFolder, removeFolders, stubFunctions } from './stub-functions.ts';

/** A busy machine needs longer than a quiet one; only a test that fails waits this long. */
/** Less than a test may take, so that a failing one says what it waited for. */
const PATIENTLY = { timeout: 30_000 };

let service: RunningService;
let table: DynamoDBClient;

beforeAll(async () => {
  service = await startService({ dataFolder: emptyFolder(), ports: 'any', functionsFolder: stubFunctions() });
  table = new DynamoDBClient(engineClient(service.engineUrl));
});

afterAll(async () => {
  table.destroy();
  await service.stop();
  removeFolders();
});

const oweMail = (id: string, to: string): Promise<unknown> =>
  table.send(
    new PutItemCommand({
      TableName: TABLE_NAME,
      Item: {
        pk: { S: `CASE#${id}` },
        sk: { S: 'MAIL#1' },
        to: { S: to },
        dueKind: { S: 'mail' },
        dueAt: { S: service.clock.now() },
      },
    }),
  );

const said = async (id: string): Promise<readonly string[]> => {
  const Key = { pk: { S: `SAID#${id}` }, sk: { S: 'SAID' } };
  const { Item } = await table.send(new GetItemCommand({ TableName: TABLE_NAME, Key }));
  return (Item?.['words']?.L ?? []).map(({ S = '' }) => S);
};

const post = (
  url: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' });

describe('the service on one machine', () => {
  it('sends an owed mail by itself and tells what became of it', async () => {
    await oweMail('m1', 'testine@example.com');
    await service.settle();

    const mails = await service.mailbox.list();
    expect(mails.filter(({ tags }) => tags['mail-id'] === 'm1')).toHaveLength(1);
    expect(await said('m1')).toEqual(['Send', 'Delivery']);
  });

  it('sends a mail that was owed while the mail service was down', async () => {
    service.mailbox.turnOff();
    await oweMail('m2', 'testine@example.com');
    await expect(service.settle(100)).rejects.toThrow(/did not come to rest/);
    service.mailbox.turnOn();
    await service.settle();

    expect(await said('m2')).toEqual(['Send', 'Delivery']);
  });

  it('gives its functions the moved clock and one round after the jump, repeated while there is more', async () => {
    await service.settle();
    const before = (await said('rounds')).length;

    await service.clock.moveBy(30 * 86_400_000);

    const { now } = await (await fetch(`${service.origin}/`)).json();
    expect(Math.abs(new Date(now).getTime() - Date.now() - 30 * 86_400_000)).toBeLessThan(5_000);
    expect((await said('rounds')).length).toBe(before + 2);
  });

  it('shows its functions nothing of the environment but what infra would give them', async () => {
    const { env } = await (await fetch(`${service.origin}/`)).json();

    expect(env).not.toContain('PATH');
    expect(env).toContain('TABLE_NAME');
  });

  it('goes on after a function has died with everything around it', async () => {
    expect((await fetch(`${service.origin}/?act=die`)).status).toBe(500);
    expect((await fetch(`${service.origin}/`)).status).toBe(200);
  });

  it('writes a fault to the log without the words of the error', async () => {
    expect((await fetch(`${service.origin}/?act=throw`)).status).toBe(500);

    await expect
      .poll(() => readFileSync(service.logFile, 'utf8'), PATIENTLY)
      .toContain('"errorName":"Error"');
    expect(readFileSync(service.logFile, 'utf8')).not.toContain('secret words');
  });
});

describe('mailbox and clock in the browser', () => {
  it('shows the mails, and a mail with its links', async () => {
    await oweMail('m3', '"><script>@example.com');
    await service.settle();
    const id = (await service.mailbox.list()).at(-1)?.id ?? '';

    const list = await (await fetch(service.mailboxUrl)).text();
    const mail = await (await fetch(`${service.mailboxUrl}mail/${id}`)).text();

    expect(list).toContain(`/mail/${id}`);
    expect(list).not.toContain('<script>');
    expect(mail).toContain('<a href="http://127.0.0.1:1/arbejdsgiver/abc"');
  });

  it('lets the mail itself run nothing and fetch nothing', async () => {
    const id = (await service.mailbox.list()).at(-1)?.id ?? '';

    const { headers } = await fetch(`${service.mailboxUrl}mail/${id}/html`);

    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain('sandbox allow-popups');
  });

  it('moves the clock a day, and turns mail off and on', async () => {
    const before = service.clock.now();

    expect((await post(`${service.mailboxUrl}clock`, { days: '1' })).status).toBe(303);
    expect(new Date(service.clock.now()).getTime() - new Date(before).getTime()).toBeGreaterThanOrEqual(
      86_400_000,
    );
    await post(`${service.mailboxUrl}mail-service`, { state: 'off' });
    expect(service.mailbox.isOn()).toBe(false);
    await post(`${service.mailboxUrl}mail-service`, { state: 'on' });
    expect(service.mailbox.isOn()).toBe(true);
  });

  it.each([{ date: '2020-01-01' }, { date: '9999-01-01' }, { date: 'i morgen' }, { hours: '-5' }])(
    'leaves the clock alone for %o and says why',
    async (form) => {
      const answer = await post(`${service.mailboxUrl}clock`, form);

      expect(answer.status).toBe(400);
    },
  );

  it('obeys no button on another site', async () => {
    const answer = await post(
      `${service.mailboxUrl}mail-service`,
      { state: 'off' },
      { origin: 'https://ond.example' },
    );

    expect(answer.status).toBe(403);
    expect(service.mailbox.isOn()).toBe(true);
  });
});
