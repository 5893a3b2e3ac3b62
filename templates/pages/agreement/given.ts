import type { Fact } from '../parts/facts.tsx';

/** A fact when it was answered; nothing when it was left out. */
export const given = <Value extends Fact['value']>(
  label: string,
  value: Value | undefined,
): readonly { readonly label: string; readonly value: Value }[] =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [{ label, value }];

/** "Testvej 1, 4660 Prøveby" */
export const addressText = (address: {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}): string => `${address.street}, ${address.postcode} ${address.city}`;
