import { Readable } from 'node:stream';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../shared/adapters/dynamo/table.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import type { Commit } from '../../shared/ports/cases.ts';
import { aCase, codeOf, codeSent, OPENED_AT } from '../builders/cases.ts';
import { dynamoStores } from './stores.ts';

/** What DynamoDB puts on the wire. */
type WireAnswer = { readonly status: number; readonly body: Record<string, unknown> };

const DONE: WireAnswer = { status: 200, body: {} };

const fault = (name: string, rest: Record<string, unknown> = {}): WireAnswer => ({
  status: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'in the words of AWS', ...rest },
});

const cancelled = (...codes: readonly string[]): WireAnswer =>
  fault('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) });

/**
 * A table that answers as AWS would: things the engine on this machine never answers. The last answer is given for ever.
 * `asked` are the bodies of the calls.
 */
const answering = (answers: readonly WireAnswer[], maxAttempts = 1) => {
  const asked: string[] = [];
  const handle = (request: { readonly body: Uint8Array }) => {
    const { status, body } = answers[Math.min(asked.length, answers.length - 1)] ?? DONE;
    asked.push(new TextDecoder().decode(request.body));
    const headers = { 'content-type': 'application/x-amz-json-1.0' };
    return Promise.resolve({
      response: { statusCode: status, reason: '', headers, body: Readable.from([JSON.stringify(body)]) },
    });
  };
  const client = new DynamoDBClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nobody' },
    maxAttempts,
    requestHandler: { handle },
  });
  const table: Table = {
    name: 'fleksaftale',
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  };
  return { ...dynamoStores(table), asked };
};

const ACT: Commit = { changes: aCase().changesTo('invited') };
const COMMAND: Commit = { ...ACT, command: 'open 1' };

describe('what AWS answers to a commit, and the engine of this machine never does', () => {
  it.each([
    ['another transaction holds a row', cancelled('None', 'TransactionConflict', 'None')],
    ['a row was written meanwhile', cancelled('None', 'ConditionalCheckFailed', 'None')],
    ['both at once', cancelled('None', 'TransactionConflict', 'ConditionalCheckFailed')],
  ])('is a lost race when %s', async (_, answer) => {
    expect(await answering([answer]).cases.commit(COMMAND)).toBe('lost-race');
  });

  it('is no repetition when another transaction holds the row of the command', async () => {
    expect(await answering([cancelled('TransactionConflict', 'None')]).cases.commit(COMMAND)).toBe(
      'lost-race',
    );
  });

  it('is a repetition when the command is known, whatever else failed', async () => {
    const answer = cancelled('ConditionalCheckFailed', 'ConditionalCheckFailed', 'TransactionConflict');

    expect(await answering([answer]).cases.commit(COMMAND)).toBe('repeated');
    expect(await answering([answer]).cases.commit(ACT)).toBe('lost-race');
  });

  it.each([
    ['the table is throttled', cancelled('ThrottlingError', 'None'), 'TransactionCanceledException'],
    ['capacity is short', cancelled('ProvisionedThroughputExceeded'), 'TransactionCanceledException'],
    ['an item is too large', cancelled('ValidationError', 'None'), 'TransactionCanceledException'],
    ['AWS gives no reasons', fault('TransactionCanceledException'), 'TransactionCanceledException'],
    ['the right to write is missing', fault('AccessDeniedException'), 'AccessDeniedException'],
    ['the key is out of use', fault('KMSDisabledException'), 'KMSDisabledException'],
  ])('is a fault when %s', async (_, answer, name) => {
    await expect(answering([answer]).cases.commit(COMMAND)).rejects.toMatchObject({ name });
  });

  it('is tried again by itself when the table is throttled for a moment, under the same token', async () => {
    const stores = answering([fault('ThrottlingException'), DONE], 2);

    expect(await stores.cases.commit(COMMAND)).toBe('stored');

    const tokens = stores.asked.map((body) => /"ClientRequestToken":"([^"]+)"/.exec(body)?.[1]);
    expect(tokens).toHaveLength(2);
    expect(tokens[0]).toBe(tokens[1]);
    expect(tokens[0]).toMatch(/./);
  });

  it('is a fault when the throttling goes on', async () => {
    const stores = answering([fault('ProvisionedThroughputExceededException')]);

    await expect(stores.cases.commit(COMMAND)).rejects.toMatchObject({
      name: 'ProvisionedThroughputExceededException',
    });
  });
});

describe('what AWS answers to a write of one row', () => {
  const NOW = instant('2026-11-02T09:00:00.000Z');
  const CODE = codeOf(codeSent(aCase().drafting(), 'employer', OPENED_AT));
  const ROW = {
    key: Buffer.from('CASE#c-2|VERSION#0001').toString('base64url'),
    dueAt: NOW,
    caseId: undefined,
    followUpId: undefined,
  };
  const HELD = fault('TransactionConflictException');
  const counted = {
    status: 200,
    body: { Attributes: { tries: { N: '1' }, data: { M: { id: { S: CODE.id } } } } },
  };

  it('is no fault while a transaction holds the row: a try at a code is counted once the row is free', async () => {
    const stores = answering([HELD, HELD, counted]);

    expect(await stores.codes.countTry(CODE)).toMatchObject({ id: CODE.id, tries: 1 });
    expect(stores.asked).toHaveLength(3);
  });

  it('is no fault while a transaction holds the row: a doorbell rings once the row is free', async () => {
    await expect(answering([HELD, DONE]).dueRows.ring(ROW, NOW)).resolves.toBeUndefined();
  });

  it('is a fault when the row is held for ever', async () => {
    await expect(answering([HELD]).codes.countTry(CODE)).rejects.toMatchObject({
      name: 'TransactionConflictException',
    });
  });

  it('is a fault when the table is throttled: no mail counts as done or taken by another', async () => {
    const { outbox, codes } = answering([fault('ThrottlingException')]);

    await expect(outbox.take(ROW.key, NOW, NOW)).rejects.toMatchObject({ name: 'ThrottlingException' });
    await expect(outbox.sent(ROW.key, NOW)).rejects.toMatchObject({ name: 'ThrottlingException' });
    await expect(codes.countTry(CODE)).rejects.toMatchObject({ name: 'ThrottlingException' });
  });
});
