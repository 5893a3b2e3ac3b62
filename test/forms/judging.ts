import { bodyOf, entriesOf, type Entry, type FormPage } from '../journey/form-page.ts';
import type { TypedFields } from '../../infra/local/demo/typed-forms.ts';
import type { Cell } from './cells.ts';
import type { Form } from './fields.ts';
import type { FormToOpen, OpenForm } from './open-form.ts';
import { isAboutTwoFields, says } from './instructions.ts';

type Opened = OpenForm & { readonly standsAsBefore: () => Promise<boolean> };

const open = async (form: FormToOpen): Promise<Opened> => {
  const opened = await form.open();
  const before = JSON.stringify(await opened.untouched());
  return { ...opened, standsAsBefore: async () => JSON.stringify(await opened.untouched()) === before };
};

const asBefore = async (form: FormToOpen, opened: Opened): Promise<Opened> => {
  if (opened.undo === undefined) return open(form);
  opened.undo();
  return opened;
};

/** The faults of every filling, sent one after the other; the page is as before after one that was accepted. */
export const faultsIn = async (
  form: FormToOpen,
  fillings: readonly (readonly Cell[])[],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  let opened = await open(form);
  for (const cells of fillings) {
    faults.push(...(await faultsOf(form, opened, cells)));
    if (cells.every(({ outcome }) => outcome === 'accepted')) opened = await asBefore(form, opened);
  }
  return faults;
};

/**
 * The form is sent with what the cells hold and with what a careful person types in every other field. Gives all that is
 * wrong with the answer; nothing when each field has its instruction or none, every value stands as it was typed, and
 * nothing else has changed.
 */
const faultsOf = async (form: Form, opened: Opened, cells: readonly Cell[]): Promise<readonly string[]> => {
  const others = othersThan({ ...form.good, ...opened.good }, cells);
  const page = await opened.send([bodyOf(others), ...cells.map(({ body }) => body)].join('&'));
  const rows = placesOfRows(others, cells);
  const refused = new Map(
    cells.flatMap(({ name, outcome }) => (outcome === 'accepted' ? [] : [[rows(name), outcome] as const])),
  );
  const { language = 'da' } = opened;
  const said = new Map(page.instructions.toReversed());
  const isAccepted = refused.size === 0;
  const kept = [...others, ...cells.flatMap(({ shown }) => shown)];
  return [
    ...(page.status === (isAccepted ? 303 : 422) ? [] : [`status ${page.status}`]),
    ...[...refused].flatMap(([name, outcome]) => {
      const text = said.get(name);
      if (text === undefined) return [`${name}: nothing is said, not even ${outcome}`];
      return says(text, outcome, language) ? [] : [`${name}: not ${outcome} but "${text}"`];
    }),
    ...[...said]
      .filter(([name, text]) => !refused.has(name) && !isAboutTwoFields(text, language))
      .map(([name, text]) => `${name}: "${text}"`),
    ...page.loose.map((name) => `${name}: the field and the summary do not say the same`),
    ...(page.html === '' ? [] : lost(page, kept, rows).map((entry) => `lost ${JSON.stringify(entry)}`)),
    ...(page.html.includes('<script>alert') ? ['markup that works'] : []),
    ...(isAccepted || (await opened.standsAsBefore()) ? [] : ['something else was changed']),
  ];
};

/** What a careful person types in the fields that no cell is about. */
const othersThan = (good: TypedFields, cells: readonly Cell[]): readonly Entry[] =>
  entriesOf(good).filter(
    ([field]) =>
      !cells.some(
        ({ name }) =>
          field === name ||
          (/^\.(?:day|month|year)$/.test(field.slice(name.length)) && field.startsWith(name)),
      ),
  );

const lost = (page: FormPage, kept: readonly Entry[], rows: (name: string) => string): readonly Entry[] => {
  const standing = new Set(page.standing.map((entry) => JSON.stringify(entry)));
  return kept.filter(
    ([name, value]) => !isBlankRow(name, value) && !standing.has(JSON.stringify([rows(name), value])),
  );
};

const ROW = /^tasks\.\d+$/;
const isBlankRow = (name: string, value: string): boolean =>
  ROW.test(name) && value.replaceAll(/[\s\u200b\u00ad]/g, '') === '';

/** The name that a row's field has once blank rows are closed up. */
const placesOfRows = (others: readonly Entry[], cells: readonly Cell[]) => {
  const blank = [...others, ...cells.flatMap(({ shown }) => shown)].filter((entry) => isBlankRow(...entry));
  const names = [...others.map(([name]) => name), ...cells.map(({ name }) => name)]
    .filter((name) => ROW.test(name) && !blank.some(([each]) => each === name))
    .toSorted();
  return (name: string): string => (ROW.test(name) ? `tasks.${names.indexOf(name)}` : name);
};
