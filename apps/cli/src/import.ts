// npm run import -- [--dry-run] [--json] [--whole] [--author NAME] [--message WHY] [--supersede-missing] [DIRECTORY]
import { parseArgs } from 'node:util';
import { ImportError, ImportRefused, importFacts, progressIn } from '#import';
import { DEFAULT_DATABASE_URL, openLedger } from '#ledger';
import { sentenceOf } from '#sentences';
import { command } from './command.js';

const USAGE = `npm run import -- [--dry-run] [--json] [--whole [--supersede-missing]] [--author NAME] [--message WHY] [DIRECTORY]

Records in the ledger at DATABASE_URL (default ${DEFAULT_DATABASE_URL}) what the files of DIRECTORY change, as one revision:
new ids are added, known ids with other content are corrected, what removed.csv names (kind, id, why) is taken back, and
everything else stays. A DIRECTORY of revision folders (0001-…, 0002-…; default seeds) is replayed: each folder that the
ledger lacks becomes a revision.

  --whole              each file is the whole of its kind, as “npm run export -- --state” writes it
  --supersede-missing  with --whole: what a file no longer holds no longer holds; without it, that stops the import
  --dry-run            print problems or differences, record nothing
  --json               problems as JSON, each with file, line, column, code, details and message
  --author, --message  who records, and why; otherwise the folder's revision.yml says so

docs/codebook.md describes each file.`;

const MAX_SHOWN_LINES = 200;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      whole: { type: 'boolean' },
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
  const directory = positionals[0] ?? 'seeds';
  const progress = progressIn(values.json ? { write: () => undefined } : process.stderr);
  const ledger = await openLedger(process.env['DATABASE_URL'] ?? DEFAULT_DATABASE_URL);
  try {
    progress.say(`Reading ${directory} …`);
    const { revision, difference } = await importFacts(ledger, directory, {
      dryRun: values['dry-run'],
      whole: values.whole,
      supersedeMissing: values['supersede-missing'],
      author: values.author,
      message: values.message,
      onFolder: (path, place, of) =>
        progress.say(`${values['dry-run'] ? 'Comparing' : 'Recording'} ${path} (${place} of ${of}) …`),
    });
    progress.end();
    for (const line of difference.slice(0, MAX_SHOWN_LINES)) console.log(line);
    if (difference.length > MAX_SHOWN_LINES) console.log(`… and ${difference.length - MAX_SHOWN_LINES} more`);
    if (difference.length === 0) console.log('The ledger already holds all of it; nothing was recorded.');
    else if (revision === null)
      console.log(
        `${difference.length} ${difference.length === 1 ? 'difference' : 'differences'}; a dry run records nothing.`,
      );
    else console.log(`Recorded revision ${revision.number}, ${revision.hash}.`);
  } catch (error) {
    progress.end();
    if (!(values.json && error instanceof ImportError)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, message: sentenceOf(problem) }));
    console.log(JSON.stringify({ problems }, null, 2));
    process.exitCode = 1;
  } finally {
    await ledger.close();
  }
});
