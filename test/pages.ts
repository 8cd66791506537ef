import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type Axe from 'axe-core';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { HEADLESS_CHROMIUM } from '../scripts/chromium.mjs';
import { shared } from './run/shared.js';

/** A service on this machine, and the requests that tests send to it. */
export interface Served {
  /** Without a trailing slash. */
  readonly address: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  documentAt(path: string): Promise<Document>;
  bytesAt(path: string): Promise<Buffer>;
  // The shape of the data depends on the query.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  ask(query: string): Promise<any>;
  stop(): Promise<void>;
}

/** Repeats a request as long as the service answers 503, which must have `Retry-After`. */
export const retryWhileBusy = async (ask: () => Promise<Response>): Promise<Response> => {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 503) return answer;
    expect(answer.headers.get('retry-after')).not.toBeNull();
    await setTimeout(200);
  }
};

/** @param stop stops the service */
export const servedAt = (address: string, stop: () => Promise<void>): Served => {
  // A client on the same machine gains nothing from compression, which takes longer than rendering many a page.
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(address + path, { headers: { 'accept-encoding': 'identity', ...headers } });
  return {
    address,
    get,
    documentAt: async (path) => {
      const response = await get(path);
      const markup = await response.text();
      // A response that is not HTML would be parsed as an empty page, which hides the cause.
      if (!response.headers.get('content-type')?.startsWith('text/html')) {
        throw new Error(`${path} answers ${response.status}: ${markup.slice(0, 500)}`);
      }
      return parseHTML(markup).document;
    },
    bytesAt: async (path) => {
      const response = await retryWhileBusy(() => get(path));
      if (response.status !== 200) throw new Error(`${path.slice(0, 80)} answers ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
    ask: async (query) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      if (errors !== undefined) throw new Error(`${query} answers ${JSON.stringify(errors)}`);
      return data;
    },
    stop,
  };
};

/**
 * The built service on the seeds, which all test files of a run share: for tests that only read. Tests that record,
 * look inside or need other settings start a separate service (`own-service.ts`).
 */
export const serveSeeds = async (): Promise<Served> =>
  servedAt(await shared('service', 'seeds'), () => Promise.resolve());

const launchBrowser = async (): Promise<Browser> => {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    ...(HEADLESS_CHROMIUM && { executablePath: HEADLESS_CHROMIUM }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A page lives for a second: optimizing compilers would take more time than its scripts gain.
      '--js-flags=--no-opt --no-maglev',
    ],
  });
};

/** Describes tests that share a browser; without one they are skipped, and their name says how to install it. */
export const describeInBrowser = (what: string, tests: (browser: () => Browser) => void): void => {
  const inBrowser = () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(async () => browser.close());
    tests(() => browser);
  };
  if (HEADLESS_CHROMIUM) describe(`${what}, in a browser`, inBrowser);
  else {
    describe.skip(
      `${what}, in a browser (skipped: no Chromium; install Debian’s package chromium-headless-shell, or name one in CHROMIUM)`,
      inBrowser,
    );
  }
};

export interface Opened {
  readonly page: Page;
  /** Errors of the page, and requests that leave the service. */
  readonly faults: string[];
  /** Bytes on the wire by script URL. */
  readonly scripts: Map<string, number>;
}

/** Opens a page and collects what goes wrong in it. */
export const openPage = async (
  browser: Browser,
  address: string,
  path: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const faults: string[] = [];
  const scripts = new Map<string, number>();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.set(response.url(), Number(response.headers()['content-length'] ?? 0));
  });
  await page.goto(address + path, { waitUntil: 'load' });
  return { page, faults, scripts };
};

/**
 * Blocks the figures of a page, for tests that do not depend on pictures: their space stays reserved, and drawing them
 * takes longer than most of what is tested. (Playwright’s `route` would also reload styles, scripts and fonts for each
 * address.)
 */
export const withoutFigures = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*/figures/*'] });
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Keeps three of the sibling elements that are alike, since axe checks each of hundreds. Two elements are alike if they
 * have the same name, class, role, type and attributes, the same of these are empty, both or neither have text, and
 * they contain the same kinds of elements.
 */
export const keepThreeOfEachKind = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kinds = new Map<Element, string>();
    const kindOf = (element: Element): string => {
      const known = kinds.get(element);
      if (known !== undefined) return known;
      const attributes = [...element.attributes]
        .map(({ name, value }) => (value === '' || ['role', 'type'].includes(name) ? `${name}=${value}` : name))
        .sort();
      const hasText = [...element.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
      const inside = new Set([...element.children].map(kindOf));
      const kind = `${element.localName}.${element.getAttribute('class') ?? ''} ${attributes.join()} ${hasText} (${[...inside].join()})`;
      kinds.set(element, kind);
      return kind;
    };
    // Rows stay complete: charts read the columns of their tables.
    for (const place of document.body.querySelectorAll(':not(tr)')) {
      const times = new Map<string, number>();
      for (const element of [...place.children]) {
        const time = (times.get(kindOf(element)) ?? 0) + 1;
        times.set(kindOf(element), time);
        if (time > 3) element.remove();
      }
    }
  });

/** The violations that axe finds in a page or a part of it, by all rules unless the options name some. */
export const violationsIn = async (
  page: Page,
  { within = 'html', ...options }: Axe.RunOptions & { readonly within?: string } = {},
): Promise<string[]> => {
  // The page's Content-Security-Policy admits no foreign script, so axe is injected through the debugger.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async ([place, how]) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(place, { resultTypes: ['violations'], ...how });
      return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    [within, options] as const,
  );
};
