/** The talk or draft is still as it was seen: `:rev`. */
export const AS_SEEN = 'rev = :rev';

/** The code is still the one that is meant: `:id`. */
export const THIS_CODE = 'codeId = :id';
