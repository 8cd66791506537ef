/** Figures as the service sent them, before a chart was drawn into them. */
const asSent = new WeakMap<Element, string>();

/** Remembers a figure before something is drawn into it. @returns whether it is new here */
export const rememberFigure = (figure: Element): boolean => {
  if (asSent.has(figure)) return false;
  asSent.set(figure, figure.outerHTML);
  return true;
};

const LIVE = 'form[data-live]';
const idOf = (node: Node): string => (node instanceof Element ? node.id : '');
const holdsForm = (node: Node): boolean =>
  node instanceof Element && (node.matches(LIVE) || node.querySelector(LIVE) !== null);

const isAlike = (node: Node, next: Node): boolean =>
  node.nodeName === next.nodeName && idOf(node) === idOf(next) && holdsForm(node) === holdsForm(next);

/** The first of some siblings that can become `next`; the form that the reader is in is never passed over. */
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
    // What the reader has unfolded stays so.
    if (!next.hasAttribute(name) && !(name === 'open' && element.localName === 'details'))
      element.removeAttribute(name);
  }
};

/** A figure of other numbers takes the place of one that was drawn, with the same parts of it unfolded. */
const replaceFigure = (figure: Element, next: Element): void => {
  const folds = next.querySelectorAll('details');
  for (const [index, { open }] of figure.querySelectorAll('details').entries())
    folds[index]?.toggleAttribute('open', open);
  figure.replaceWith(next);
};

/** Makes a node equal to another one of the same name; what is equal already is not touched, so that focus, caret and scroll stay. */
const become = (node: Node, next: Node): void => {
  if (!(node instanceof Element && next instanceof Element)) {
    if (node.nodeValue !== next.nodeValue) node.nodeValue = next.nodeValue;
    return;
  }
  const sent = asSent.get(node);
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
      const passed: ChildNode = place;
      place = place.nextSibling;
      passed.remove();
    }
    place = counterpart.nextSibling;
    become(counterpart, child);
  }
  while (place) {
    const left: ChildNode = place;
    place = place.nextSibling;
    left.remove();
  }
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Gives a control the value that the page was sent with. */
const settle = (control: Control): void => {
  if (control instanceof HTMLSelectElement) {
    for (const option of control.options) option.selected = option.defaultSelected;
    return;
  }
  if (control instanceof HTMLInputElement) control.checked = control.defaultChecked;
  if (control.value !== control.defaultValue) control.value = control.defaultValue;
};

/** Makes the document that is shown equal to another one. @param spared the control that the reader is in, whose value stays */
export const becomeDocument = (next: Document, spared: Element | null): void => {
  become(document.documentElement, next.documentElement);
  for (const control of document.querySelectorAll<Control>(`${LIVE} :is(input, select, textarea)`)) {
    if (control !== spared && control.dataset['idle'] === undefined) settle(control);
  }
};
