import './styles.css';

/** A figure draws its own table, once it comes near: picture and numbers cannot differ. */
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

/** A picture whose shapes are links takes its place in the page, so that they can be pointed at and followed. */
const inline = async (image: HTMLImageElement): Promise<void> => {
  // An image that is not loaded yet has not chosen among its sources.
  const sources = image.parentElement?.querySelectorAll('source') ?? [];
  const chosen = [...sources].find(({ media }) => matchMedia(media).matches)?.srcset ?? image.src;
  const text = await (await fetch(chosen)).text();
  const { documentElement: picture } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const frame = image.closest('.picture');
  if (picture.localName !== 'svg' || !frame) return;
  frame.append(picture);
  frame.classList.add('live');
};

/** A form that is marked so asks its own address again, and swaps the one element that the answer is for; what a button does to the form itself swaps all of it. */
const enliven = (form: HTMLFormElement): void => {
  let last = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  const ask = async (push: boolean, button: HTMLElement | null = null): Promise<void> => {
    const wanted = new URL(form.action);
    const does = button?.hasAttribute('name') ? button : null;
    for (const [name, value] of new FormData(form, does)) {
      if (value !== '') wanted.searchParams.append(name, String(value));
    }
    if (wanted.href === last) return;
    last = wanted.href;
    asking?.abort();
    asking = new AbortController();
    try {
      const response = await fetch(wanted, { headers: { accept: 'text/html' }, signal: asking.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const swapped = (does && form.dataset['whole']) || form.dataset['live'] || '';
      const [next, old] = [page, document].map((where) => where.getElementById(swapped));
      const fault = page.querySelector('main .lead');
      if (!old || !(next ?? fault)) return location.assign(wanted);
      // The address that was meant, where the service said so.
      if (push) history.pushState(null, '', response.url);
      else history.replaceState(null, '', response.url);
      // What was wrong is said in place of the answer: the form stays, to be put right.
      if (next) old.replaceWith(next);
      else if (fault) old.replaceChildren(fault);
      if (next) start(next);
      if (does) focusAfter(does);
    } catch (error) {
      if ((error as Error).name !== 'AbortError') location.assign(wanted);
    }
  };
  form.addEventListener('input', ({ target }) => {
    clearTimeout(waiting);
    const input = target as HTMLInputElement;
    const twin = input.dataset['twin'] && form.elements.namedItem(input.dataset['twin']);
    if (twin instanceof HTMLInputElement) twin.value = input.dataset['form']?.replace('*', input.value) ?? input.value;
    const typed = /^(?:search|range|text|textarea)$/.test(input.type);
    waiting = setTimeout(() => void ask(false), typed ? 120 : 0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void ask(true, event.submitter);
  });
};

/** After a button changed the form, the keyboard stays where its block went, or where it was added. */
const focusAfter = (button: HTMLElement): void => {
  const { value = '' } = button as HTMLButtonElement;
  const [what, place = '1'] = value.split('.');
  const blocks = document.querySelectorAll<HTMLElement>('.builder .blocks > li');
  const at = what === 'raise' ? Number(place) - 1 : what === 'lower' ? Number(place) + 1 : Number(place);
  const added = [...blocks].findLast((block) => !block.querySelector('[value=sources]'));
  const block = what === 'add' ? added : blocks[Math.min(at, blocks.length) - 1];
  const same = block?.querySelector<HTMLElement>(`button[value^="${what}."]:not(:disabled)`);
  const first = block?.querySelector<HTMLElement>('select, textarea, input:not([type=hidden]), button:not(:disabled)');
  (same ?? first)?.focus();
};

/** A file that takes a while to set: what becomes of it is said beside its link. */
const fetchFile = (link: HTMLAnchorElement): void => {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const around = link.closest<HTMLElement>('.take');
    const status = around?.querySelector('[role=status]');
    if (!around || !status) return location.assign(link.href);
    const bar = document.createElement('progress');
    status.replaceChildren(`${link.textContent}: ${around.dataset['setting'] ?? ''} `, bar);
    void (async () => {
      try {
        const response = await fetch(link.href);
        if (!response.ok) throw new Error(response.statusText);
        const address = URL.createObjectURL(await response.blob());
        const save = document.createElement('a');
        Object.assign(save, { href: address, download: link.download });
        save.click();
        setTimeout(() => URL.revokeObjectURL(address), 60_000);
        status.textContent = `${link.textContent}: ${around.dataset['set'] ?? ''}`;
      } catch {
        status.textContent = `${link.textContent}: ${around.dataset['failed'] ?? ''}`;
      }
    })();
  });
};

/** A moment in the reader's own time zone, beside that of the place. */
const localise = (time: HTMLTimeElement): void => {
  const { lang } = document.documentElement;
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeStyle: 'short' });
  const own = format.format(new Date(time.dateTime));
  time.textContent = (time.dataset['local'] ?? '*').replace('*', own);
  time.hidden = false;
};

const start = (within: ParentNode): void => {
  for (const figure of within.querySelectorAll('[data-figure], .picture:not(.chart) img')) nearby.observe(figure);
  for (const form of within.querySelectorAll<HTMLFormElement>('form[data-live]')) enliven(form);
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[data-file]')) fetchFile(link);
  for (const button of within.querySelectorAll<HTMLButtonElement>('button.print')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  for (const time of within.querySelectorAll<HTMLTimeElement>('time[data-local]')) localise(time);
};

for (const details of document.querySelectorAll('details'))
  addEventListener('beforeprint', () => (details.open = true));
addEventListener('popstate', () => location.reload());
start(document);
