import { announce } from './announce.ts';
import type { Reply } from './keeper.ts';
import { texts } from './texts.ts';

/** The line at the end of a form that says whether what is typed has been kept. Screen readers hear of the first time, of trouble, and of its end. */
export const makeKeepLine = (form: HTMLFormElement) => {
  const line = document.createElement('p');
  line.className = 'keep-line';
  line.tabIndex = -1;
  form.append(line);
  let notice: HTMLElement | undefined;
  let before: Reply['came'] | undefined;
  const show = (reply: Reply): void => {
    const isTrouble = reply.came !== 'kept';
    line.textContent = inWords(reply);
    line.classList.toggle('keep-trouble', isTrouble);
    if (reply.came === 'link-closed') line.append(' ', linkBeside('/nyt-link', texts.newLink));
    if (reply.came === 'signed-out') line.append(' ', linkBeside(signInFor(form), texts.signIn));
    if (reply.came !== before) announce(before === undefined || isTrouble ? inWords(reply) : texts.keptAgain);
    before = reply.came;
  };
  return {
    show,
    /** Puts the server's notice before the form. */
    showNotice: (given: HTMLElement): void => {
      notice = given;
      notice.tabIndex = -1;
      form.before(notice);
    },
    /** Takes the reader to what they have to know before they go on. */
    remind: (): void => (notice ?? line).focus(),
  };
};

const PARTY_PAGES = /^\/(?:arbejdsgiver|medarbejder)\/[\w-]+/;

/** Where one signs in again: a party by its own link. */
const signInFor = ({ action }: HTMLFormElement): string => {
  const [base = ''] = PARTY_PAGES.exec(new URL(action).pathname) ?? [];
  return `${base}/log-ind`;
};

const inWords = (reply: Reply): string => {
  switch (reply.came) {
    case 'kept':
      return texts.kept(reply.at);
    case 'changed-meanwhile':
      return texts.changedMeanwhile;
    case 'too-long':
      return texts.tooLong;
    case 'link-closed':
      return texts.linkClosed;
    case 'signed-out':
      return texts.signedOut;
    case 'no-answer':
      return texts.notKept;
  }
};

/** Opens beside this page, which still holds what was typed. */
const linkBeside = (href: string, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = text;
  return link;
};
