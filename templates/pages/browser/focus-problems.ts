/** Takes the reader to the error summary, in browsers that have not done it by themselves. An address that leads to a field wins. */
export const focusProblems = (): void => {
  addEventListener('load', () => {
    if (location.hash !== '' || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('.error-summary')?.focus();
  });
};
