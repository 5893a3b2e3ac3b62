import { type FieldMessage, fieldId } from './fields.ts';
import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

/** Every problem of the page at its top, each a link to its field. Nothing when there is none. */
export const ErrorSummary = ({ problems }: { readonly problems: readonly FieldMessage[] }) =>
  problems.length === 0 ? null : (
    <section
      class="alert alert-error error-summary"
      aria-labelledby="error-summary-heading"
      tabindex={-1}
      autofocus
    >
      <span class="alert-icon" aria-hidden="true" />
      <div class="alert-body">
        <h2 class="alert-heading" id="error-summary-heading">
          {useTexts(partsTexts).errorSummary(problems.length)}
        </h2>
        <ul class="nobullet-list">
          {problems.map(({ field, text }) => (
            <li key={field}>
              <a href={`#${fieldId(field)}`}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
