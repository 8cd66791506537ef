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

/** A form that is marked so asks its own address again, and swaps the one element that the answer is for. */
const enliven = (form: HTMLFormElement): void => {
  let last = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  const ask = async (push: boolean): Promise<void> => {
    const wanted = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value !== '') wanted.searchParams.append(name, String(value));
    if (wanted.href === last) return;
    last = wanted.href;
    asking?.abort();
    asking = new AbortController();
    try {
      const response = await fetch(wanted, { headers: { accept: 'text/html' }, signal: asking.signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const [next, old] = [page, document].map((where) => where.getElementById(form.dataset['live'] ?? ''));
      const fault = page.querySelector('main .lead');
      if (!old || !(next ?? fault)) return location.assign(wanted);
      if (push) history.pushState(null, '', wanted);
      else history.replaceState(null, '', wanted);
      // What was wrong is said in place of the answer: the form stays, to be put right.
      if (next) old.replaceWith(next);
      else if (fault) old.replaceChildren(fault);
      if (next) start(next);
    } catch (error) {
      if ((error as Error).name !== 'AbortError') location.assign(wanted);
    }
  };
  form.addEventListener('input', ({ target }) => {
    clearTimeout(waiting);
    const input = target as HTMLInputElement;
    const twin = input.dataset['twin'] && form.elements.namedItem(input.dataset['twin']);
    if (twin instanceof HTMLInputElement) twin.value = input.dataset['form']?.replace('*', input.value) ?? input.value;
    waiting = setTimeout(() => void ask(false), input.type === 'search' || input.type === 'range' ? 120 : 0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void ask(true);
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
  for (const time of within.querySelectorAll<HTMLTimeElement>('time[data-local]')) localise(time);
};

for (const details of document.querySelectorAll('details'))
  addEventListener('beforeprint', () => (details.open = true));
addEventListener('popstate', () => location.reload());
start(document);
