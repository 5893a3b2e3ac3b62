// Runs in the browser, where gallery-tab.ts brings its text: what a reader would lose of the page as it is laid out now.

/** So many pixels are no fault. */
const FUZZ = 2;
/** So many of what lies outside the screen are named: enough to find it. */
const MOST_NAMED = 3;

/** Shrunk to a dot, as words are that only a screen reader is to read. */
const isDot = ({ offsetWidth, offsetHeight }) => offsetWidth <= 1 && offsetHeight <= 1;

const isForEyes = (element) =>
  element.closest('.skipnav, .on-enter, [aria-hidden="true"]') === null &&
  element.checkVisibility() &&
  !isDot(blockOf(element));

const blockOf = (element) => {
  const isRunning = element.parentElement !== null && getComputedStyle(element).display === 'inline';
  return isRunning ? blockOf(element.parentElement) : element;
};

const nameOf = (element) => {
  const text = element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
  return `${[element.tagName.toLowerCase(), ...element.classList].join('.')} "${text}"`;
};

/** Each run of text with the boxes that its lines take. */
const textRuns = () => {
  const runs = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.textContent.trim() === '' || !isForEyes(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    if (boxes.length > 0) runs.push({ element: node.parentElement, boxes });
  }
  return runs;
};

const reachesOut = (boxes, left, right) =>
  boxes.some((box) => box.right > right + FUZZ || box.left < left - FUZZ);

const outsideTheScreen = (runs) => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wider = scrollWidth > clientWidth ? [`wider than the screen by ${scrollWidth - clientWidth} px`] : [];
  const outside = runs.filter(({ boxes }) => reachesOut(boxes, 0, clientWidth));
  const named = outside.slice(0, MOST_NAMED).map(({ element }) => `outside the screen: ${nameOf(element)}`);
  return [...wider, ...named];
};

const outOfItsBox = (runs) =>
  runs
    .filter(({ element, boxes }) => {
      const { left, right } = blockOf(element).getBoundingClientRect();
      return reachesOut(boxes, left, right);
    })
    .map(({ element }) => `runs out of its box: ${nameOf(element)}`);

const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';

const isCut = (element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return (
    (cuts(overflowX) && element.scrollWidth > element.clientWidth + FUZZ) ||
    (cuts(overflowY) && element.scrollHeight > element.clientHeight + FUZZ)
  );
};

const cutOff = () =>
  [...document.querySelectorAll('body :not(input, textarea, select)')]
    .filter((element) => isForEyes(element) && isCut(element))
    .map((element) => `cut off: ${nameOf(element)}`);

const meet = (one, other) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > FUZZ &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 3;

/** Lines of different elements that lie upon each other; sorted from the top, a line meets only those that begin above its end. */
const upon = (runs) => {
  const lines = runs
    .flatMap(({ element, boxes }) => boxes.map((box) => ({ element, box })))
    .toSorted((one, other) => one.box.top - other.box.top);
  return lines.flatMap((one, place) => {
    const end = lines.findIndex((other, next) => next > place && other.box.top >= one.box.bottom);
    return lines
      .slice(place + 1, end < 0 ? undefined : end)
      .filter((other) => other.element !== one.element && meet(one.box, other.box))
      .map((other) => `overlap: ${nameOf(one.element)} and ${nameOf(other.element)}`);
  });
};

/** Text that cannot be read: cut off, or laid over other text. */
globalThis.lostText = () => {
  const runs = textRuns();
  return [...new Set([...outOfItsBox(runs), ...cutOff(), ...upon(runs)])];
};

/** The same, and what lies outside the screen. */
globalThis.layoutFaults = () => [...new Set([...outsideTheScreen(textRuns()), ...lostText()])];
