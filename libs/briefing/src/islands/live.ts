import { morphDocument } from './become.js';

/** Maximum wait for a busy service, in seconds. After a longer `Retry-After` the page says that the service is busy. */
const MAX_WAIT = 10;
const MAX_TRIES = 3;

let inFlight: AbortController | undefined;
/** Returns the current address without the fragment. */
const shownAddress = (): string => location.href.replace(location.hash, '');
/** The key of the last request. */
let current = shownAddress();

/** The request of a form: the address with its fields, or the posted body. */
interface Target {
  readonly address: string;
  readonly posted?: { readonly body: URLSearchParams; readonly form: HTMLFormElement };
}

/** Fetches a page. While the service is busy, retries after its `Retry-After`, with `MAX_TRIES` attempts in all. */
const fetchPage = async ({ address, posted }: Target, signal: AbortSignal): Promise<Response> => {
  const sent = posted && { method: 'POST', body: posted.body };
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(address, { headers: { accept: 'text/html' }, signal, ...sent });
    const wait = Number(response.headers.get('retry-after'));
    if (!wait || wait > MAX_WAIT || tries === MAX_TRIES) return response;
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
};

const scriptOf = (page: Document): string | null | undefined =>
  page.querySelector('script[type=module]')?.getAttribute('src');

const keyOf = ({ address, posted }: Target): string => (posted ? `${address} ${posted.body.toString()}` : address);

/** Falls back to ordinary navigation. */
const leave = ({ address, posted }: Target): void => {
  if (posted) posted.form.submit();
  else location.assign(address);
};

/**
 * Loads the requested page and morphs the current one into it.
 * @param record whether the address is pushed to the history or replaces the current entry; `null` to leave the history
 * @returns whether the page is shown
 */
const show = async (target: Target, record: 'push' | 'replace' | null, spared: Element | null): Promise<boolean> => {
  current = keyOf(target);
  inFlight?.abort();
  const { signal } = (inFlight = new AbortController());
  const main = document.querySelector('main');
  main?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetchPage(target, signal);
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    signal.throwIfAborted();
    const isPage = response.ok || response.status === 400;
    // A page of another release needs other scripts.
    if (!isPage || scriptOf(next) !== scriptOf(document)) {
      leave(target);
      return false;
    }
    // The service may redirect to the intended address. A posted page without one is shown under the current address.
    const hasAddress = !target.posted || response.redirected;
    if (hasAddress) current = response.url;
    if (record && hasAddress) history[`${record}State`](null, '', response.url);
    morphDocument(next, spared);
    inFlight = undefined;
    return true;
  } catch (error) {
    if ((error as Error).name !== 'AbortError') leave(target);
    return false;
  }
};

/** Aborts the request in flight, whose page would undo what the reader has typed since. */
const abandon = (): void => {
  if (!inFlight) return;
  inFlight.abort();
  inFlight = undefined;
  current = shownAddress();
  document.querySelector('main')?.removeAttribute('aria-busy');
};

/** Makes forms marked with `data-live` request their address on every change and morph the page into the response. */
export const enhanceForms = (started: () => void, pressed: (button: HTMLElement) => void): void => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader submitted the current state: the next change is then a new history entry. */
  let isSent = false;
  const request = async (
    form: HTMLFormElement,
    record: 'push' | 'replace',
    submitter: HTMLElement | null,
  ): Promise<void> => {
    clearTimeout(waiting);
    const button = submitter?.hasAttribute('name') ? submitter : null;
    const hasOwnAddress = submitter instanceof HTMLButtonElement && submitter.hasAttribute('formaction');
    const address = new URL(hasOwnAddress ? submitter.formAction : form.action);
    const isPosted = form.method === 'post';
    const fields = isPosted ? new URLSearchParams() : address.searchParams;
    for (const [name, value] of new FormData(form, button)) {
      if (value !== '') fields.append(name, String(value));
    }
    const target: Target = { address: address.href, ...(isPosted && { posted: { body: fields, form } }) };
    if (keyOf(target) === current) return;
    if (!(await show(target, record, button ? null : document.activeElement))) return;
    started();
    if (button) pressed(button);
  };
  const liveForm = (target: EventTarget | null): HTMLFormElement | null =>
    (target as Element).closest<HTMLFormElement>('form[data-live]');

  document.addEventListener('input', ({ target }) => {
    const [form, input] = [liveForm(target), target as HTMLInputElement];
    if (!form || input.dataset['idle'] !== undefined) return;
    clearTimeout(waiting);
    abandon();
    // A half-typed date does not trigger a request yet.
    if (input.validity.patternMismatch) return;
    const twin = input.dataset['twin'] && form.elements.namedItem(input.dataset['twin']);
    if (twin instanceof HTMLInputElement) {
      twin.value = input.dataset['form']?.replace('*', input.value) ?? input.value;
      const valueText = (input.dataset['said'] ?? '*').replace('*', input.value);
      input.setAttribute('aria-valuetext', valueText);
      input.parentElement?.querySelector('[data-now]')?.replaceChildren(valueText);
    }
    const isTyped = /^(?:search|range|text|textarea)$/.test(input.type);
    const change = (): void => {
      const record = isSent ? 'push' : 'replace';
      isSent = false;
      void request(form, record, null);
    };
    waiting = setTimeout(change, isTyped ? 120 : 0);
  });
  document.addEventListener('submit', (event) => {
    const form = liveForm(event.target);
    if (!form) return;
    event.preventDefault();
    isSent = true;
    void request(form, 'push', event.submitter);
  });
  // State that no address holds is lost with the page, so the browser asks for confirmation.
  addEventListener('beforeunload', (event) => {
    if (document.querySelector('[data-unsaved]')) event.preventDefault();
  });
  addEventListener('popstate', () => {
    // Navigation within the same page needs no request.
    const address = shownAddress();
    if (address !== current) void show({ address }, null, null).then((shown) => shown && started());
  });
};
