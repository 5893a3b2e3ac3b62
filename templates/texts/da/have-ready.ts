/** What an employer needs at hand; the same on the page to begin by and on the overview. */
export const haveReady = {
  heading: 'Hav dette klar',
  things: [
    'Virksomhedens CVR-nummer',
    'Jobbets opgaver og de hensyn, I tager',
    'Arbejdsdage og tider',
    'Løn, pension og overenskomst',
    'Et par ord om, hvad medarbejderen kan udvikle i jobbet. Tal gerne sammen om det først.',
  ],
};
