import { SOURCE_KINDS, EXTENTS_READ } from '../vocabulary.js';
import { declareKind, laterList, optionalText, text } from './column.js';

export const source = declareKind({
  file: 'sources.csv',
  word: 'source',
  description: 'The documents that facts rest on.',
  news: null,
  columns: {
    id: text('Stable id; other files name the source by it.'),
    title: text('Title.'),
    publisher: text('Who published it.'),
    url: optionalText('Where it was read; empty for what has no address.'),
    licence: optionalText('Its licence, where it states one.'),
    publishedOn: optionalText('Date of publication as the source shows it; may be a month or a year, or free text.'),
    retrievedOn: text('Day on which it was read.', { day: 'PAST' }),
    read: text('What part of it was read, in a sentence.'),
    label: optionalText('Short name for footnotes and cells, at most 40 characters; no two sources share one.'),
    kind: optionalText(
      '`UN_DOCUMENT`, `STATEMENT_OF_A_STATE` (words of one State or of several), `GOVERNMENT_PAGE`, `SCHOLARLY`, `DATASET`, `REFERENCE`, `NGO`, `PRESS` or `OTHER`.',
      { words: SOURCE_KINDS },
    ),
    language: optionalText('Language of the text that was read, by ISO 639-1, such as `en`.'),
    extentRead: optionalText(
      '`WHOLE`, `EXCERPT` (its first paragraphs), `PART` (other parts), `LISTING` (a whole list) or `DATASET_FILE`.',
      { words: EXTENTS_READ },
    ),
    originalUrl: optionalText(
      "The document's own address, where a copy was read; for UN documents made from the symbol.",
    ),
    furtherUrls: laterList('Other addresses of it.'),
    dateNote: optionalText('What must be said of its date.'),
  },
});
