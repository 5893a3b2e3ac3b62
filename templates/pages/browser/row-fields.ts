const NUMBERED = ['id', 'name', 'for', 'aria-describedby'] as const;

/** A row like `row` in which nothing is typed and nothing is wrong. */
export const blankRow = (row: HTMLElement): HTMLElement => {
  const blank = document.importNode(row, true);
  for (const input of blank.querySelectorAll('input')) {
    if (input.type === 'radio' || input.type === 'checkbox') {
      input.checked = false;
      input.defaultChecked = false;
    } else {
      input.value = '';
      input.defaultValue = '';
    }
  }
  for (const area of blank.querySelectorAll('textarea')) area.value = area.defaultValue = '';
  for (const message of blank.querySelectorAll('.form-error-message')) message.remove();
  for (const group of blank.querySelectorAll('.form-error')) group.classList.remove('form-error');
  for (const field of blank.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  for (const field of blank.querySelectorAll('[aria-describedby]')) forgetError(field);
  return blank;
};

const forgetError = (field: Element): void => {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  const left = ids.filter((id) => !id.endsWith('-error')).join(' ');
  if (left === '') field.removeAttribute('aria-describedby');
  else field.setAttribute('aria-describedby', left);
};

/** Everything in `row` that carries its place in the list `list` (from 0) carries `place`: names, ids, and the number a person reads. */
export const numberRow = (row: HTMLElement, list: string, place: number): void => {
  const before = new RegExp(`\\b${list}\\.\\d+`, 'g');
  for (const each of [row, ...row.querySelectorAll('*')]) {
    for (const attribute of NUMBERED) {
      const value = each.getAttribute(attribute);
      if (value !== null) each.setAttribute(attribute, value.replace(before, `${list}.${place}`));
    }
  }
  row.querySelector('button[name="row"]')?.setAttribute('value', `remove:${place}`);
  for (const words of row.querySelectorAll('legend, label, button span')) numberWords(words, place + 1);
};

/** "Milepæl 2" becomes "Milepæl 3"; words that do not end in a number stay. */
const numberWords = ({ childNodes }: Element, number: number): void => {
  for (const node of childNodes)
    if (node.nodeType === Node.TEXT_NODE)
      node.textContent = (node.textContent ?? '').replace(/(?<=\s)\d+$/, String(number));
};
