/**
 * The search box as an editable combobox with list autocomplete, after the WAI-ARIA Authoring Practices (1.2): the
 * focus stays in the box, the arrow keys move through the list, Enter follows the chosen suggestion or submits the
 * text, Escape closes the list and then clears the box.
 */
interface Suggestion {
  readonly kind: string;
  readonly label: string;
  readonly detail: string;
  readonly href: string;
}

interface Answer {
  readonly suggestions: readonly Suggestion[];
  /** The number of suggestions in words, for screen readers. */
  readonly said: string;
}

const DEBOUNCE_MS = 150;

const span = (className: string, text: string): HTMLElement =>
  Object.assign(document.createElement('span'), { className, textContent: text });

/** For each box, the function that restores the list after the page was morphed. */
const attached = new WeakMap<HTMLInputElement, () => void>();

/** Adds suggestions to a box, or restores them. */
export const suggest = (box: HTMLInputElement): void => {
  const attach = attached.get(box) ?? enhance(box);
  attached.set(box, attach);
  attach();
};

const optionOf = ({ kind, label, detail, href }: Suggestion, at: number): HTMLElement => {
  const option = Object.assign(document.createElement('li'), { id: `suggestion-${at}`, role: 'option' });
  option.dataset['href'] = href;
  option.append(span('label', label), span('quiet', [kind, detail].filter(Boolean).join(' · ')));
  return option;
};

const follow = (option: HTMLElement): void => location.assign(option.dataset['href'] ?? '');

/** Creates the list of a box, which tracks the chosen option. */
const listOf = (box: HTMLInputElement) => {
  const element = Object.assign(document.createElement('ul'), { id: 'suggestions', role: 'listbox', hidden: true });
  element.setAttribute('aria-label', box.placeholder);
  let active = -1;
  const options = (): HTMLElement[] => [...element.children] as HTMLElement[];
  const choose = (index: number): void => {
    active = index;
    for (const [at, option] of options().entries()) option.ariaSelected = String(at === index);
    const chosen = options()[index];
    if (chosen) {
      box.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else box.removeAttribute('aria-activedescendant');
  };
  // Pressing a mouse button leaves the focus in the box, so that the list is still there for the click.
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', ({ target }) => {
    const option = (target as HTMLElement).closest<HTMLElement>('[data-href]');
    if (option) follow(option);
  });
  return {
    element,
    chosen: () => options()[active],
    fill: (suggestions: readonly Suggestion[]): void => element.replaceChildren(...suggestions.map(optionOf)),
    open: (isOpen: boolean): void => {
      element.hidden = !isOpen;
      box.ariaExpanded = String(isOpen);
      if (!isOpen) choose(-1);
    },
    move: (by: number): void => {
      const count = options().length;
      // The box itself lies between the last suggestion and the first.
      choose(((active + 1 + by + count + 1) % (count + 1)) - 1);
    },
  };
};

/** Fetches suggestions. @returns `null` where the server responds with an error */
const fetchSuggestions = async (form: HTMLFormElement, text: string, signal: AbortSignal): Promise<Answer | null> => {
  const address = new URL(form.dataset['suggest'] ?? '', location.href);
  address.searchParams.set('q', text);
  const response = await fetch(address, { signal });
  return response.ok ? ((await response.json()) as Answer) : null;
};

const enhance = (box: HTMLInputElement): (() => void) => {
  const { form } = box;
  if (!form) return () => undefined;
  const list = listOf(box);
  const status = Object.assign(document.createElement('p'), { className: 'unseen', role: 'status' });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let inFlight: AbortController | undefined;

  const attach = (): void => {
    if (form.contains(list.element) && box.role === 'combobox') return;
    form.append(list.element, status);
    box.role = 'combobox';
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.element.id);
    list.open(false);
  };
  const show = ({ suggestions, said }: Answer): void => {
    list.fill(suggestions);
    attach();
    list.open(suggestions.length > 0);
    status.textContent = said;
  };
  const stop = (): void => {
    clearTimeout(waiting);
    inFlight?.abort();
    list.open(false);
  };
  const request = async (): Promise<void> => {
    inFlight?.abort();
    const text = box.value.trim();
    if (text.length < 2) {
      status.textContent = '';
      return stop();
    }
    const { signal } = (inFlight = new AbortController());
    // Without suggestions the box still submits its text.
    const answer = await fetchSuggestions(form, text, signal).catch(() => null);
    if (signal.aborted) return;
    if (answer) show(answer);
    else list.open(false);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const chosen = list.chosen();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.element.hidden || list.element.children.length === 0) void request();
      else list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      follow(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (list.element.hidden) box.value = '';
      stop();
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void request(), DEBOUNCE_MS);
  });
  box.addEventListener('keydown', onKey);
  form.addEventListener('submit', stop);
  box.addEventListener('blur', stop);
  // The reader may have typed before this script was loaded.
  if (box.value.trim() !== '' && box.value !== box.defaultValue) void request();
  return attach;
};
