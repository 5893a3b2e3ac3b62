import { countLetters } from './count-letters.ts';
import { focusProblems } from './focus-problems.ts';
import { keepFormsWhileTyping } from './keep-form.ts';
import { showPaidHours } from './paid-hours.ts';
import { warnBeforeSignOut } from './session-warning.ts';
import { changeRowsInPlace } from './rows.ts';
import { sendFormsOnce } from './send-once.ts';

/**
 * What the pages add where there is JavaScript. Each page works without: every answer, rule and text is the server's, and
 * the script only shows sooner what the server would say.
 */
focusProblems();
countLetters();
changeRowsInPlace();
showPaidHours();
keepFormsWhileTyping();
sendFormsOnce();
warnBeforeSignOut();
