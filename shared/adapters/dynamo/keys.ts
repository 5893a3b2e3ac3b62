import { createHash } from 'node:crypto';
import { branded } from '../../domain/branded.ts';
import type { CaseId } from '../../domain/case/case.ts';
import type { Notice } from '../../ports/cases.ts';
import type { Party } from '../../domain/case/parties.ts';
import type { Key } from './table.ts';

const casePart = (id: CaseId): string => `CASE#${id}`;
const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** Where each kind of item lives. Everything of a case shares its partition. */
export const keys = {
  caseItem: (id: CaseId): Key => ({ pk: casePart(id), sk: 'CASE' }),
  version: (id: CaseId, number: number): Key => ({ pk: casePart(id), sk: `VERSION#${padded(number, 4)}` }),
  event: (id: CaseId, number: number): Key => ({ pk: casePart(id), sk: `EVENT#${padded(number, 8)}` }),
  followUp: (id: CaseId, followUpId: string): Key => ({ pk: casePart(id), sk: `FOLLOWUP#${followUpId}` }),
  document: (id: CaseId, version: number): Key => ({
    pk: casePart(id),
    sk: `DOCUMENT#${padded(version, 4)}`,
  }),
  code: (id: CaseId, party: Party): Key => ({ pk: casePart(id), sk: `CODE#${party}` }),
  mail: (owner: string, messageId: string): Key => ({ pk: owner, sk: `MAIL#${messageId}` }),
  link: (hash: string): Key => ({ pk: `LINK#${hash}`, sk: 'LINK' }),
  address: (digest: string, id: CaseId, party: Party): Key => ({
    pk: `ADDRESS#${digest}`,
    sk: `${id}#${party}`,
  }),
  command: (id: string): Key => ({ pk: `COMMAND#${id}`, sk: 'COMMAND' }),
};

/** The partition of a case: its mails' owner. */
export const caseOwner = casePart;
/** A consultant's partition and list. The subject of a sign-in may be long; its digest keeps names of rows short. */
export const consultantOwner = (consultantId: string): string =>
  `CONSULTANT#${createHash('sha256').update(consultantId).digest('hex').slice(0, 32)}`;
export const noticeOwner = (owner: Notice['owner']): string =>
  owner === 'team' ? 'TEAM' : consultantOwner(owner.consultantId);

/** A row's name outside the table, for example as a tag on a mail: letters, digits, hyphen and underscore only. */
export const keyName = ({ pk, sk }: Key): string => Buffer.from(`${pk}|${sk}`).toString('base64url');

/** The row that `keyName` named, or nothing for a name of another shape. A sign-on's own id of a person may hold a bar. */
export const keyNamed = (name: string): Key | undefined => {
  const [, pk, sk] = /^(.+)\|([^|]+)$/s.exec(Buffer.from(name, 'base64url').toString()) ?? [];
  return pk === undefined || sk === undefined ? undefined : { pk, sk };
};

/** The case whose partition this is, or nothing for another kind of partition. */
export const caseIdIn = (pk: string): CaseId | undefined =>
  pk.startsWith('CASE#') ? branded<CaseId>(pk.slice('CASE#'.length)) : undefined;
