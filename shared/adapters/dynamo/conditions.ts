/** There is no such row yet. */
export const NEW = 'attribute_not_exists(pk)';

/** The row is still as it was seen: `:rev`. */
export const AS_SEEN = 'rev = :rev';

/** The code is still the one that is meant: `:id`. */
export const THIS_CODE = 'codeId = :id';

/** The row still has this `rev`; for 0 there is none yet. */
export const onlyAfter = (rev: number) =>
  rev === 0
    ? { ConditionExpression: NEW }
    : { ConditionExpression: AS_SEEN, ExpressionAttributeValues: { ':rev': rev } };
