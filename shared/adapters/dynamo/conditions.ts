/**
 * Conditions look at what is plain. Rows from before the fields were sealed have it in their data, where these look too until
 * `npm run rotate-keys` has gone over the table (docs/decisions/0035). `#data` is `data`.
 */

/** The talk or draft is still as it was seen: `:rev`. */
export const AS_SEEN = '(rev = :rev OR #data.rev = :rev)';

/** The code is still the one that is meant: `:id`. */
export const THIS_CODE = '(codeId = :id OR #data.id = :id)';
