/** The levels of assurance of NSIS, the Danish standard: lav, betydelig, høj. */
export type AssuranceLevel = 'low' | 'substantial' | 'high';

/** Who signed, as an identity provider vouched for it. Never holds a personnummer. */
export type Identity = {
  /** Who vouches: the address of the provider. */
  readonly issuer: string;
  /** The provider's own name for the person, or for the person in a company; the same every time. */
  readonly uuid: string;
  readonly assurance: AssuranceLevel;
  /** How the person was known, in the provider's word, where it tells. */
  readonly scheme?: string | undefined;
  /** The provider's own number for this occasion, where it tells. */
  readonly transaction?: string | undefined;
};

/** The same with the numbers that are compared once and then forgotten. */
export type TestedIdentity = Identity & { readonly cpr?: string; readonly cvr?: string };

/** Why somebody whom the provider knows cannot sign here. */
export type Mismatch =
  | 'another-person'
  | 'person-unknown'
  | 'same-person'
  | 'another-company'
  | 'company-missing'
  | 'authority-missing';
