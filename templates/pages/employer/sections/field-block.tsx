import type { ComponentChildren } from 'preact';
import type { FieldWords } from '../../parts/field-frame.tsx';

type Block = Pick<FieldWords, 'label' | 'hint'> & { readonly children: ComponentChildren };

/** A part of a step whose fields need its name: "Navn" of whom. */
export const FieldBlock = ({ label, hint, children }: Block) => (
  <fieldset class="form-part">
    <legend>
      <h2>{label}</h2>
    </legend>
    {hint === undefined ? null : <p class="form-hint">{hint}</p>}
    {children}
  </fieldset>
);
