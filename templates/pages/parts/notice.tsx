import type { ComponentChildren } from 'preact';
import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

type NoticeProps = {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly heading: string;
  readonly children?: ComponentChildren;
};

/** A box that stands out: what happened, or what to be aware of. */
export const Notice = ({ kind, heading, children }: NoticeProps) => (
  <div class={`alert alert-${kind}`}>
    <span class="alert-icon" aria-hidden="true" />
    <div class="alert-body">
      <h2 class="alert-heading">
        <span class="sr-only">{useTexts(partsTexts).noticeKinds[kind]}: </span>
        {heading}
      </h2>
      {children}
    </div>
  </div>
);
