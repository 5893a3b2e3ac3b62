/** A label for every field under `Part`: text for a single value, `label` and the fields' own for named parts and rows. */
export type Labels<Part> = LabelsOfDefined<NonNullable<Part>>;

type LabelsOfDefined<Part> = [Part] extends [Single]
  ? string
  : [Part] extends [readonly (infer Row)[]]
    ? Labels<Row>
    : { readonly label: string } & { readonly [Key in FieldOf<Part>]: Labels<ValueOf<Part, Key>> };

/** The dotted names of all inputs under `Part`, as page and problems call them; `*` stands for a row's number. */
export type InputName<Part> = Part extends Single | undefined
  ? never
  : { [Key in keyof Named<Part> & string]: NamesAt<Key, NonNullable<Part[Key]>> }[keyof Named<Part> & string];

type NamesAt<Key extends string, Value> = [Value] extends [Single]
  ? Key
  : [Value] extends [readonly (infer Row)[]]
    ? Key | RowNames<Key, Row>
    : `${Key}.${InputName<Value>}`;

/** Texts that are typed one in each row have names; words that are ticked in one list have not. */
type RowNames<Key extends string, Row> = [Row] extends [Single]
  ? string extends Row
    ? `${Key}.*`
    : never
  : `${Key}.*.${InputName<Row>}`;

/** The dotted names of what several inputs under `Part` belong to: an address, a day of the week. */
export type GroupName<Part> = Part extends Single | undefined
  ? never
  : { [Key in keyof Named<Part> & string]: GroupsAt<Key, NonNullable<Part[Key]>> }[keyof Named<Part> &
      string];

type GroupsAt<Key extends string, Value> = [Value] extends [Single | readonly unknown[]]
  ? never
  : Key | `${Key}.${GroupName<Value>}`;

type Single = string | number | boolean;

/** The fields of all answers a part can have. What tells the answers apart (`kind`) is the part itself, by its `label`. */
type FieldOf<Part> = Exclude<
  Part extends unknown ? keyof Named<Part> : never,
  IsUnion<Part> extends true ? 'kind' : never
>;
type ValueOf<Part, Key> = Part extends unknown
  ? Key extends keyof Named<Part>
    ? Named<Part>[Key]
    : never
  : never;
/** Without the index signature that an answer without fields has. */
type Named<Part> = { [Key in keyof Part as string extends Key ? never : Key]: Part[Key] };
type IsUnion<Part, Whole = Part> = true extends (
  Part extends unknown
    ? [Whole] extends [Part]
      ? false
      : true
    : never
)
  ? true
  : false;
