import 'reflect-metadata';
import { setTimeout } from 'node:timers/promises';
import { ImportError, ImportRefused, describeStanding, progressIn, replay } from '#import';
import { ConflictError, type Ledger, LedgerError, openLedger } from '#ledger';
import { type Service, createService } from './service.js';
import { type Settings, SettingsError, readSettings } from './settings.js';

/** Records the seed revisions that the ledger lacks; if another process is recording them, waits and tries again. */
const recordSeeds = async (ledger: Ledger, seeds: string): Promise<void> => {
  const progress = progressIn(process.stderr);
  const onFolder = (path: string, place: number, of: number): void =>
    progress.say(`Recording ${path} (${place} of ${of}) …`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { standing } = await replay(ledger, seeds, { onFolder }, ({ folder, revision }) => {
        progress.end();
        console.log(`Recorded ${folder.path} as revision ${revision.number}.`);
      });
      for (const sentence of describeStanding(standing, seeds)) console.log(sentence);
      if ((await ledger.newestNumber()) > 0) return;
      throw new ImportRefused(
        'SEEDS holds no folder of a revision, and the ledger is empty: name a directory that has 0001-…, 0002-… in it.',
      );
    } catch (error) {
      progress.end();
      if (!(error instanceof ConflictError) || attempt === 20) throw error;
      await setTimeout(500);
    }
  }
};

/** Why the service cannot listen on the address, by system error code. */
const LISTEN_ERRORS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT is in use: another process listens there; stop it or choose another port.',
  EACCES: 'PORT is not allowed to this user; choose one from 1024.',
  EADDRNOTAVAIL: 'HOST is no address of this machine; write one that it has, such as 127.0.0.1.',
  ENOTFOUND: 'HOST is no address that can be found; write one that this machine has, such as 127.0.0.1.',
  EAI_AGAIN: 'HOST is no address that can be found; write one that this machine has, such as 127.0.0.1.',
};

const listen = async ({ listen }: Service, { PORT, HOST }: Settings): Promise<string> => {
  try {
    return await listen(PORT, HOST);
  } catch (error) {
    const sentence = LISTEN_ERRORS[String((error as NodeJS.ErrnoException).code)];
    throw sentence === undefined ? error : new SettingsError(sentence);
  }
};

/** Work in flight at SIGTERM may be waiting for a reader or a server that is gone: it is cut off after this time. */
const MAX_SHUTDOWN_MS = 9_000;

const limitShutdownTime = (): void => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(MAX_SHUTDOWN_MS, undefined, { ref: false }).then(() => {
        console.warn('What was still under way nine seconds after the signal is cut off.');
        process.exit(0);
      }, console.error);
    });
  }
};

try {
  const settings = readSettings(process.env);
  const ledger = await openLedger(settings.DATABASE_URL, (sentence) => console.warn(sentence));
  await recordSeeds(ledger, settings.SEEDS);
  const service = await createService(settings, ledger);
  limitShutdownTime();
  const address = await listen(service, settings);
  service.letFinishedGoFirst();
  console.log(`Pledgebook answers at ${address.replace('//127.0.0.1', '//localhost')}`);
} catch (error) {
  const isExpected = [SettingsError, LedgerError, ImportError, ImportRefused].some((kind) => error instanceof kind);
  console.error(isExpected ? (error as Error).message : error);
  process.exit(1);
}
