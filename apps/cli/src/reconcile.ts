// npm run reconcile -- FILE --initiative SLUG --date DAY --source-title … --source-publisher … --to DIRECTORY
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type Dataset,
  type Initiative,
  LIST_FILES,
  type Reconciliation,
  calendarDate,
  endorsableBySlug,
  nameIndexOf,
  reconcile,
  withAnswers,
} from '#domain';
import {
  ListRefused,
  type Progress,
  importFacts,
  progressIn,
  readPublishedList,
  refuseBeforeOpening,
  revisionFolder,
} from '#import';
import { DEFAULT_DATABASE_URL, type Ledger, openLedger } from '#ledger';
import { command } from './command.js';
import { reportOf } from './list-report.js';
import { type FolderOptions, type ReconcileOptions, reconcileOptions } from './reconcile-options.js';

const USAGE = `npm run reconcile -- FILE --initiative SLUG --date DAY [--precision ON_OR_BEFORE | DAY] [--as "NAME=CODE" …]
  [--to DIRECTORY --source-title TITLE --source-publisher WHO [--source-url URL] [--source-date DAY] [--author WHO]]

Reads a list of States as published (${LIST_FILES.join(', ')}), matches its names with the
ledger at DATABASE_URL (default ${DEFAULT_DATABASE_URL}), and prints what is new, confirmed, missing, named twice and open. With
--to, writes a revision folder (acts.csv, sources.csv, revision.yml) to look at and to record with “npm run import”.

  --initiative  what the list is about: the last part of its address, as in /initiatives/SLUG
  --date        a day by which all of the listed States had endorsed, YYYY-MM-DD: mostly the date of the list
  --as          what an open name means, such as --as "Congo=COG"; --as "Africa=" passes the name over
  --to          a new directory; nothing is written while a name is open
  --source-date the day on which the list was published`;

/** Writes a folder completely or not at all: before it gets its name, it is checked as an import would check it. */
const writeFolder = async (ledger: Ledger, to: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const parent = dirname(to);
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(join(parent, `.${basename(to)}-`));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(draft, name), content);
    await importFacts(ledger, draft, { dryRun: true });
    // Replaces only an empty directory: files that were put there meanwhile stay.
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { recursive: true });
    throw error;
  }
};

/** Returns the files of the folder that records the list; each act quotes the name that the list has for the State. */
const filesOf = (
  dataset: Dataset,
  result: Reconciliation,
  texts: readonly string[],
  initiative: Initiative,
  { on, precision }: ReconcileOptions,
  { source, author }: FolderOptions,
): Readonly<Record<string, string>> => {
  const textOf = new Map(result.names.map(({ state }, at) => [state, texts[at]]));
  return revisionFolder(dataset, {
    initiative,
    states: result.states.map((state) => ({ state, text: textOf.get(state) ?? state.code })),
    date: on,
    precision,
    source,
    author,
  });
};

const quoted = (path: string): string => (/^[\w./-]+$/u.test(path) ? path : `"${path}"`);

const compare = async (ledger: Ledger, options: ReconcileOptions, progress: Progress): Promise<void> => {
  const dataset = await ledger.datasetAt();
  const initiative = endorsableBySlug(dataset, options.slug);
  refuseBeforeOpening(initiative, options.on);
  progress.say(`Reading ${options.file} …`);
  const list = await readPublishedList(nameIndexOf(dataset), options.file, readFileSync(options.file));
  progress.say(`Matching ${list.names.length} names …`);
  const answered = withAnswers(list.names, options.answers);
  const result = reconcile(
    dataset,
    answered.map(({ name }) => name),
    { initiative, on: options.on },
  );
  if (result.names.length === 0) {
    throw new ListRefused('LIST_WITHOUT_NAMES', { file: options.file });
  }
  progress.end();
  for (const line of reportOf(list, result)) console.log(line);
  const { folder } = options;
  if (result.open.length > 0) {
    process.exitCode = 1;
    if (folder) console.log(`Nothing was written: answer the open names, then run the same command again.`);
    return;
  }
  if (!folder) return;
  const texts = answered.map(({ text }) => text);
  const files = filesOf(dataset, result, texts, initiative, options, folder);
  await writeFolder(ledger, folder.to, files);
  console.log(
    `Wrote ${Object.keys(files).join(', ')} to ${folder.to}: ${result.states.length} States. Nothing is recorded yet; look at them, then:\n  npm run import -- ${quoted(folder.to)}`,
  );
};

await command(async () => {
  const today = calendarDate(new Date().toISOString().slice(0, 10));
  const options = reconcileOptions(process.argv.slice(2), today);
  if (options === null) {
    console.log(USAGE);
    return;
  }
  const progress = progressIn(process.stderr);
  const ledger = await openLedger(process.env['DATABASE_URL'] ?? DEFAULT_DATABASE_URL);
  try {
    progress.say('Reading the ledger …');
    await compare(ledger, options, progress);
  } finally {
    progress.end();
    await ledger.close();
  }
});
