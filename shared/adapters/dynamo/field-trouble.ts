/** Keys of the fields that cannot be had, or a value that does not open. Its name is all that is logged: no key, no value. */
export class FieldTrouble extends Error {
  readonly about: 'field-keys' | 'field-does-not-open';
  constructor(about: FieldTrouble['about'], why: string) {
    super();
    this.about = about;
    this.name = `${about}: ${why}`;
  }
}

/** The kind of a row: its partition's name without whose it is. */
export const kindOf = (pk: string): string => pk.split('#')[0] ?? '';
