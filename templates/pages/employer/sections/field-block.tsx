import type { ComponentChildren } from 'preact';
import type { FieldWords } from '../../parts/field-frame.tsx';

type Block = Pick<FieldWords, 'label' | 'hint'> & { readonly children: ComponentChildren };

/** Fields that belong together, under a name of their own. */
export const FieldBlock = ({ label, hint, children }: Block) => (
  <fieldset class="field-block">
    <legend class="fieldset-heading">{label}</legend>
    {hint === undefined ? null : <p class="form-hint">{hint}</p>}
    {children}
  </fieldset>
);
