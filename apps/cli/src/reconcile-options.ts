import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CalendarDate, calendarDate, publishedDate, webAddressProblem } from '#domain';
import { emptyDirectory } from '#import';
import { sentenceOf } from '#sentences';
import { OptionRefused } from './option-refused.js';

/** The revision folder to write, and the document that contains the list. */
export interface FolderOptions {
  readonly to: string;
  readonly author: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly publishedOn: string | null;
    readonly retrievedOn: CalendarDate;
  };
}

export interface ReconcileOptions {
  readonly file: string;
  readonly slug: string;
  readonly on: CalendarDate;
  readonly precision: 'ON_OR_BEFORE' | 'DAY';
  /** Answers for open names, each `NAME=CODE`. */
  readonly answers: readonly string[];
  /** `null` to only compare. */
  readonly folder: FolderOptions | null;
}

const OPTIONS = {
  initiative: { type: 'string' },
  date: { type: 'string' },
  precision: { type: 'string', default: 'ON_OR_BEFORE' },
  as: { type: 'string', multiple: true, default: [] as string[] },
  to: { type: 'string' },
  author: { type: 'string', default: 'npm run reconcile' },
  'source-title': { type: 'string' },
  'source-publisher': { type: 'string' },
  'source-url': { type: 'string' },
  'source-date': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

const listFile = (positionals: readonly string[]): string => {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new OptionRefused(
      'Give one file that holds the list, such as list.txt; put quotes around a name with blanks.',
    );
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new OptionRefused(`There is no file “${file}”; give the path of the file that holds the list.`);
  }
  return file;
};

const sourceAddress = (url: string | undefined): string | null => {
  const wrong = url === undefined ? null : webAddressProblem(url);
  if (wrong) throw new OptionRefused(`--source-url: ${sentenceOf(wrong)}`);
  return url ?? null;
};

const publicationDate = (text: string | undefined, today: CalendarDate): string | null => {
  if (text === undefined) return null;
  const date = publishedDate(text);
  if (date === null) {
    throw new OptionRefused(
      `--source-date: “${text}” cannot be read as a date; write YYYY-MM-DD, such as 2016-09-22, or YYYY-MM, or YYYY.`,
    );
  }
  if ((date.earliest ?? date.latest) > today) throw new OptionRefused(`--source-date: ${text} has not come yet.`);
  return text;
};

const folderOptions = (values: Values, today: CalendarDate): FolderOptions | null => {
  if (values.to === undefined) return null;
  const [title, publisher] = [values['source-title']?.trim(), values['source-publisher']?.trim()];
  if (!title || !publisher) {
    throw new OptionRefused(
      'What is recorded needs its source: add --source-title "TITLE OF THE DOCUMENT" --source-publisher "WHO PUBLISHED IT".',
    );
  }
  emptyDirectory(values.to);
  return {
    to: values.to,
    author: values.author,
    source: {
      title,
      publisher,
      url: sourceAddress(values['source-url']),
      publishedOn: publicationDate(values['source-date'], today),
      retrievedOn: today,
    },
  };
};

/**
 * Parses the command line; returns `null` if it asks for help.
 * @throws OptionRefused, ImportRefused or DomainError that says what is missing or wrong
 */
export const reconcileOptions = (commandLine: readonly string[], today: CalendarDate): ReconcileOptions | null => {
  const { values, positionals } = parseArgs({ args: [...commandLine], allowPositionals: true, options: OPTIONS });
  if (values.help) return null;
  const { initiative: slug, date, precision } = values;
  const file = listFile(positionals);
  if (slug === undefined || date === undefined) {
    throw new OptionRefused(
      'Say what the list is about, and a day by which all of it had endorsed: --initiative SLUG --date YYYY-MM-DD. “npm run reconcile -- --help” explains both.',
    );
  }
  if (precision !== 'ON_OR_BEFORE' && precision !== 'DAY') {
    throw new OptionRefused('--precision takes ON_OR_BEFORE, or DAY where all endorsed on that very day.');
  }
  const on = calendarDate(date);
  if (on > today)
    throw new OptionRefused(`--date: ${date} has not come yet; write a day by which the listed States had endorsed.`);
  return { file, slug, on, precision, answers: values.as, folder: folderOptions(values, today) };
};
