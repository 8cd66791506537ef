// npm run import -- [--dry-run] [--author NAME] [--message WHY] [--supersede-missing] [DIRECTORY]
import { parseArgs } from 'node:util';
import { ImportError, ImportRefused, importFacts } from '#import';
import { DEFAULT_DATABASE_URL, LedgerError, openLedger } from '#ledger';

const USAGE = `npm run import -- [--dry-run] [--author NAME] [--message WHY] [--supersede-missing] [DIRECTORY]

Brings the ledger at DATABASE_URL (default ${DEFAULT_DATABASE_URL}) to what the files of DIRECTORY (default seeds)
hold, as one revision. Files that are absent leave their kind of fact as it is. docs/codebook.md describes each file.`;

const SHOWN = 200;

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      'supersede-missing': { type: 'boolean' },
      author: { type: 'string' },
      message: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (positionals.length > 1) throw new ImportRefused('Give one directory.');
  const ledger = await openLedger(process.env['DATABASE_URL'] ?? DEFAULT_DATABASE_URL);
  try {
    const { revision, difference } = await importFacts(ledger, positionals[0] ?? 'seeds', {
      dryRun: values['dry-run'],
      supersedeMissing: values['supersede-missing'],
      author: values.author,
      message: values.message,
    });
    for (const line of difference.slice(0, SHOWN)) console.log(line);
    if (difference.length > SHOWN) console.log(`… and ${difference.length - SHOWN} more`);
    if (difference.length === 0) console.log('The ledger already holds all of it; nothing was recorded.');
    else if (revision === null)
      console.log(
        `${difference.length} ${difference.length === 1 ? 'difference' : 'differences'}; a dry run records nothing.`,
      );
    else console.log(`Recorded revision ${revision.number}, ${revision.hash}.`);
  } finally {
    await ledger.close();
  }
};

try {
  await run();
} catch (error) {
  const foreseen =
    error instanceof ImportError ||
    error instanceof ImportRefused ||
    error instanceof LedgerError ||
    (error instanceof TypeError && 'code' in error);
  if (!foreseen) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
