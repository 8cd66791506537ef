import { rememberFigure } from './become.js';
import { enhanceForms } from './live.js';
import { insertFigure, set } from './text-tools.js';
import './styles.css';

/** Draws figures from their tables when they come near the viewport, so that picture and numbers cannot differ. */
const nearby = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearby.unobserve(target);
      if (target instanceof HTMLImageElement) void inline(target);
      else void import('./draw.js').then(({ draw }) => draw(target as HTMLElement));
    }
  },
  { rootMargin: '200px' },
);

/** Inlines a picture whose shapes are links, so that they can be hovered and followed. */
const inline = async (image: HTMLImageElement): Promise<void> => {
  // An image that is not loaded yet has not selected one of its sources (`currentSrc`).
  const sources = image.parentElement?.querySelectorAll('source') ?? [];
  const chosen = [...sources].find(({ media }) => matchMedia(media).matches)?.srcset ?? image.src;
  const text = await (await fetch(chosen)).text();
  const { documentElement: picture } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const frame = image.closest('.picture');
  if (picture.localName !== 'svg' || !frame) return;
  frame.append(picture);
  frame.classList.add('live');
};

/** Moves the focus after a button changed the form: to where the button’s block went, or into the added block. */
const focusAfter = (button: HTMLElement): void => {
  const { value = '' } = button as HTMLButtonElement;
  const [what, place = '1'] = value.split('.');
  const blocks = document.querySelectorAll<HTMLElement>('.builder .blocks > li');
  if (what === 'own') {
    // A free text is inserted after the block that it was made from; the reader continues at its end.
    const area = blocks[Number(place)]?.querySelector('textarea');
    area?.focus();
    return area?.setSelectionRange(area.value.length, area.value.length);
  }
  const at = what === 'raise' ? Number(place) - 1 : what === 'lower' ? Number(place) + 1 : Number(place);
  const added = [...blocks].findLast((block) => !block.querySelector('[value$=sources]'));
  const block = what === 'add' ? added : blocks[Math.min(at, blocks.length) - 1];
  const same = block?.querySelector<HTMLElement>(`button[value^="${what}."]:not(:disabled)`);
  const first = block?.querySelector<HTMLElement>('select, textarea, input:not([type=hidden]), button:not(:disabled)');
  (same ?? first)?.focus();
};

/** The text areas that had focus: only in those did the reader choose the position of the caret. */
const visited = new WeakSet<Element>();

/**
 * Handles a text’s buttons, which format the selection or insert a figure at the caret.
 * @returns whether it was such a button
 */
const writeIn = (button: HTMLButtonElement): boolean => {
  const { write, words = '' } = button.dataset;
  const isInsert = button.value.startsWith('insert.');
  const block = button.closest('.builder .blocks > li');
  const area = block?.querySelector('textarea');
  if (!area || (write === undefined && !isInsert)) return false;
  const figure = block?.querySelector<HTMLSelectElement>('select[name^="figure."]')?.value;
  if (write !== undefined) set(area, write, words);
  else if (figure) insertFigure(area, figure, visited.has(area));
  return true;
};

/** Copies a text to the clipboard and says beside the button whether that succeeded. */
const copyText = async (button: HTMLElement, text: string): Promise<void> => {
  const { copied = '', failed = '' } = button.dataset;
  const message = await navigator.clipboard.writeText(text).then(
    () => copied,
    () => failed,
  );
  button.nextElementSibling?.replaceChildren(message);
};

/** Opens the system’s share sheet, or copies the address where there is none. */
const share = async (button: HTMLElement): Promise<void> => {
  const { address: url = location.href, title = document.title } = button.dataset;
  if (!navigator.share) return copyText(button, url);
  // Closing the share sheet rejects the promise but is not a failure.
  await navigator.share({ title, url }).catch(() => undefined);
  button.nextElementSibling?.replaceChildren();
};

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const shared = target.closest<HTMLElement>('button.share');
  if (shared) return void share(shared);
  if (target.closest('button.print')) return print();
  const copy = target.closest<HTMLElement>('button.copy');
  if (copy) return void copyText(copy, document.getElementById(copy.dataset['copies'] ?? '')?.textContent ?? '');
  const button = target.closest<HTMLButtonElement>('.builder button');
  if (button && writeIn(button)) return event.preventDefault();
  const link = target.closest<HTMLAnchorElement | HTMLButtonElement>('[data-file]');
  // A frame of another site may not save files.
  if (!link || document.body.matches('.embed') || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  void import('./take-file.js').then(({ takeFile }) => takeFile(link));
});

// Keyboard shortcuts for bold and links, as in other editors.
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (!(target instanceof HTMLTextAreaElement)) return;
  const what = { b: 'bold', k: 'link' }[key.toLowerCase()];
  const button = target.closest('.blocks > li')?.querySelector<HTMLButtonElement>(`button[data-write="${what}"]`);
  if (button && writeIn(button)) event.preventDefault();
});

/** Shows a time in the reader’s time zone, beside the local time of the event. */
const localise = (time: HTMLTimeElement): void => {
  const { lang } = document.documentElement;
  const format = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const localTime = format.format(new Date(time.dateTime));
  time.textContent = (time.dataset['local'] ?? '*').replace('*', localTime);
  time.hidden = false;
};

/** Enhances the page; called again after the page was morphed into another one. */
const start = (): void => {
  for (const figure of document.querySelectorAll('figure.figure')) {
    if (!rememberFigure(figure)) continue;
    const picture = figure.querySelector('.picture:not(.chart) img');
    if (figure.hasAttribute('data-figure')) nearby.observe(figure);
    else if (picture) nearby.observe(picture);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.print')) button.hidden = false;
  // Browsers allow the clipboard only in a secure context.
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy, button.share'))
    button.hidden = !isSecureContext;
  for (const tools of document.querySelectorAll<HTMLElement>('.text-tools')) tools.hidden = false;
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-local]')) localise(time);
};

/** Reports the height of an embedded figure to the embedding site; docs/embedding.md describes how to listen. */
if (document.body.matches('.embed') && parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'pledgebook:height', height }, '*');
  }).observe(document.documentElement);
}

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
enhanceForms(start, focusAfter);
start();

// The search text that led here is not part of the address that a reader bookmarks or shares.
const address = new URL(location.href);
if (address.searchParams.has('found')) {
  address.searchParams.delete('found');
  history.replaceState(null, '', address);
}

// Morphing the page resets the search box, so its suggestions are attached again whenever it gets focus.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) visited.add(target);
  if (!(target instanceof HTMLInputElement && target.matches('form.search input'))) return;
  void import('./search-box.js').then(({ suggest }) => suggest(target));
});
