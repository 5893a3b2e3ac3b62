const MILLISECONDS = 5_000;

/** A form that has been sent is not sent again by a second click; after some seconds it may be, in case nothing came of it. */
export const sendFormsOnce = (): void => {
  const sent = new WeakMap<HTMLFormElement, number>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const now = performance.now();
    if (now - (sent.get(form) ?? -MILLISECONDS) < MILLISECONDS) event.preventDefault();
    else sent.set(form, now);
  });
  // A page that the browser has kept and shows again may be sent anew at once.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const form of document.forms) sent.delete(form);
  });
};
