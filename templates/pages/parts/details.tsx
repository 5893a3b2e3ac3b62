import type { ComponentChildren } from 'preact';

type DetailsProps = { readonly summary: string; readonly children: ComponentChildren };

/** Something folded away until it is asked for; works without JavaScript. */
export const Details = ({ summary, children }: DetailsProps) => (
  <details class="details">
    <summary class="details-summary">{summary}</summary>
    <div class="details-text">{children}</div>
  </details>
);
