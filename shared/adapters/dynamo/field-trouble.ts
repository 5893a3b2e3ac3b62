/** Keys of the fields that cannot be had, or a value that does not open. Its name is all that is logged: no key, no value. */
export class FieldTrouble extends Error {
  constructor(about: 'field-keys' | 'field-does-not-open', why: string) {
    super();
    this.name = `${about}: ${why}`;
  }
}

/** The kind of a row: its partition's name without whose it is. */
export const kindOf = (pk: string): string => pk.split('#')[0] ?? '';
