// npm run export -- [--revision N | --from A [--to B] | --state] DIRECTORY
import { parseArgs } from 'node:util';
import { ImportRefused, exportRevisions, exportState } from '#import';
import { DEFAULT_DATABASE_URL, openLedger } from '#ledger';
import { command } from './command.js';

const USAGE = `npm run export -- [--revision N | --from A [--to B] | --state [--revision N]] DIRECTORY

Writes revisions of the ledger at DATABASE_URL (default ${DEFAULT_DATABASE_URL}) into DIRECTORY, which must be empty or not
there yet: each as a folder (0001-…, 0002-…) of what it added, corrected and took back, all of them where nothing else is
said. “npm run import -- DIRECTORY” replays them into an empty ledger with the same hashes.

  --revision N  that revision alone
  --from, --to  those revisions
  --state       all facts as of the newest revision (or of --revision N), each file the whole of its kind: to be edited
                and recorded with “npm run import -- --whole --author … --message … DIRECTORY”`;

const numberOf = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new ImportRefused(`--${name} takes the number of a revision, from 1.`);
  return Number(text);
};

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      revision: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      state: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [directory] = positionals;
  if (directory === undefined || positionals.length > 1) throw new ImportRefused('Give one directory.');
  const revision = numberOf('revision', values.revision);
  const from = numberOf('from', values.from);
  const to = numberOf('to', values.to);
  if ((from ?? to) !== undefined && (revision !== undefined || values.state)) {
    throw new ImportRefused('Give --revision, or --from and --to; --state goes with --revision alone.');
  }
  const ledger = await openLedger(process.env['DATABASE_URL'] ?? DEFAULT_DATABASE_URL);
  try {
    if (values.state) {
      await exportState(ledger, directory, revision);
      console.log(`Wrote the facts to ${directory}.`);
    } else {
      const paths = await exportRevisions(ledger, directory, revision ?? from, revision ?? to);
      for (const path of paths) console.log(`Wrote ${path}.`);
    }
  } finally {
    await ledger.close();
  }
});
