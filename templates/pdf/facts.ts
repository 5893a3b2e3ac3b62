import type { Address } from '../../shared/domain/agreement/company.ts';
import { agreementLabels } from '../texts/da/agreement-labels.ts';
import { phoneText } from '../texts/danish-format.ts';
import type { Block, Fact } from './document-model.ts';

type Value = Fact['value'] | undefined;

/** Facts in the given order; one without a value, or with an empty list, is left out. */
export const factsOf = (pairs: readonly (readonly [label: string, value: Value])[]): readonly Fact[] =>
  pairs.flatMap(([label, value]) => (value === undefined || value.length === 0 ? [] : [{ label, value }]));

/** One section of the agreement: its heading and its facts. */
export const section = (heading: string, facts: readonly Fact[]): readonly Block[] => [
  { kind: 'heading', level: 1, text: heading },
  { kind: 'facts', facts },
];

export const addressText = ({ street, postcode, city }: Address): string => `${street}, ${postcode} ${city}`;

type Person = {
  readonly name: string;
  readonly title?: string;
  readonly phone: string;
  readonly email: string;
};

/** A person and how to reach them, one thing a line. */
export const personText = ({ name, title, phone, email }: Person): string =>
  [
    title === undefined ? name : `${name}, ${title}`,
    `${agreementLabels.contactPerson.phone} ${phoneText(phone)}`,
    email,
  ].join('\n');
