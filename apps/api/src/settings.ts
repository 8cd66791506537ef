import { z } from 'zod';
import { DATABASE_URL_FORM, isDatabaseUrl } from '#ledger';

const whole = (from: number, to: number, fallback: number, what: string) =>
  z
    .string()
    .default(String(fallback))
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to, {
      error: `write ${what}, a whole number from ${from} to ${to}`,
    })
    .transform(Number);

/** Every environment variable that the service reads. `docs/operations.md` describes each. */
const SETTINGS = z.object({
  PORT: whole(0, 65_535, 3000, 'the port to serve on'),
  HOST: z.string().min(1, 'write the address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .default('sqlite:data/pledgebook.sqlite')
    .refine(isDatabaseUrl, { error: `write ${DATABASE_URL_FORM}` }),
  PUBLIC_URL: z
    .string()
    .default('http://localhost:3000')
    .refine((text) => /^https?:\/\/[^/\s]+(?:\/[^\s?#]*)?$/.test(text), {
      error: 'write the address that readers reach the service at, such as https://pledgebook.example',
    })
    .transform((text) => text.replace(/\/+$/, '')),
  SEEDS: z.string().min(1, 'write the folder of the seeds').default('seeds'),
  ANSWER_CACHE_MB: whole(0, 4096, 32, 'megabytes for finished answers (0: none)'),
  REVISION_CACHE: whole(1, 100, 3, 'how many older revisions to keep in memory'),
  POLL_SECONDS: whole(1, 3600, 5, 'seconds between two looks for a new revision'),
});

export type Settings = z.output<typeof SETTINGS>;

export const SETTING_NAMES = Object.keys(SETTINGS.shape);

/** A setting is wrong: its name, what was wrong and what would be right, never its value. */
export class SettingsError extends Error {}

/** @throws SettingsError naming every wrong setting */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const result = SETTINGS.safeParse(environment);
  if (result.success) return result.data;
  throw new SettingsError(
    result.error.issues.map(({ path, message }) => `${String(path[0])} is wrong: ${message}.`).join('\n'),
  );
};
