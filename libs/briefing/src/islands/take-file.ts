import type { Language } from '../language.js';
import { TAKE_FILE_MESSAGES } from './messages/index.js';

type Words = (typeof TAKE_FILE_MESSAGES)['en'];

/** Returns the messages in the language of the page, which is always a supported one. */
const wordsOf = (language: string): Words => TAKE_FILE_MESSAGES[language as Language];

const MAX_TRIES = 3;
/** Maximum wait for a busy service before an automatic retry, in seconds. */
const MAX_WAIT = 60;
const POLL_INTERVAL_MS = 500;

/** The progress of a file, as the service reports it. */
interface Place {
  readonly place: number;
  readonly of: number;
  readonly seconds: number;
}

/** Returns an unguessable name for a wait. */
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

/** The status line beside a link, on the progress of its file. */
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

  /** @param act the label and action of the button; without it there is no button */
  say(text: string, act?: { readonly word: string; readonly run: () => void }): void {
    this.#text.data = `${this.t.of(this.name, text)} `;
    const { activeElement } = document;
    const nodes: Node[] = [this.#text];
    if (act) {
      this.#button.textContent = act.word;
      this.#button.onclick = act.run;
      nodes.push(this.#button);
    }
    // Nodes already in place are left alone, since the button may have focus.
    if (this.status.childNodes.length !== nodes.length || this.status.firstChild !== this.#text) {
      this.status.replaceChildren(...nodes);
    }
    if (activeElement === this.#button) this.#button.focus();
  }
}

/** Polls the progress of a file until the signal aborts. */
const watch = async (ticket: string, onProgress: (place: Place) => void, signal: AbortSignal): Promise<void> => {
  for (;;) {
    await pause(POLL_INTERVAL_MS, signal);
    const response = await fetch(`/waiting/${ticket}`, { signal });
    // The request may have reached another process, which does not know the ticket.
    if (response.status === 200) onProgress((await response.json()) as Place);
  }
};

/** A request: a link’s address, or the form that a button submits. */
interface FileRequest {
  readonly href: string;
  readonly method?: 'POST';
  readonly body?: URLSearchParams;
}

const requestOf = (control: HTMLAnchorElement | HTMLButtonElement): FileRequest => {
  if (control instanceof HTMLAnchorElement) return { href: control.href };
  const fields = [...new FormData(control.form ?? undefined)].map(([name, value]) => [name, String(value)]);
  return { href: control.formAction, method: 'POST', body: new URLSearchParams(fields) };
};

/** Fetches a file. While the service is busy, retries after its `Retry-After`, with `MAX_TRIES` attempts in all. */
const fetchFile = async (
  { href, ...sent }: FileRequest,
  line: Line,
  t: Words,
  stop: AbortController,
): Promise<Response> => {
  const stopAction = { word: t.stop, run: () => stop.abort() };
  for (let tries = 1; ; tries += 1) {
    line.say(t.preparing, stopAction);
    const polling = new AbortController();
    const ticket = newTicket();
    const onProgress = ({ place, of, seconds }: Place): void => {
      const where = place === 0 ? t.made : t.waiting(place, of);
      line.say(seconds > 0 ? t.remaining(where, seconds) : t.placed(where), stopAction);
    };
    watch(ticket, onProgress, AbortSignal.any([polling.signal, stop.signal])).catch(() => undefined);
    const response = await fetch(href, { headers: { 'waiting-ticket': ticket }, signal: stop.signal, ...sent }).finally(
      () => polling.abort(),
    );
    const wait = Number(response.headers.get('retry-after'));
    if (response.ok || !wait || wait > MAX_WAIT || tries === MAX_TRIES) return response;
    for (let seconds = wait; seconds > 0; seconds -= 1) {
      line.say(t.busy(seconds), stopAction);
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

/** Finds or creates the status element after a link’s paragraph. */
const statusBeside = (link: HTMLElement): Element => {
  const container = link.closest('.take') ?? link.closest('p, li, figcaption') ?? link;
  const status = container.matches('.take') ? container.querySelector('[role=status]') : container.nextElementSibling;
  if (status?.matches('[role=status]')) return status;
  const created = document.createElement('p');
  created.setAttribute('role', 'status');
  created.className = 'note';
  container.after(created);
  return created;
};

/**
 * Downloads a file without leaving the page and shows the progress.
 * @param link a link, or a submit button of a form
 */
export const takeFile = async (link: HTMLAnchorElement | HTMLButtonElement): Promise<void> => {
  const t = wordsOf(document.documentElement.lang);
  const line = new Line(statusBeside(link), link.ariaLabel ?? link.textContent.trim(), t);
  const stop = new AbortController();
  const retryAction = { word: t.again, run: () => void takeFile(link) };
  try {
    const response = await fetchFile(requestOf(link), line, t, stop);
    if (!response.ok) return line.say(t.failed, retryAction);
    await save(response, (link instanceof HTMLAnchorElement && link.download) || fileNameOf(response));
    line.say(t.ready);
  } catch {
    if (stop.signal.aborted) line.say(t.stopped, retryAction);
    else line.say(t.failed, retryAction);
  }
};
