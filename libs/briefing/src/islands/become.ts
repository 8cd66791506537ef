/** The original HTML of figures, before a chart was drawn into them. */
const originalHtml = new WeakMap<Element, string>();

/** Stores a figure’s HTML before something is drawn into it. @returns whether the figure was not stored yet */
export const rememberFigure = (figure: Element): boolean => {
  if (originalHtml.has(figure)) return false;
  originalHtml.set(figure, figure.outerHTML);
  return true;
};

const LIVE = 'form[data-live]';
const idOf = (node: Node): string => (node instanceof Element ? node.id : '');
const holdsForm = (node: Node): boolean =>
  node instanceof Element && (node.matches(LIVE) || node.querySelector(LIVE) !== null);

const isAlike = (node: Node, next: Node): boolean =>
  node.nodeName === next.nodeName && idOf(node) === idOf(next) && holdsForm(node) === holdsForm(next);

/**
 * Finds the first sibling that can become `next`, without skipping a live form: it would be removed under the reader.
 */
const counterpartFrom = (first: ChildNode | null, next: Node): ChildNode | null => {
  for (let node = first; node; node = node.nextSibling) {
    if (isAlike(node, next)) return node;
    if (holdsForm(node)) return null;
  }
  return null;
};

const setAttributes = (element: Element, next: Element): void => {
  for (const { name, value } of next.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const { name } of [...element.attributes]) {
    // Details that the reader opened stay open.
    if (!next.hasAttribute(name) && !(name === 'open' && element.localName === 'details'))
      element.removeAttribute(name);
  }
};

/** Replaces a drawn figure by one with other numbers, with the same details open. */
const replaceFigure = (figure: Element, next: Element): void => {
  const folds = next.querySelectorAll('details');
  for (const [index, { open }] of figure.querySelectorAll('details').entries())
    folds[index]?.toggleAttribute('open', open);
  figure.replaceWith(next);
};

/** Morphs a node into another one of the same name. Equal parts are untouched, so that focus, caret and scroll stay. */
const become = (node: Node, next: Node): void => {
  if (!(node instanceof Element && next instanceof Element)) {
    if (node.nodeValue !== next.nodeValue) node.nodeValue = next.nodeValue;
    return;
  }
  const sent = originalHtml.get(node);
  if (sent !== undefined) {
    if (sent !== next.outerHTML) replaceFigure(node, next);
    return;
  }
  if (node.isEqualNode(next)) return;
  setAttributes(node, next);
  let place = node.firstChild;
  for (const child of [...next.childNodes]) {
    const counterpart = counterpartFrom(place, child);
    if (!counterpart) {
      node.insertBefore(child, place);
      continue;
    }
    while (place && place !== counterpart) {
      const skipped: ChildNode = place;
      place = place.nextSibling;
      skipped.remove();
    }
    place = counterpart.nextSibling;
    become(counterpart, child);
  }
  while (place) {
    const surplus: ChildNode = place;
    place = place.nextSibling;
    surplus.remove();
  }
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const reset = (control: Control): void => {
  if (control instanceof HTMLSelectElement) {
    for (const option of control.options) option.selected = option.defaultSelected;
    return;
  }
  if (control instanceof HTMLInputElement) control.checked = control.defaultChecked;
  if (control.value !== control.defaultValue) control.value = control.defaultValue;
};

/** Morphs the current document into another one. @param spared the focused control, whose value stays */
export const morphDocument = (next: Document, spared: Element | null): void => {
  become(document.documentElement, next.documentElement);
  for (const control of document.querySelectorAll<Control>(`${LIVE} :is(input, select, textarea)`)) {
    if (control !== spared && control.dataset['idle'] === undefined) reset(control);
  }
};
