import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Stands in for the real functions: answers what it was given, or fails when asked to. */
const WEB_STUB = `
export const handler = async (event) => {
  const asked = event.queryStringParameters?.act;
  if (asked === 'throw') throw new Error('secret words');
  if (asked === 'die') process.exit(3);
  if (asked === 'bytes') return { statusCode: 200, headers: { 'content-type': 'application/pdf' }, cookies: ['a=1; HttpOnly', 'b=2'], isBase64Encoded: true, body: Buffer.from([0, 255, 254]).toString('base64') };
  if (asked === 'nonsense') return { body: 17 };
  const now = new Date(Date.now() + Number(process.env.CLOCK_OFFSET_MILLISECONDS)).toISOString();
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ event, now, env: Object.keys(process.env) }) };
};`;

/** Reaches the mail service and the table the way the real ones do: by the addresses in the environment. */
const CALLS = `
const post = (url, headers, body) => fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
const table = async (act, body) => {
  const answer = await post(process.env.AWS_ENDPOINT_URL_DYNAMODB, { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'DynamoDB_20120810.' + act, authorization: 'AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0', 'x-amz-date': '20260101T000000Z' }, { TableName: process.env.TABLE_NAME, ...body });
  if (!answer.ok) throw new Error('table ' + answer.status + ' ' + await answer.text());
  return answer.json();
};
const key = (id) => ({ pk: { S: 'CASE#' + id }, sk: { S: 'MAIL#1' } });
const say = (id, word) => table('UpdateItem', { Key: { pk: { S: 'SAID#' + id }, sk: { S: 'SAID' } }, UpdateExpression: 'SET words = list_append(if_not_exists(words, :none), :word)', ExpressionAttributeValues: { ':none': { L: [] }, ':word': { L: [{ S: word }] } } });`;

const STUBS: Readonly<Record<string, string>> = {
  employer: WEB_STUB,
  citizen: WEB_STUB,
  consultant: WEB_STUB,
  anyone: WEB_STUB,
  preview: WEB_STUB,
  verify: WEB_STUB,
  calendar: WEB_STUB,
  'seal-agreement': 'export const handler = async () => ({ batchItemFailures: [] });',
  'journal-agreement': 'export const handler = async () => ({ batchItemFailures: [] });',
  'deliver-mail': `${CALLS}
export const handler = async ({ Records }) => {
  const batchItemFailures = [];
  for (const { dynamodb } of Records) {
    const { pk, to } = dynamodb.NewImage;
    const id = pk.S.slice(5);
    const raw = 'From: fra@example.com\\r\\nTo: ' + to.S + '\\r\\nSubject: Aftale\\r\\nContent-Type: text/plain; charset=utf-8\\r\\n\\r\\nSe http://127.0.0.1:1/arbejdsgiver/abc.\\r\\n';
    const sent = await post(process.env.AWS_ENDPOINT_URL_SESV2 + '/v2/email/outbound-emails', { 'content-type': 'application/json' }, { FromEmailAddress: 'fra@example.com', Destination: { ToAddresses: [to.S] }, Content: { Raw: { Data: Buffer.from(raw).toString('base64') } }, ConfigurationSetName: process.env.SES_CONFIGURATION_SET, EmailTags: [{ Name: 'mail-id', Value: id }] });
    if (sent.ok) await table('UpdateItem', { Key: key(id), UpdateExpression: 'REMOVE dueKind, dueAt' });
    else batchItemFailures.push({ itemIdentifier: dynamodb.SequenceNumber });
  }
  return { batchItemFailures };
};`,
  'record-mail-outcome': `${CALLS}
export const handler = async ({ Records }) => {
  const { eventType, mail } = JSON.parse(Records[0].Sns.Message);
  if (process.env.STUB_OUTCOME === 'die') process.exit(3);
  await say(mail.tags['mail-id'][0], eventType);
};`,
  retention: 'export const handler = async () => ({ more: false });',
  'verify-audit': 'export const handler = async () => ({ broken: 0 });',
  'daily-round': `${CALLS}
let rounds = 0;
export const handler = async () => { rounds += 1; await say('rounds', 'round'); return { more: rounds % 2 === 1 }; };`,
};

const BASE = join(tmpdir(), `fleksaftale-one-machine-tests-${process.pid}-${threadId}`);

/** There until `removeFolders`. */
export const emptyFolder = (): string => {
  mkdirSync(BASE, { recursive: true });
  return mkdtempSync(join(BASE, 'folder-'));
};

/** What the tests of a file wrote is gone. */
export const removeFolders = (): void => rmSync(BASE, { recursive: true, force: true });

/** A folder with a bundle for every function; `instead` replaces some of them. */
export const stubFunctions = (instead: Readonly<Record<string, string>> = {}): string => {
  const folder = emptyFolder();
  for (const [name, source] of Object.entries({ ...STUBS, ...instead })) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'handler.mjs'), source);
  }
  return folder;
};
