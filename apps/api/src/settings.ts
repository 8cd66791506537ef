import { statSync } from 'node:fs';
import { z } from 'zod';
import { DATABASE_URL_FORM, DEFAULT_DATABASE_URL, isDatabaseUrl } from '#ledger';
import { contactAddress, contactFault } from './http/contact.js';
import { publicOrigin, publicUrlFault } from './http/public-url.js';
import { parseTrustedProxies } from './http/trusted-proxies.js';

/** Returns what is wrong with a text, as the end of a sentence that begins with the setting’s name; `null` if valid. */
type Fault = (text: string) => string | null;

/** Schema of a text setting; `expected` describes a valid text. The error message never contains the text itself. */
const setting = (fallback: string, expected: string, fault: Fault) =>
  z
    .string()
    .default(fallback)
    .superRefine((text, context) => {
      const wrong = text === '' ? 'is empty' : fault(text);
      if (wrong !== null) context.addIssue(`${wrong}; write ${expected}.`);
    });

const wholeNumber = (from: number, to: number, fallback: number, description: string) =>
  setting(String(fallback), `${description}, a whole number from ${from} to ${to}`, (text) => {
    if (!/^-?\d+$/.test(text)) return 'is no whole number';
    return Number(text) >= from && Number(text) <= to ? null : `lies outside ${from} to ${to}`;
  }).transform(Number);

/** Like `wholeNumber`, but also accepts `off`, which is parsed as 0. */
const wholeNumberOrOff = (to: number, fallback: number, description: string) =>
  setting(String(fallback), `${description}, a whole number from 1 to ${to}, or off`, (text) => {
    if (text === 'off') return null;
    if (!/^-?\d+$/.test(text)) return 'is no whole number';
    return Number(text) >= 0 && Number(text) <= to ? null : `lies outside 0 to ${to}`;
  }).transform((text) => (text === 'off' ? 0 : Number(text)));

/** Every environment variable that the service reads. `docs/operations.md` describes each. */
const SETTINGS = z.object({
  PORT: wholeNumber(0, 65_535, 3000, 'the port to serve on'),
  HOST: setting('127.0.0.1', 'the address to listen on, such as 127.0.0.1', () => null),
  DATABASE_URL: setting(DEFAULT_DATABASE_URL, DATABASE_URL_FORM, (text) =>
    isDatabaseUrl(text) ? null : 'is no address of a database that is known here',
  ),
  PUBLIC_URL: setting(
    'http://localhost:3000',
    'the address that readers reach the service at, such as https://pledgebook.example',
    publicUrlFault,
  ).transform(publicOrigin),
  CONTACT: setting(
    'none',
    'the address that readers send sources to, such as facts@example.org or https://example.org/contact, or none',
    contactFault,
  ).transform(contactAddress),
  SEEDS: setting('seeds', 'the folder of the seeds', (text) =>
    statSync(text, { throwIfNoEntry: false })?.isDirectory() ? null : 'is no folder',
  ),
  ANSWER_CACHE_MB: wholeNumber(0, 4096, 8, 'megabytes for finished answers (0: none)'),
  REVISION_CACHE: wholeNumber(1, 100, 1, 'how many older revisions to keep in memory'),
  WORKERS: wholeNumber(1, 8, 1, 'how many processes make documents, pictures and files'),
  WORKER_MB: wholeNumber(1, 500, 200, 'megabytes that such a process may hold after its work'),
  POLL_SECONDS: wholeNumber(1, 3600, 5, 'seconds between two looks for a new revision'),
  TRUST_PROXY: setting(
    'none',
    'the proxies that are trusted to say who asks, by address, network or as loopback, linklocal, uniquelocal, divided by commas, or none',
    (text) => (parseTrustedProxies(text) ? null : 'names something that is no address of a proxy'),
  ),
  RATE_LIMIT: wholeNumberOrOff(1_000_000, 600, 'computed answers a minute for one address'),
  OVERLOAD_MS: wholeNumberOrOff(60_000, 500, 'milliseconds that computed answers may wait for their turn'),
  MAX_CONNECTIONS: wholeNumber(1, 1_000_000, 4000, 'connections that may be open at once'),
});

export type Settings = z.output<typeof SETTINGS>;

export const SETTING_NAMES = Object.keys(SETTINGS.shape);

/** Thrown for wrong settings. The message has each name, what is wrong and what would be right, never a value. */
export class SettingsError extends Error {}

/** @throws SettingsError naming every wrong setting */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const result = SETTINGS.safeParse(environment);
  if (result.success) {
    const { PUBLIC_URL, PORT } = result.data;
    return { ...result.data, PUBLIC_URL: environment['PUBLIC_URL'] ? PUBLIC_URL : `http://localhost:${PORT}` };
  }
  throw new SettingsError(result.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`).join('\n'));
};
