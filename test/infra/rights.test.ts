import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { branded } from '../../shared/domain/branded.ts';
import type { FeedHash } from '../../shared/domain/access/calendar-feed.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { DOCUMENT_ID } from '../builders/document.ts';
import { FUNCTIONS, policies, rightsOf } from './statements.ts';
import { deployment, resourcesOf } from './synthesised.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);

/** To count against misuse, and change no other record. */
const COUNTING = {
  Action: ['dynamodb:UpdateItem'],
  Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LIMIT#*'] } },
};

/** AWS takes no resource for these. */
const ON_EVERYTHING = new Set(['dynamodb:ListStreams', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments']);

const { service } = deployment();
const SOURCES = join(import.meta.dirname, '../../functions');

const sourceOf = (name: string): string =>
  readdirSync(join(SOURCES, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(SOURCES, name, file), 'utf8'))
    .join('\n');
const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/^import (?!type\b)[^;]*? from '([^']+)'/gm)].map(([, file = '']) => file);

const functionsThatMay = (action: string): readonly string[] =>
  FUNCTIONS.filter((name) => rightsOf(name).some(({ Action }) => Action.includes(action)));

const functionsThatReach = (index: string) =>
  FUNCTIONS.filter((name) =>
    rightsOf(name).some(({ Resource }) => JSON.stringify(Resource).includes(`/index/${index}`)),
  );

const onFieldKey = (name: string, action: string) =>
  rightsOf(name).filter(
    ({ Action, Resource }) => Action.includes(action) && JSON.stringify(Resource).includes('FieldsKey'),
  );

const mayWithFieldKey = (action: string) => FUNCTIONS.filter((name) => onFieldKey(name, action).length > 0);

describe('the rights of the functions', () => {
  it('name every action in full', () => {
    const actions = policies.flatMap(({ PolicyDocument }) =>
      PolicyDocument.Statement.flatMap(({ Action }) => Action),
    );

    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('name every resource, except for the three actions that take none and the objects of one bucket', () => {
    const wide = policies
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Resource }) => JSON.stringify(Resource).includes('*'));

    expect(wide.length).toBeGreaterThan(0);
    const others = wide.filter(({ Action }) => !Action.every((action) => ON_EVERYTHING.has(action)));
    expect(others).toMatchObject([{ Action: ['s3:PutObject'] }]);
    expect(JSON.stringify(others[0]?.Resource)).toContain('records-journal"},"/*"');
  });

  it('hold no policy that AWS writes and may widen', () => {
    const managed = resourcesOf(service, 'AWS::IAM::Role').filter(
      ({ properties }) => properties['ManagedPolicyArns'] !== undefined,
    );

    expect(managed).toEqual([]);
  });

  it('let deliver-mail alone send mails, from the one address and under the configuration set', () => {
    expect(functionsThatMay('ses:SendRawEmail')).toEqual(['deliver-mail']);
    expect(functionsThatMay('ses:SendEmail')).toEqual(['deliver-mail']);
    const sending = rightsOf('deliver-mail').filter(({ Action }) => Action.includes('ses:SendEmail'));
    expect(sending).toMatchObject([
      { Condition: { StringEquals: { 'ses:FromAddress': 'fleksaftale@eksempelby.example.com' } } },
    ]);
    expect(JSON.stringify(sending[0]?.Resource)).toContain(':configuration-set/fleksaftale-eksempelby');
  });

  it('let journal-agreement alone put documents where the case system takes them, and nobody read or delete them', () => {
    const actions = policies
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement.flatMap(({ Action }) => Action))
      .filter((action) => action.startsWith('s3:'));

    expect(actions).toEqual(['s3:PutObject']);
    expect(functionsThatMay('s3:PutObject')).toEqual(['journal-agreement']);
  });

  it('let the desk and a consultant’s calendar alone list cases, and the round alone find what is due', () => {
    expect(functionsThatMay('dynamodb:Scan')).toEqual([]);
    expect(functionsThatReach('by-consultant')).toEqual(['consultant', 'calendar']);
    expect(functionsThatReach('by-desk')).toEqual(['consultant', 'verify-audit']);
    expect(functionsThatReach('by-due')).toEqual(['consultant', 'daily-round', 'retention', 'verify-audit']);
  });

  it('let the function that reads strangers’ files read cases and documents by their keys, count, and nothing else', () => {
    const onRecords = rightsOf('verify').filter(({ Action }) =>
      Action.some((action) => !/^(?:logs|xray|kms):/.test(action)),
    );

    expect(onRecords).toHaveLength(2);
    expect(onRecords).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          Action: ['dynamodb:GetItem'],
          Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CASE#*', 'DOCUMENT#*'] } },
        }),
        expect.objectContaining(COUNTING),
      ]),
    );
    expect(keys.limit('c').pk).toMatch(/^LIMIT#/);
    const partitions = [
      keys.caseItem(branded<CaseId>('c')),
      keys.version(branded<CaseId>('c'), 1),
      keys.documentName(DOCUMENT_ID),
    ].map(({ pk }) => pk);
    expect(partitions.filter((pk) => !/^(?:CASE|DOCUMENT)#/.test(pk))).toEqual([]);
    const keyUses = rightsOf('verify').flatMap(({ Action }) =>
      Action.filter((one) => one.startsWith('kms:')),
    );
    expect(new Set(keyUses)).toEqual(
      new Set(['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey']),
    );
  });

  it('let the function that shows calendars find a link, its consultant and whom she stands in for, list talks, note a day on the link’s own row, and count', () => {
    const onRecords = rightsOf('calendar').filter(({ Action }) =>
      Action.some((action) => !/^(?:logs|xray|kms):/.test(action)),
    );

    const isCounting = ({ Condition }: (typeof onRecords)[number]): boolean =>
      JSON.stringify(Condition) === JSON.stringify(COUNTING.Condition);
    const showing = onRecords.filter((right) => !isCounting(right));
    const counting = onRecords.filter(isCounting);
    expect(showing).toMatchObject([
      {
        Action: ['dynamodb:GetItem'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CALENDAR#*', 'STAFF', 'KEYS'] } },
      },
      {
        Action: ['dynamodb:UpdateItem'],
        Condition: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CALENDAR#*'] },
          'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['pk', 'sk', 'fetchedOn', 'expiresAt'] },
        },
      },
      { Action: ['dynamodb:Query'] },
      {
        Action: ['dynamodb:Query'],
        Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LEAVES'] } },
      },
    ]);
    expect(counting).toEqual([expect.objectContaining(COUNTING)]);
    expect(JSON.stringify(showing[2]?.Resource)).toContain('/index/by-consultant');
    expect(JSON.stringify(showing[3]?.Resource)).not.toContain('/index/');
    expect(keys.leaves('c').pk).toBe('LEAVES');
    expect(keys.calendarFeed(branded<FeedHash>('c')).pk).toMatch(/^CALENDAR#/);
    expect(keys.staff('c').pk).toBe('STAFF');
    expect(keys.keyRing().pk).toBe('KEYS');
    const writes = ['PutItem', 'DeleteItem'].flatMap((action) => functionsThatMay(`dynamodb:${action}`));
    expect(writes).not.toContain('calendar');
  });

  it('let nobody write who only shows, but for what is counted', () => {
    const counted = ['verify', 'preview'].map((name) =>
      rightsOf(name).filter(({ Action }) => Action.includes('dynamodb:UpdateItem')),
    );
    expect(counted).toEqual([[expect.objectContaining(COUNTING)], [expect.objectContaining(COUNTING)]]);
    const writers = ['PutItem', 'DeleteItem'].flatMap((action) => functionsThatMay(`dynamodb:${action}`));

    expect(writers).not.toContain('verify');
    expect(functionsThatMay('dynamodb:DeleteItem')).not.toContain('preview');
    expect(writers).toContain('anyone');
  });

  it.each([
    ['open the secret', /runtime\/world|system\/secrets/, functionsThatMay('secretsmanager:GetSecretValue')],
    ['list cases', /dynamo\/dynamo-case-lists/, functionsThatReach('by-consultant')],
    ['find what is due', /dynamo\/dynamo-(?:due-rows|anchors)/, functionsThatReach('by-due')],
    ['seal', /seal\/kms-key/, functionsThatMay('kms:Sign')],
    ['send mails', /ses\/ses-mailer/, functionsThatMay('ses:SendRawEmail')],
    ['hand over to the case system', /journal\/s3-journal/, functionsThatMay('s3:PutObject')],
  ])('let exactly those functions %s whose code does', (_right, adapter, allowed) => {
    const written = FUNCTIONS.filter((name) => existsSync(join(SOURCES, name, 'handler.ts')));

    expect(allowed.filter((name) => written.some((one) => one === name))).toEqual(
      written.filter((name) => importsOf(sourceOf(name)).some((file) => adapter.test(file))),
    );
  });

  it('let seal-agreement sign digests for the seal, and do nothing else with its key', () => {
    const named = { Action: ['kms:Sign'], Resource: expect.anything() };
    const condition = {
      StringEquals: {
        'kms:MessageType': 'DIGEST',
        'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256',
      },
    };
    const aboutTheKey = rightsOf('seal-agreement').filter(({ Resource }) =>
      JSON.stringify(Resource).includes('Sealing'),
    );

    expect(aboutTheKey).toMatchObject([{ ...named, Effect: 'Allow', Condition: condition }]);
    expect(
      policies
        .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
        .filter(({ Resource }) => JSON.stringify(Resource).includes('Sealing')),
    ).toHaveLength(1);
  });

  it('let every function but the one that reads strangers’ files open what people have written, of this municipality alone', () => {
    expect(mayWithFieldKey('kms:Decrypt')).toEqual(FUNCTIONS.filter((name) => name !== 'verify'));
    expect(mayWithFieldKey('kms:GenerateDataKey')).toEqual(
      FUNCTIONS.filter((name) => name !== 'verify' && name !== 'calendar'),
    );
    const ofItsOwn = {
      'kms:EncryptionContext:service': 'fleksaftale',
      'kms:EncryptionContext:municipality': 'eksempelby',
    };
    const all = policies
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Resource }) => JSON.stringify(Resource).includes('FieldsKey'));
    for (const right of all) expect(right).toMatchObject({ Condition: { StringEquals: ofItsOwn } });
    expect(new Set(all.flatMap(({ Action }) => Action))).toEqual(
      new Set(['kms:Decrypt', 'kms:GenerateDataKey']),
    );
  });

  it('let nobody change the table, the key or the secret themselves', () => {
    const actions = policies.flatMap(({ PolicyDocument }) =>
      PolicyDocument.Statement.flatMap(({ Action }) => Action),
    );

    expect(
      actions.filter((action) =>
        /(Table|PutKeyPolicy|PutSecretValue|UpdateSecret|ScheduleKeyDeletion)$/.test(action),
      ),
    ).toEqual([]);
  });
});
