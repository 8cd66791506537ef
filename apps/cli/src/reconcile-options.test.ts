import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDate } from '#domain';
import { describeError } from '#sentences';
import { reconcileOptions } from './reconcile-options.js';

const directory = mkdtempSync(join(tmpdir(), 'pledgebook-options-'));
const file = join(directory, 'list.txt');
writeFileSync(file, 'Austria\n');
afterAll(() => rmSync(directory, { recursive: true }));

const today = calendarDate('2026-11-26');
const about = [file, '--initiative', 'act-code-of-conduct', '--date', '2016-09-22'];
const to = (path: string): string[] => ['--to', join(directory, path)];
const source = ['--source-title', ' A list ', '--source-publisher', 'A mission'];

const refusal = (parameters: readonly string[]): string => {
  try {
    reconcileOptions(parameters, today);
  } catch (error) {
    return describeError(error as Error);
  }
  return 'taken';
};

it('takes a list to compare, and one to record with the document that it stands in', () => {
  expect(reconcileOptions(about, today)).toMatchObject({ on: '2016-09-22', precision: 'ON_OR_BEFORE', folder: null });
  const options = reconcileOptions([...about, ...to('new'), ...source, '--source-date', '2016-09'], today);
  expect(options?.folder).toMatchObject({
    author: 'npm run reconcile',
    source: { title: 'A list', publisher: 'A mission', url: null, publishedOn: '2016-09', retrievedOn: today },
  });
  expect(reconcileOptions(['--help'], today)).toBeNull();
});

it.each([
  ['no file', [], 'Give one file that holds the list'],
  ['a name with blanks that is two', ['my', 'list.txt', ...about.slice(1)], 'put quotes around a name with blanks'],
  ['a file that is not there', [join(directory, 'no.txt'), ...about.slice(1)], 'There is no file'],
  ['a directory', [directory, ...about.slice(1)], 'There is no file'],
  ['no initiative', [file], '--initiative SLUG --date YYYY-MM-DD'],
  ['a date in another form', [...about.slice(0, 4), '22.9.2016'], 'write YYYY-MM-DD, such as 2016-09-22'],
  ['a date to come', [...about.slice(0, 4), '2030-01-01'], '2030-01-01 has not come yet'],
  ['another precision', [...about, '--precision', 'YEAR'], '--precision takes ON_OR_BEFORE, or DAY'],
  ['no source', [...about, ...to('new')], 'add --source-title "TITLE OF THE DOCUMENT"'],
  ['a directory with files', [...about, '--to', directory, ...source], 'is not empty, and was left as it is'],
  ['a file to write into', [...about, '--to', file, ...source], 'is a file; give a new directory'],
  [
    'an address that is none',
    [...about, ...to('new'), ...source, '--source-url', 'example'],
    '--source-url: “example”',
  ],
  [
    'a date of publication that cannot be read',
    [...about, ...to('new'), ...source, '--source-date', '22.9.2016'],
    'YYYY-MM, or YYYY',
  ],
  ['one to come', [...about, ...to('new'), ...source, '--source-date', '2030'], '--source-date: 2030 has not come yet'],
])('refuses %s in a sentence that says what would be right', (_, parameters, sentence) => {
  expect(refusal(parameters)).toContain(sentence);
});
