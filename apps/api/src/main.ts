import 'reflect-metadata';
import { ImportError, importFacts } from '#import';
import { LedgerError, openLedger } from '#ledger';
import { createService } from './service.js';
import { SettingsError, readSettings } from './settings.js';

try {
  const settings = readSettings(process.env);
  const ledger = await openLedger(settings.DATABASE_URL);
  if ((await ledger.newestNumber()) === 0) {
    const { revision } = await importFacts(ledger, settings.SEEDS);
    console.log(`Imported ${settings.SEEDS} as revision ${revision?.number ?? 0}.`);
  }
  const app = await createService(settings, ledger);
  await app.listen(settings.PORT, settings.HOST);
  const host = settings.HOST === '127.0.0.1' ? 'localhost' : settings.HOST;
  console.log(`Pledgebook answers at http://${host}:${new URL(await app.getUrl()).port}`);
} catch (error) {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (inUse) console.error('PORT is wrong: another process listens there; stop it or choose another port.');
  else if (error instanceof SettingsError || error instanceof LedgerError || error instanceof ImportError) {
    console.error(error.message);
  } else console.error(error);
  process.exit(1);
}
