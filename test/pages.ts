import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseHTML } from 'linkedom';
import { type Browser, type Page, chromium } from 'playwright-core';
import { importFacts } from '#import';
import type { Facts } from '#domain';
import { type Ledger, openLedger } from '#ledger';
import { createService } from '../apps/api/src/service.js';
import { readSettings } from '../apps/api/src/settings.js';
import { INVENTED_REVISION, inventedFacts } from '../libs/domain/src/testing/invented.builders.js';
import { CHROMIUM } from '../scripts/chromium.mjs';
import { sqlite } from './databases.js';

/** The service on the seeds, at an address on this machine, and what tests ask of it. */
export interface Served {
  readonly app: NestFastifyApplication;
  /** Without a slash at the end. */
  readonly address: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  documentAt(path: string): Promise<Document>;
  // What a query asks for decides what its data hold.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  ask(query: string): Promise<any>;
  stop(): Promise<void>;
}

/** Serves what `fill` records; links that leave a page's own site start with `http://pledgebook.test`. */
export const serveLedger = async (fill: (ledger: Ledger) => Promise<unknown>): Promise<Served> => {
  const database = await sqlite();
  const ledger = await openLedger(database.url);
  await fill(ledger);
  const settings = readSettings({
    OVERLOAD_MS: 'off',
    DATABASE_URL: database.url,
    PUBLIC_URL: 'http://pledgebook.test',
  });
  const app = await createService(settings, ledger);
  app.useLogger(false);
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers });
  return {
    app,
    address,
    get,
    documentAt: async (path) => parseHTML(await (await get(path)).text()).document,
    ask: async (query) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { data: unknown }).data;
    },
    stop: async () => {
      await app.close();
      await database.stop();
    },
  };
};

export const serveSeeds = (): Promise<Served> => serveLedger((ledger) => importFacts(ledger, 'seeds'));

/** Serves the invented world: three initiatives that States endorse, none of them one of the seeds'. */
export const serveInvented = (facts: Facts = inventedFacts()): Promise<Served> =>
  serveLedger((ledger) => {
    const { author, message, recordedAt } = INVENTED_REVISION;
    return ledger.record({ author, message, recordedAt, basedOn: 0, change: { added: facts, superseded: {} } });
  });

/** Tests in a browser; without one they are skipped, and their name says how to get it. */
export const describeInBrowser = (what: string, tests: () => void): void =>
  CHROMIUM
    ? describe(`${what}, in a browser`, tests)
    : describe.skip(
        `${what}, in a browser (skipped: no Chromium; install Debian’s package chromium, or name one in CHROMIUM)`,
        tests,
      );

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    ...(CHROMIUM && { executablePath: CHROMIUM }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export interface Opened {
  readonly page: Page;
  /** Errors of the page, and requests that leave the service. */
  readonly faults: string[];
  /** Bytes on the wire by address of script. */
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

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page. @param rules rules that are left out */
export const violationsIn = async (page: Page, rules: readonly string[] = []): Promise<string[]> => {
  // The page's policy lets no foreign script in: axe comes through the debugger.
  await page.evaluate(AXE);
  return page.evaluate(async (without) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run({
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    });
    return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, rules);
};
