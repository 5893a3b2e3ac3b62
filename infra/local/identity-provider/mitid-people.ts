import { createHash } from 'node:crypto';
import { fictionalAgreements } from '../demo/typed-forms.ts';

/** Somebody who has a MitID on this machine; made up like the agreements. */
export type MitIdPerson = {
  readonly id: string;
  /** Whose pages lead to this choice. */
  readonly party: 'citizen' | 'employer';
  readonly name: string;
  readonly cpr: string | undefined;
  readonly company: { readonly name: string; readonly cvr: string } | undefined;
};

const citizens: readonly MitIdPerson[] = fictionalAgreements.map(
  ({ employee: { name, id: cpr } }, place) => ({
    id: `borger-${place + 1}`,
    party: 'citizen',
    name,
    cpr: cpr.replace('-', ''),
    company: undefined,
  }),
);

const signatories: readonly MitIdPerson[] = fictionalAgreements.map(({ contact, company }, place) => ({
  id: `virksomhed-${place + 1}`,
  party: 'employer',
  name: contact,
  cpr: undefined,
  company: { name: company.name, cvr: company.cvr },
}));

/** The same people with a MitID of their own, which names no company. */
const inPrivate: readonly MitIdPerson[] = signatories
  .slice(0, 3)
  .map((person, place) => ({ ...person, id: `privat-${place + 1}`, company: undefined }));

export const mitIdPeople: readonly MitIdPerson[] = [...citizens, ...signatories, ...inPrivate];

const MITID_LEVELS = { substantial: 'Substantial', low: 'Low' } as const;
type MitIdLevel = keyof typeof MITID_LEVELS;

/** The concept by which NSIS names a level. */
export const nsis = (level: MitIdLevel): string =>
  `https://data.gov.dk/concept/core/nsis/${MITID_LEVELS[level]}`;

/** An account is somebody at a level: who chose the lower one is told of at the lower one. */
export const accountOf = ({ id }: MitIdPerson, level: MitIdLevel): string => `${id}.${level}`;

/** What the broker of this machine tells of an account; nothing of one it does not know. */
export const mitIdClaims = (account: string): Readonly<Record<string, unknown>> | undefined => {
  const [id, word] = account.split('.');
  const person = mitIdPeople.find((known) => known.id === id);
  const level = word === 'low' || word === 'substantial' ? word : undefined;
  if (person === undefined || level === undefined) return undefined;
  const { company, cpr } = person;
  return {
    sub: account,
    loa: nsis(level),
    idp: company === undefined ? 'mitid' : 'mitid_erhverv',
    'mitid.uuid': uuidOf(person.id),
    'mitid.transaction_id': uuidOf(`${account} ${Date.now()}`),
    ...(cpr === undefined ? {} : { 'dk.cpr': cpr }),
    ...(company === undefined
      ? {}
      : {
          'nemlogin.cvr': company.cvr,
          'nemlogin.persistent_professional_id': `urn:uuid:${uuidOf(`${person.id} ${company.cvr}`)}`,
        }),
  };
};

const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
