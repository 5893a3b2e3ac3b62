import type { TypedFields } from '../../../infra/local/demo/typed-forms.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import type { Memory } from '../../fakes/memory.ts';
import { shown } from '../../fakes/visits.ts';
import type { OpenForm } from '../../forms/open-form.ts';
import { bodyOf, formOn } from '../../journey/form-page.ts';

type Handlers = {
  readonly show: () => Promise<Answer>;
  readonly send: (body: string) => Promise<Answer>;
  /** All that is stored: nothing of it changes before a form is accepted. */
  readonly memory: Memory;
  readonly good?: TypedFields;
  readonly language?: Language;
  /** Which of several forms on the page it is, by its hidden `act`. */
  readonly act?: string | undefined;
};

/** The form as it stands on the page that its handler shows. */
export const openPage = async ({ show, send, memory, act, ...rest }: Handlers): Promise<OpenForm> => {
  const read = (answer: Answer) => formOn(shown(answer), act === undefined ? {} : { act });
  const page = read(await show());
  const rows = () => memory.rows().toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  const before = rows();
  return {
    ...rest,
    page,
    send: async (body) => read(await send(`${bodyOf(page.hidden)}&${body}`)),
    untouched: () => Promise.resolve(rows()),
    undo: () => restore(memory, before),
  };
};

const MOST_AT_ONCE = 100;

const nameOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }): string => `${pk} ${sk}`;

/** Everything is stored as it was, and nothing besides. */
const restore = (memory: Memory, before: ReturnType<Memory['rows']>): void => {
  const stood = new Set(before.map(nameOf));
  const writes = [
    ...memory
      .rows()
      .filter((row) => !stood.has(nameOf(row)))
      .map(({ pk, sk }) => ({ key: { pk, sk }, row: undefined })),
    ...before.map((row) => ({ key: { pk: row.pk, sk: row.sk }, row })),
  ];
  for (let at = 0; at < writes.length; at += MOST_AT_ONCE) memory.write(writes.slice(at, at + MOST_AT_ONCE));
};
