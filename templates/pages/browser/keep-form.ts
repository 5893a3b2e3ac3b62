import { makeKeepLine } from './keep-line.ts';
import { type Keeper, makeKeeper, type Trouble } from './keeper.ts';
import { sendTyped } from './send-typed.ts';

/** Forms that say so are kept while somebody types in them. */
export const keepFormsWhileTyping = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-kept-while-typing]'))
    keepForm(form);
};

const keepForm = (form: HTMLFormElement): void => {
  const line = makeKeepLine(form);
  const rev = form.dataset['keptRev'] ?? 'shownRev';
  const keeper = makeKeeper(
    {
      typed: () => String(fieldsOf(form, rev)),
      send: (typed, builtOn) => {
        const body = new URLSearchParams(typed);
        body.set(rev, String(builtOn));
        body.set('save', 'auto');
        return sendTyped({ action: form.action, rev }, body, line.showNotice);
      },
      show: line.show,
      later: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
      now: () => performance.now(),
    },
    // As the server wrote it: a browser that goes back may put its own older value into the field.
    Number(form.querySelector<HTMLInputElement>(`input[name="${rev}"]`)?.defaultValue),
  );
  form.addEventListener('input', keeper.changed);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.keep();
  });
  addEventListener('online', () => void keeper.keep());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) keeper.changed();
  });
  addEventListener('beforeunload', (event) => {
    if (keeper.trouble() !== undefined && !keeper.isResting() && keeper.holdsUnkept()) event.preventDefault();
  });
  sendAfterKeeping({ form, rev }, keeper, line.remind);
};

const fieldsOf = (form: HTMLFormElement, rev: string): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (name !== rev && typeof value === 'string') fields.append(name, value);
  return fields;
};

/**
 * A button's save waits for one under way and builds on what that one gives, so that a page never meets its own save as
 * another's. Trouble holds it back once, to be read first: what was typed stays on the page.
 */
const sendAfterKeeping = (
  { form, rev: field }: { readonly form: HTMLFormElement; readonly rev: string },
  keeper: Keeper,
  remind: () => void,
): void => {
  let isWaiting = false;
  let isPassing = false;
  let told: Trouble | undefined;
  let rev = keeper.rev();
  const pass = (): void => {
    rev = keeper.revOnPurpose();
    keeper.rest();
  };
  form.addEventListener('formdata', ({ formData }) => formData.set(field, String(rev)));
  const passAfterKeeping = async (button: HTMLElement | null): Promise<void> => {
    isWaiting = true;
    await (navigator.onLine ? keeper.settle() : keeper.keep());
    isWaiting = false;
    if (!isKnown(keeper.trouble(), told)) {
      told = keeper.trouble();
      remind();
      return;
    }
    pass();
    isPassing = true;
    form.requestSubmit(button);
    isPassing = false;
  };
  form.addEventListener('submit', (event) => {
    if (isPassing) return;
    const isClear = keeper.isSettled() && navigator.onLine && isKnown(keeper.trouble(), told);
    if (isClear && !isWaiting) {
      pass();
      return;
    }
    event.preventDefault();
    if (!isWaiting) void passAfterKeeping(event.submitter);
  });
};

const isKnown = (trouble: Trouble | undefined, told: Trouble | undefined): boolean =>
  trouble === undefined || trouble === told;
