/** What somebody has written, set off from what the service says. Line breaks are kept. */
export const OwnWords = ({ words }: { readonly words: string }) => (
  <blockquote class="own-words">
    <p>{words}</p>
  </blockquote>
);
