import type { TypedFields } from '../../infra/local/demo/typed-forms.ts';
import type { RouteKey } from '../../shared/web/routes.ts';
import type { DateKind } from './dates-and-picks.ts';
import type { FieldType, Outcome } from './field-types.ts';

/** A field of a form: one writes in it, gives a date in three parts, or picks among answers. */
export type Field =
  | { readonly by: 'writing'; readonly type: FieldType }
  | {
      readonly by: 'date';
      readonly whenBlank: Outcome;
      /** Days that are dates but not right here. */
      readonly wrong?: { readonly [Each in DateKind]?: Outcome };
    }
  | { readonly by: 'picking'; readonly whenNone: Outcome; readonly whenNotOffered: Outcome };

export const written = (type: FieldType): Field => ({ by: 'writing', type });

export const date = { by: 'date', whenBlank: 'missing' } as const satisfies Field;
export const optionalDate = { by: 'date', whenBlank: 'accepted' } as const satisfies Field;

/** One answer of several. */
export const choice: Field = { by: 'picking', whenNone: 'missing', whenNotOffered: 'not-offered' };
export const optionalChoice: Field = { by: 'picking', whenNone: 'accepted', whenNotOffered: 'not-offered' };

/** One answer of several that opens fields of its own; what is not offered counts as no answer. */
export const opening: Field = { by: 'picking', whenNone: 'missing', whenNotOffered: 'missing' };
/** The same with an answer that holds as long as none is given. */
export const openingByItself: Field = { by: 'picking', whenNone: 'accepted', whenNotOffered: 'missing' };

/** Several answers of several. */
export const ticks: Field = { by: 'picking', whenNone: 'missing', whenNotOffered: 'not-offered' };
export const optionalTicks: Field = { by: 'picking', whenNone: 'accepted', whenNotOffered: 'not-offered' };

/** A box alone; what is not offered counts as no tick. */
export const consent: Field = { by: 'picking', whenNone: 'missing', whenNotOffered: 'missing' };
export const tick: Field = { by: 'picking', whenNone: 'accepted', whenNotOffered: 'accepted' };

export type Fields = Readonly<Record<string, Field>>;

/** A form: its fields, and what a careful person types in it. */
export type Form = {
  readonly what: string;
  /** Where it is sent. */
  readonly route: RouteKey;
  readonly fields: Fields;
  readonly good: TypedFields;
  /** Fields that belong to an answer which is not given here: they take anything, and keep it. */
  readonly idle?: readonly RegExp[];
  /** Fields that may hold anything at the same time; all of them when nothing is said. */
  readonly parts?: readonly RegExp[];
};

/** Fields of a part, under its name. */
export const under = (part: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [`${part}.${name}`, field]));

/** The same fields in each of so many rows. */
export const inRows = (list: string, rows: number, fields: Fields): Fields =>
  Object.assign({}, ...Array.from({ length: rows }, (_, row) => under(`${list}.${row}`, fields)));
