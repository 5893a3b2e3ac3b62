import { Notice } from './notice.tsx';

type ChangedMeanwhileProps = {
  readonly texts: { readonly heading: string; readonly text: string; readonly see: string };
  /** Where what was saved stands. */
  readonly saved: string;
};

/** Says that the page was saved elsewhere meanwhile. What was typed here still stands in the fields. */
export const ChangedMeanwhile = ({ texts, saved }: ChangedMeanwhileProps) => (
  <div data-changed-meanwhile>
    <Notice kind="warning" heading={texts.heading}>
      <p class="alert-text">{texts.text}</p>
      <p class="alert-text">
        <a href={saved}>{texts.see}</a>
      </p>
    </Notice>
  </div>
);
