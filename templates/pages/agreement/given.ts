import type { Fact } from '../parts/facts.tsx';

/** A fact when it was answered; nothing when it was left out. */
export const given = (label: string, value: Fact['value'] | undefined): readonly Fact[] =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [{ label, value }];

/** "Testvej 1, 4660 Prøveby" */
export const addressText = (address: {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}): string => `${address.street}, ${address.postcode} ${address.city}`;
