import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One draft that was adopted, and one that was vetoed. */
const DRAFTS = ['2586', '2638'];

/** The header of a CSV file, and its lines about the drafts. */
const aboutDrafts = (text: string): string =>
  text
    .split('\n')
    .filter((line, index) => index === 0 || DRAFTS.some((id) => line.startsWith(`${id},`)))
    .map((line) => `${line}\n`)
    .join('');

/**
 * Copies the first edition with the votes on two drafts only: with all 24,000, which are most of its facts, every
 * revision that a test records and checks takes seconds.
 * @returns the folder, which the test removes
 */
export const withFewVotes = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-seeds-'));
  cpSync('seeds/0001-first-edition', folder, { recursive: true });
  for (const file of ['draft-resolutions.csv', 'votes.csv']) {
    const path = join(folder, file);
    writeFileSync(path, aboutDrafts(readFileSync(path, 'utf8')));
  }
  return folder;
};
