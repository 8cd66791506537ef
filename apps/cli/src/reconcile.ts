// npm run reconcile -- FILE --initiative SLUG --date DAY --source-title … --source-publisher … --to DIRECTORY
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DomainError, calendarDate, endorsableBySlug, nameIndexOf, reconcile, withAnswers } from '#domain';
import { ListRefused, readPublishedList, revisionFolder } from '#import';
import { DEFAULT_DATABASE_URL, LedgerError, openLedger } from '#ledger';
import { describeError } from '#sentences';
import { reportOf } from './list-report.js';

const USAGE = `npm run reconcile -- FILE --initiative SLUG --date DAY [--precision ON_OR_BEFORE | DAY] [--as "NAME=CODE" …]
  [--to DIRECTORY --source-title TITLE --source-publisher WHO [--source-url URL] [--source-date DAY] [--author WHO]]

Reads a list of States as published (.txt, .md, .csv, .tsv, .xlsx, .docx, .pdf, .html), matches its names with the ledger at
DATABASE_URL (default ${DEFAULT_DATABASE_URL}), and prints what is new, confirmed, missing, named twice and open. With --to,
writes a revision folder (acts.csv, sources.csv, revision.yml) to look at and to record with “npm run import”.

  --date        the day by which the listed States had endorsed, YYYY-MM-DD
  --as          what an open name means, such as --as "Congo=COG"; --as "Africa=" passes the name over
  --source-date the day on which the list was published`;

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      initiative: { type: 'string' },
      date: { type: 'string' },
      precision: { type: 'string', default: 'ON_OR_BEFORE' },
      as: { type: 'string', multiple: true, default: [] },
      to: { type: 'string' },
      author: { type: 'string', default: 'npm run reconcile' },
      'source-title': { type: 'string' },
      'source-publisher': { type: 'string' },
      'source-url': { type: 'string' },
      'source-date': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);
  const [file] = positionals;
  const { initiative: slug, date: day, precision, to } = values;
  if (file === undefined || positionals.length > 1) throw new ListRefused('Give one file that holds the list.');
  if (slug === undefined || day === undefined)
    throw new ListRefused('Say of what and when: --initiative SLUG --date DAY.');
  if (precision !== 'ON_OR_BEFORE' && precision !== 'DAY')
    throw new ListRefused('--precision takes ON_OR_BEFORE or DAY.');
  const [title, publisher] = [values['source-title'], values['source-publisher']];
  if (to !== undefined && (!title || !publisher)) {
    throw new ListRefused('A list needs its source: --source-title TITLE --source-publisher WHO.');
  }
  if (to !== undefined && existsSync(to) && readdirSync(to).length > 0) {
    throw new ListRefused(`${to} is not empty; give a new directory.`);
  }
  const ledger = await openLedger(process.env['DATABASE_URL'] ?? DEFAULT_DATABASE_URL);
  try {
    const dataset = await ledger.datasetAt();
    const initiative = endorsableBySlug(dataset, slug);
    const on = calendarDate(day);
    const list = await readPublishedList(nameIndexOf(dataset), file, readFileSync(file));
    const answered = withAnswers(list.names, values.as);
    const names = answered.map(({ name }) => name);
    const result = reconcile(dataset, names, { initiative, on });
    for (const line of reportOf(list, result)) console.log(line);
    if (result.open.length > 0) {
      process.exitCode = 1;
      return;
    }
    if (to === undefined || !title || !publisher) return;
    const texts = new Map(result.names.map(({ state }, at) => [state, answered[at]?.text]));
    const files = revisionFolder(dataset, {
      initiative,
      states: result.states.map((state) => ({ state, text: texts.get(state) ?? state.code })),
      date: on,
      precision,
      source: {
        title,
        publisher,
        url: values['source-url'] ?? null,
        publishedOn: values['source-date'] ?? null,
        retrievedOn: new Date().toISOString().slice(0, 10),
      },
      author: values.author,
    });
    mkdirSync(to, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(to, name), content);
    console.log(`Wrote ${Object.keys(files).join(', ')} to ${to}. Look at them, then: npm run import -- ${to}`);
  } finally {
    await ledger.close();
  }
};

try {
  await run();
} catch (error) {
  const foreseen =
    error instanceof ListRefused ||
    error instanceof LedgerError ||
    error instanceof DomainError ||
    (error instanceof Error && 'code' in error);
  if (!foreseen) throw error;
  console.error(describeError(error));
  process.exitCode = 1;
}
