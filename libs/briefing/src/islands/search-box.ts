/**
 * The search box as an editable combobox with list autocomplete, after the WAI-ARIA Authoring Practices (1.2): the focus
 * stays in the box, the arrow keys move through the list, Enter follows what is chosen or sends the text, Escape closes
 * the list and then empties the box.
 */
interface Suggestion {
  readonly kind: string;
  readonly label: string;
  readonly detail: string;
  readonly href: string;
}

interface Answer {
  readonly suggestions: readonly Suggestion[];
  /** How many there are, for those who do not see them. */
  readonly said: string;
}

const PAUSE = 150;

const span = (className: string, text: string): HTMLElement =>
  Object.assign(document.createElement('span'), { className, textContent: text });

/** What puts the list back under a box from which the page's becoming another one took it. */
const attached = new WeakMap<HTMLInputElement, () => void>();

/** Adds suggestions to a box, or sees to it that they are still there. */
export const suggest = (box: HTMLInputElement): void => {
  const attach = attached.get(box) ?? enhanced(box);
  attached.set(box, attach);
  attach();
};

const enhanced = (box: HTMLInputElement): (() => void) => {
  const { form } = box;
  if (!form) return () => undefined;
  const list = Object.assign(document.createElement('ul'), { id: 'suggestions', role: 'listbox', hidden: true });
  const status = Object.assign(document.createElement('p'), { className: 'unseen', role: 'status' });
  list.setAttribute('aria-label', box.placeholder);

  let active = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  const options = (): HTMLElement[] => [...list.children] as HTMLElement[];

  const choose = (index: number): void => {
    active = index;
    for (const [at, option] of options().entries()) option.ariaSelected = String(at === index);
    const chosen = options()[index];
    if (chosen) {
      box.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else box.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    box.ariaExpanded = String(isOpen);
    if (!isOpen) choose(-1);
  };
  const attach = (): void => {
    if (form.contains(list) && box.role === 'combobox') return;
    form.append(list, status);
    box.role = 'combobox';
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    open(false);
  };
  const show = ({ suggestions, said }: Answer): void => {
    list.replaceChildren(
      ...suggestions.map(({ kind, label, detail, href }, at) => {
        const option = Object.assign(document.createElement('li'), { id: `suggestion-${at}`, role: 'option' });
        option.dataset['href'] = href;
        option.append(span('label', label), span('quiet', [kind, detail].filter(Boolean).join(' · ')));
        return option;
      }),
    );
    attach();
    open(suggestions.length > 0);
    status.textContent = said;
  };
  const stop = (): void => {
    clearTimeout(waiting);
    asking?.abort();
    open(false);
  };
  const ask = async (): Promise<void> => {
    asking?.abort();
    const text = box.value.trim();
    if (text.length < 2) {
      status.textContent = '';
      return stop();
    }
    asking = new AbortController();
    try {
      const address = new URL(form.dataset['suggest'] ?? '', location.href);
      address.searchParams.set('q', text);
      const response = await fetch(address, { signal: asking.signal });
      if (!response.ok) return open(false);
      show((await response.json()) as Answer);
    } catch {
      // Without suggestions the box still sends what is written.
      if (!asking.signal.aborted) open(false);
    }
  };
  const move = (by: number): void => {
    const count = list.hidden ? 0 : list.children.length;
    if (count === 0) return void ask();
    // The box itself lies between the last suggestion and the first.
    choose(((active + 1 + by + count + 1) % (count + 1)) - 1);
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), PAUSE);
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const chosen = options()[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      location.assign(chosen.dataset['href'] ?? '');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (list.hidden) box.value = '';
      stop();
    }
  });
  form.addEventListener('submit', stop);
  box.addEventListener('blur', stop);
  // Pressing a button of the mouse leaves the focus in the box, so that the list is still there for the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = (target as HTMLElement).closest<HTMLElement>('[data-href]');
    if (option) location.assign(option.dataset['href'] ?? '');
  });
  // Something may have been written before this script came.
  if (box.value.trim() !== '' && box.value !== box.defaultValue) void ask();
  return attach;
};
