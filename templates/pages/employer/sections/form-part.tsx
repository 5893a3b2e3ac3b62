import type { ComponentChildren } from 'preact';

/** One part of a long step, under a heading of its own. */
export const FormPart = ({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ComponentChildren;
}) => (
  <div class="form-part">
    <h2>{heading}</h2>
    {children}
  </div>
);
