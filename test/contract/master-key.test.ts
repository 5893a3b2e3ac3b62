import { randomUUID } from 'node:crypto';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { makeDerivedKeys } from '../../shared/adapters/crypto/derived-keys.ts';
import { rowsOfCase } from '../../shared/adapters/dynamo/case-rows.ts';
import { makeDynamoCases } from '../../shared/adapters/dynamo/dynamo-cases.ts';
import { makeDynamoStarts } from '../../shared/adapters/dynamo/dynamo-starts.ts';
import { moveAddresses } from '../../shared/adapters/dynamo/move-addresses.ts';
import { underOtherKey } from '../../shared/adapters/dynamo/under-other-key.ts';
import type { LinkToken } from '../../shared/domain/access/links.ts';
import { confirmationMail, type StartId } from '../../shared/domain/access/start.ts';
import { branded } from '../../shared/domain/branded.ts';
import { addressOf } from '../../shared/domain/case/addresses.ts';
import { correctAddress, sendLink } from '../../shared/domain/case/acts/keep-going.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { PARTIES } from '../../shared/domain/case/parties.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import { aContext, accepted, OPENED_AT } from '../builders/cases.ts';
import { stored, storedIn } from '../fakes/stored-cases.ts';
import { onRealTable, SETTINGS } from './stores.ts';

const [FIRST, NEXT] = ['the first master key of a municipality', 'the master key that comes after it'];
const BEFORE = makeDerivedKeys(FIRST);
const MEANWHILE = makeDerivedKeys({ present: NEXT, other: FIRST, naming: FIRST });
const AFTER = makeDerivedKeys({ present: NEXT, naming: FIRST });
const STAFF = aContext(OPENED_AT, 'consultant');

const tokensOf = ({ case: { links } }: CaseFile, secret: Keys): readonly LinkToken[] =>
  PARTIES.flatMap((party) => links[party].map(({ id }) => secret.linkToken(id)));

const newAddress = ({ case: { id } }: CaseFile): string => `ny.${id}@example.com`;
const corrected = (file: CaseFile) =>
  accepted(correctAddress(file, { party: 'citizen', email: newAddress(file) }, STAFF));

describe('the table while the master key is changed', () => {
  const table = onRealTable();
  const casesUnder = (secret: Keys) => makeDynamoCases(table(), secret, SETTINGS);
  const before = () => ({ cases: casesUnder(BEFORE) });
  const meanwhile = () => ({ cases: casesUnder(MEANWHILE) });
  const after = () => ({ cases: casesUnder(AFTER) });
  const addressRows = async (): Promise<readonly unknown[]> => {
    const rows: unknown[] = [];
    const { client, name: TableName } = table();
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      rows.push(...Items.flatMap(({ pk }) => (String(pk).startsWith('ADDRESS#') ? [pk] : [])));
    return rows;
  };

  it('opens a link made before, until the key it was made under is gone', async () => {
    const file = await storedIn(before(), 'awaiting-citizen');
    const tokens = tokensOf(file, BEFORE);
    expect(tokens.length).toBeGreaterThan(0);

    for (const token of tokens) {
      expect(await meanwhile().cases.findLink(token)).toMatchObject({ caseId: file.case.id });
      expect(await after().cases.findLink(token)).toBeUndefined();
    }
  });

  it('ends a link made before with the next that a consultant sends, which outlives the change', async () => {
    const file = await storedIn(before(), 'invited');

    const sent = await stored(meanwhile(), [accepted(sendLink(file, { party: 'employer' }, STAFF))]);

    for (const token of tokensOf(file, BEFORE)) expect(await before().cases.findLink(token)).toBeUndefined();
    for (const token of tokensOf(sent, MEANWHILE)) expect(await after().cases.findLink(token)).toBeDefined();
  });

  it('ends a link that functions with the new key made, when those that still have the old one present end it', async () => {
    const early = makeDerivedKeys({ present: FIRST, other: NEXT, naming: FIRST });
    const file = await storedIn(meanwhile(), 'invited');

    await stored({ cases: casesUnder(early) }, [accepted(sendLink(file, { party: 'employer' }, STAFF))]);

    for (const token of tokensOf(file, MEANWHILE))
      expect(await meanwhile().cases.findLink(token)).toBeUndefined();
  });

  it('finds a case by its address under either key, once, and after the addresses are moved without the old one', async () => {
    const file = await storedIn(before(), 'invited');
    const email = addressOf(file.case, 'citizen');
    const found = [{ caseId: file.case.id, party: 'citizen' }];
    expect(await meanwhile().cases.casesAt(email)).toEqual(found);
    expect(await after().cases.casesAt(email)).toEqual([]);

    expect((await moveAddresses(table(), MEANWHILE)).left).toBe(0);

    expect(await meanwhile().cases.casesAt(email)).toEqual(found);
    expect(await after().cases.casesAt(email)).toEqual(found);
    expect(await before().cases.casesAt(email)).toEqual([]);
    expect(await moveAddresses(table(), AFTER)).toEqual({ moved: 0, left: 0 });
  });

  it('leads nowhere by an address that was corrected, whether the addresses were moved before or after', async () => {
    const [one, other] = [await storedIn(before(), 'invited'), await storedIn(before(), 'invited')];
    const leadsTo = async ({ case: opened }: CaseFile) => {
      const stores = [before(), meanwhile(), after()];
      return Promise.all(stores.map(({ cases }) => cases.casesAt(addressOf(opened, 'citizen'))));
    };

    await stored(meanwhile(), [corrected(one)]);
    expect(await leadsTo(one)).toEqual([[], [], []]);
    await moveAddresses(table(), MEANWHILE);
    await stored(meanwhile(), [corrected(other)]);

    expect(await leadsTo(one)).toEqual([[], [], []]);
    expect(await leadsTo(other)).toEqual([[], [], []]);
  });

  it('moves the addresses while they are corrected, and leaves none of them behind', async () => {
    const files = await Promise.all(Array.from({ length: 10 }, () => storedIn(before(), 'invited')));

    await Promise.all([
      moveAddresses(table(), MEANWHILE),
      ...files.map((file) => stored(meanwhile(), [corrected(file)])),
    ]);
    await moveAddresses(table(), MEANWHILE);

    for (const file of files) {
      expect(await after().cases.casesAt(addressOf(file.case, 'citizen'))).toEqual([]);
      expect(await after().cases.casesAt(newAddress(file))).toEqual([
        { caseId: file.case.id, party: 'citizen' },
      ]);
    }
    expect(new Set(await addressRows()).size).toBe((await addressRows()).length);
  });

  it('shows every row of a case to its deletion, under whichever key it came to be', async () => {
    const file = await storedIn(before(), 'awaiting-citizen');
    const sent = await stored(meanwhile(), [accepted(sendLink(file, { party: 'citizen' }, STAFF))]);
    const { id, rev } = sent.case;
    const addresses = PARTIES.flatMap((party) => MEANWHILE.addressDigests(addressOf(sent.case, party)));

    const { beside } = await rowsOfCase(table(), MEANWHILE, { caseId: id, rev, addresses });

    const kinds = beside.map(({ pk }) => pk.split('#')[0]);
    const links = sent.case.links.employer.length + sent.case.links.citizen.length;
    expect(kinds.filter((kind) => kind === 'LINK')).toHaveLength(links);
    expect(kinds.filter((kind) => kind === 'ADDRESS')).toHaveLength(2);
  });

  it('tells which links die with the old key, and the last moment of them', async () => {
    const count = (at = OPENED_AT) => underOtherKey(table(), BEFORE, at);
    const already = await count();
    const file = await storedIn(before(), 'invited');
    await storedIn(meanwhile(), 'invited');

    const { links, until } = await count();

    expect(links).toBe(already.links + tokensOf(file, BEFORE).length);
    expect(until).toMatch(/^2026-11-1[67]T23:00/);
    expect(await count(instant('2099-01-01T00:00:00.000Z'))).toEqual({ links: 0, until: undefined });
  });

  it('opens the link in a mail that confirms an address likewise', async () => {
    const contact = { name: 'Jobcenter Eksempelby', phone: '70 00 00 00' };
    const id = branded<StartId>(randomUUID());
    const wish = { id, email: `karla.${id}@example.com`, language: undefined, now: OPENED_AT, contact };
    await makeDynamoStarts(table(), BEFORE).owe(confirmationMail(wish));
    const token = BEFORE.startToken(id);

    expect(await makeDynamoStarts(table(), MEANWHILE).find(token)).toMatchObject({ id });
    expect(await makeDynamoStarts(table(), AFTER).find(token)).toBeUndefined();
    expect(MEANWHILE.startTokens(id)).toEqual([AFTER.startToken(id), token]);
  });

  it('calls a case the same in anchors and proofs, before and for ever after', async () => {
    const { case: opened } = await storedIn(before(), 'invited');

    expect(MEANWHILE.caseName(opened.id)).toBe(BEFORE.caseName(opened.id));
    expect(AFTER.caseName(opened.id)).toBe(BEFORE.caseName(opened.id));
    expect(makeDerivedKeys(NEXT).caseName(opened.id)).not.toBe(BEFORE.caseName(opened.id));
  });
});
