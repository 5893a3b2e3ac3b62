import type { ComponentChildren } from 'preact';

type NoticeProps = {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly heading: string;
  readonly children?: ComponentChildren;
};

const KIND_WORDS = { info: 'Information', success: 'Gennemført', warning: 'Bemærk', error: 'Fejl' } as const;

/** A box that stands out: what happened, or what to be aware of. */
export const Notice = ({ kind, heading, children }: NoticeProps) => (
  <div class={`alert alert-${kind}`}>
    <span class="alert-icon" aria-hidden="true" />
    <div class="alert-body">
      <h2 class="alert-heading">
        <span class="sr-only">{KIND_WORDS[kind]}: </span>
        {heading}
      </h2>
      {children}
    </div>
  </div>
);
