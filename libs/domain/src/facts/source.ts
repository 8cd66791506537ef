import { declareKind, optionalText, text } from './column.js';

export const source = declareKind({
  file: 'sources.csv',
  word: 'source',
  description: 'The documents that facts rest on.',
  news: null,
  columns: {
    id: text('Stable id, such as `S01`; other files name the source by it.'),
    title: text('Title.'),
    publisher: text('Who published it.'),
    url: optionalText('Where it was read; empty for what has no address.'),
    licence: optionalText('Its licence, where it states one.'),
    publishedOn: optionalText('Date of publication as the source shows it; may be a month or a year, or free text.'),
    retrievedOn: text('Day on which it was read.', { day: 'PAST' }),
    read: text('What part of it was read, and how: a whole document, a page, an excerpt of a search.'),
  },
});
