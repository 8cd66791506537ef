import type { Language } from '../language.js';
import { TAKE_FILE_MESSAGES } from './messages/index.js';

type Words = (typeof TAKE_FILE_MESSAGES)['en'];

/** In the language of the page, which is one of those that there are. */
const wordsOf = (language: string): Words => TAKE_FILE_MESSAGES[language as Language];

const MAX_TRIES = 3;
/** Longest time that is waited for a busy service without being asked to, in seconds. */
const MAX_WAIT = 60;
const MS_BETWEEN_LOOKS = 500;

/** Where a file that is waited for stands, as the service says. */
interface Place {
  readonly place: number;
  readonly of: number;
  readonly seconds: number;
}

/** A name of one's own for a wait; no other reader can guess it. */
const newTicket = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** The line beside a link in which is said what becomes of its file. */
class Line {
  readonly #text = document.createTextNode('');
  readonly #button = document.createElement('button');

  constructor(
    private readonly status: Element,
    private readonly name: string,
    private readonly t: Words,
  ) {
    this.#button.type = 'button';
  }

  /** @param act what its button does, and what it is called; none where there is nothing to do */
  say(text: string, act?: { readonly word: string; readonly run: () => void }): void {
    this.#text.data = `${this.t.of(this.name, text)} `;
    const { activeElement } = document;
    const nodes: Node[] = [this.#text];
    if (act) {
      this.#button.textContent = act.word;
      this.#button.onclick = act.run;
      nodes.push(this.#button);
    }
    // What stands there already is left: a reader may be in the button.
    if (this.status.childNodes.length !== nodes.length || this.status.firstChild !== this.#text) {
      this.status.replaceChildren(...nodes);
    }
    if (activeElement === this.#button) this.#button.focus();
  }
}

/** Says where the file stands while it is waited for. */
const watch = async (ticket: string, told: (place: Place) => void, signal: AbortSignal): Promise<void> => {
  for (;;) {
    await pause(MS_BETWEEN_LOOKS, signal);
    const response = await fetch(`/waiting/${ticket}`, { signal });
    // Another process may have taken the look.
    if (response.status === 200) told((await response.json()) as Place);
  }
};

/** What is asked for: a link's address, or what a button sends of its form. */
interface Wanted {
  readonly href: string;
  readonly method?: 'POST';
  readonly body?: URLSearchParams;
}

const wantedBy = (control: HTMLAnchorElement | HTMLButtonElement): Wanted => {
  if (control instanceof HTMLAnchorElement) return { href: control.href };
  const fields = [...new FormData(control.form ?? undefined)].map(([name, value]) => [name, String(value)]);
  return { href: control.formAction, method: 'POST', body: new URLSearchParams(fields) };
};

/** Asks for a file; where the service says that it is busy, once more after the time that it names. */
const fetched = async ({ href, ...sent }: Wanted, line: Line, t: Words, stop: AbortController): Promise<Response> => {
  const stopping = { word: t.stop, run: () => stop.abort() };
  for (let tries = 1; ; tries += 1) {
    line.say(t.preparing, stopping);
    const looking = new AbortController();
    const ticket = newTicket();
    const told = ({ place, of, seconds }: Place): void => {
      const where = place === 0 ? t.made : t.waiting(place, of);
      line.say(seconds > 0 ? t.remaining(where, seconds) : t.placed(where), stopping);
    };
    watch(ticket, told, AbortSignal.any([looking.signal, stop.signal])).catch(() => undefined);
    const response = await fetch(href, { headers: { 'waiting-ticket': ticket }, signal: stop.signal, ...sent }).finally(
      () => looking.abort(),
    );
    const wait = Number(response.headers.get('retry-after'));
    if (response.ok || !wait || wait > MAX_WAIT || tries === MAX_TRIES) return response;
    for (let seconds = wait; seconds > 0; seconds -= 1) {
      line.say(t.busy(seconds), stopping);
      await pause(1000, stop.signal);
    }
  }
};

const fileNameOf = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';

const save = async (response: Response, name: string): Promise<void> => {
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** The place under a link's paragraph in which is said what becomes of its file. */
const statusBeside = (link: HTMLElement): Element => {
  const around = link.closest('.take') ?? link.closest('p, li, figcaption') ?? link;
  const status = around.matches('.take') ? around.querySelector('[role=status]') : around.nextElementSibling;
  if (status?.matches('[role=status]')) return status;
  const made = document.createElement('p');
  made.setAttribute('role', 'status');
  made.className = 'note';
  around.after(made);
  return made;
};

/** Takes a file while the page stays, and says where it stands. @param link what the reader chose: a link, or a button of a form */
export const takeFile = async (link: HTMLAnchorElement | HTMLButtonElement): Promise<void> => {
  const t = wordsOf(document.documentElement.lang);
  const line = new Line(statusBeside(link), link.ariaLabel ?? link.textContent.trim(), t);
  const stop = new AbortController();
  const again = { word: t.again, run: () => void takeFile(link) };
  try {
    const response = await fetched(wantedBy(link), line, t, stop);
    if (!response.ok) return line.say(t.failed, again);
    await save(response, (link instanceof HTMLAnchorElement && link.download) || fileNameOf(response));
    line.say(t.ready);
  } catch {
    if (stop.signal.aborted) line.say(t.stopped, again);
    else line.say(t.failed, again);
  }
};
