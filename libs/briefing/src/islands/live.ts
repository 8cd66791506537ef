import { becomeDocument } from './become.js';

/** Longest wait for a busy service before the page says that it is busy, in seconds. */
const MAX_WAIT = 10;
const MAX_TRIES = 3;

let asking: AbortController | undefined;
/** The address that is shown, without its fragment. */
const shownAddress = (): string => location.href.replace(location.hash, '');
/** The address that was last asked for. */
let current = shownAddress();

/** What a form asks for: its address with its fields, or what it posts. */
interface Wanted {
  readonly address: string;
  readonly posted?: { readonly body: URLSearchParams; readonly form: HTMLFormElement };
}

/** Asks for a page; where the service says that it is busy, once more after the time that it names. */
const fetchPage = async ({ address, posted }: Wanted, signal: AbortSignal): Promise<Response> => {
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

/** What tells one request from another. */
const keyOf = ({ address, posted }: Wanted): string => (posted ? `${address} ${posted.body.toString()}` : address);

/** Goes on without scripts. */
const leave = ({ address, posted }: Wanted): void => {
  if (posted) posted.form.submit();
  else location.assign(address);
};

/** Shows what is asked for as a reload would, in place. @param record whether the address is a new step back, or takes the place of this one */
const show = async (wanted: Wanted, record: 'push' | 'replace' | null, spared: Element | null): Promise<boolean> => {
  current = keyOf(wanted);
  asking?.abort();
  const { signal } = (asking = new AbortController());
  const main = document.querySelector('main');
  main?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetchPage(wanted, signal);
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    signal.throwIfAborted();
    const isPage = response.ok || response.status === 400;
    // A page of a newer release has scripts of its own.
    if (!isPage || scriptOf(next) !== scriptOf(document)) {
      leave(wanted);
      return false;
    }
    // The address that was meant, where the service said so. What was posted and has none is shown under the last address.
    const hasAddress = !wanted.posted || response.redirected;
    if (hasAddress) current = response.url;
    if (record && hasAddress) history[`${record}State`](null, '', response.url);
    becomeDocument(next, spared);
    asking = undefined;
    return true;
  } catch (error) {
    if ((error as Error).name !== 'AbortError') leave(wanted);
    return false;
  }
};

/** Gives up the page that is on its way: it would take back what the reader has written since it was asked for. */
const abandon = (): void => {
  if (!asking) return;
  asking.abort();
  asking = undefined;
  current = shownAddress();
  document.querySelector('main')?.removeAttribute('aria-busy');
};

/** A form that is marked so asks its own address with every change, and the page becomes what is there. */
export const enlivenForms = (started: () => void, pressed: (button: HTMLElement) => void): void => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Has the reader sent what is shown? The next change is then a new step, and does not take its place. */
  let isSent = false;
  const ask = async (
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
    const wanted: Wanted = { address: address.href, ...(isPosted && { posted: { body: fields, form } }) };
    if (keyOf(wanted) === current) return;
    if (!(await show(wanted, record, button ? null : document.activeElement))) return;
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
    // A date of which half is written asks for nothing yet.
    if (input.validity.patternMismatch) return;
    const twin = input.dataset['twin'] && form.elements.namedItem(input.dataset['twin']);
    if (twin instanceof HTMLInputElement) {
      twin.value = input.dataset['form']?.replace('*', input.value) ?? input.value;
      const said = (input.dataset['said'] ?? '*').replace('*', input.value);
      input.setAttribute('aria-valuetext', said);
      input.parentElement?.querySelector('[data-now]')?.replaceChildren(said);
    }
    const isTyped = /^(?:search|range|text|textarea)$/.test(input.type);
    const change = (): void => {
      const record = isSent ? 'push' : 'replace';
      isSent = false;
      void ask(form, record, null);
    };
    waiting = setTimeout(change, isTyped ? 120 : 0);
  });
  document.addEventListener('submit', (event) => {
    const form = liveForm(event.target);
    if (!form) return;
    event.preventDefault();
    isSent = true;
    void ask(form, 'push', event.submitter);
  });
  // What stands in no address is lost with the page: the browser asks first.
  addEventListener('beforeunload', (event) => {
    if (document.querySelector('[data-unsaved]')) event.preventDefault();
  });
  addEventListener('popstate', () => {
    // A step to another place of the same page asks nothing.
    const address = shownAddress();
    if (address !== current) void show({ address }, null, null).then((shown) => shown && started());
  });
};
