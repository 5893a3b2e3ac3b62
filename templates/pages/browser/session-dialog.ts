import type { TimeLeft } from './session-watch.ts';
import { texts as scriptTexts } from './texts.ts';

const texts = scriptTexts.session;

type Kind = 'idle' | 'longest' | 'over';
type Session = { readonly stay: () => void; readonly signInAt: string };

/** The warning before a session is over: a dialog that takes the focus and gives it back, and leaves the page as it is. */
export const makeSessionDialog = ({ stay, signInAt }: Session) => {
  const dialog = document.createElement('dialog');
  dialog.className = 'session-dialog';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'session-heading');
  dialog.setAttribute('aria-describedby', 'session-text');
  const heading = document.createElement('h2');
  heading.id = 'session-heading';
  const text = document.createElement('p');
  text.id = 'session-text';
  const row = document.createElement('div');
  row.className = 'buttons';
  dialog.append(heading, text, row);
  document.body.append(dialog);
  let shown: Kind | undefined;

  const open = (kind: Kind, title: string, buttons: readonly HTMLElement[]): void => {
    // What stands there already is not said again, nor what somebody has closed.
    if (shown === kind) return;
    shown = kind;
    heading.textContent = title;
    row.replaceChildren(...buttons);
    if (!dialog.open) dialog.showModal();
    buttons[0]?.focus();
  };
  const closing = (): HTMLElement => button(texts.close, () => dialog.close(), 'secondary');

  return (told: 'nothing' | 'over' | TimeLeft): void => {
    if (told === 'nothing') {
      shown = undefined;
      dialog.close();
    } else if (told === 'over') {
      text.textContent = texts.over;
      open('over', texts.overHeading, [signInBeside(signInAt), closing()]);
    } else if (told.mayStay) {
      text.textContent = texts.idle(clockIn(told.seconds));
      open('idle', texts.heading, [button(texts.stay, stay, 'primary'), closing()]);
    } else {
      text.textContent = texts.longest(clockIn(told.seconds));
      open('longest', texts.heading, [closing()]);
    }
  };
};

const button = (name: string, act: () => void, kind: 'primary' | 'secondary'): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind === 'primary' ? 'button button-primary' : 'button button-secondary';
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
};

/** Opens beside this page, which still holds what was typed. */
const signInBeside = (address: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.className = 'button button-primary';
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = texts.signIn;
  return link;
};

/** The time on the clock so many seconds from now; seconds are left out, so that it is never too late. */
const clockIn = (seconds: number): string => {
  const at = new Date(Date.now() + seconds * 1_000);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
};
