import type { TypedFields } from '../../infra/local/demo/typed-forms.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { FormPage } from '../journey/form-page.ts';
import type { Form } from './fields.ts';

/** A form before somebody. */
export type OpenForm = {
  readonly page: FormPage;
  /** Danish when nothing is said. */
  readonly language?: Language;
  /** What a careful person knows of this very page besides. */
  readonly good?: TypedFields;
  /** The answer to a body; the page's own hidden fields are sent along. */
  readonly send: (body: string) => Promise<FormPage>;
  /** What a form that is sent back with instructions leaves as it is. */
  readonly untouched: () => Promise<unknown>;
  /** Makes good what an accepted form has done, where that is quicker than to open another one. */
  readonly undo?: () => void;
};

/** A form that can be opened as often as a test needs it. */
export type FormToOpen = Form & {
  readonly open: () => Promise<OpenForm>;
  /** The same form where it can be read in English. */
  readonly openInEnglish?: () => Promise<OpenForm>;
};
