// Orders the test files: the longest first, so that all workers are busy to the end. In a clean clone Jest has no
// timings yet and goes by size.
import Sequencer from '@jest/test-sequencer';

export const LONGEST = [
  'test/briefing.test.ts',
  'test/live-pages.test.ts',
  'test/visible-sources.test.ts',
  'test/briefing-accessibility.test.ts',
  'test/two-pages.test.ts',
  'test/whole-dataset.test.ts',
  'test/start.test.ts',
  'test/processes.test.ts',
  'test/note-files.test.ts',
  'test/data-page.test.ts',
  'apps/api/src/workers/workers.test.ts',
  'test/downloads.test.ts',
  'test/phone.test.ts',
  'test/faults/killed.test.ts',
  'test/briefing-browser.test.ts',
  'test/notes-pages.test.ts',
  'test/service.test.ts',
  'test/ledger.test.ts',
  'test/revisions.test.ts',
  'test/commands.test.ts',
  'test/note-text.test.ts',
  'test/third-initiative.test.ts',
  'test/notes-browser.test.ts',
  'test/feeds.test.ts',
  'test/faults/postgres.test.ts',
  'test/faults/files.test.ts',
  'test/feed-corrections.test.ts',
  'test/service-refusals.test.ts',
  'test/sharing.test.ts',
  'test/search-pages.test.ts',
  'apps/api/src/http/guards.test.ts',
  'test/import.test.ts',
  'test/invented-pages.test.ts',
  'test/list-to-figures.test.ts',
  'test/faults/processes.test.ts',
  'test/words-in-languages.test.ts',
  'apps/api/src/datasets/dataset-store.test.ts',
  'libs/documents/src/pdf.test.ts',
  'libs/domain/src/invariants.test.ts',
  'apps/api/src/http/fair-shares.test.ts',
  'test/bad-files.test.ts',
  'test/abuse.test.ts',
  'libs/domain/src/names/names-in-text.test.ts',
  'test/published-lists.test.ts',
  'test/compare.test.ts',
  'test/votes-pages.test.ts',
  'test/files-beside-pages.test.ts',
  'test/initiatives-pages.test.ts',
  'test/records-pages.test.ts',
  'test/sources-pages.test.ts',
  'libs/documents/src/docx.test.ts',
  'test/long-notes.test.ts',
  'test/documents.test.ts',
  'apps/api/src/graphql/list-lengths.test.ts',
  'libs/domain/src/search/search.test.ts',
  'apps/api/src/http/http.test.ts',
  'test/questions-pages.test.ts',
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((file) => path.endsWith(`/${file}`));
  return place === -1 ? LONGEST.length : place;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
