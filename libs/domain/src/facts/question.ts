import { declareKind, integer, list, text } from './column.js';

export const question = declareKind({
  file: 'events.yml',
  within: 'event',
  word: 'discussion question',
  description: 'The discussion questions of an event. Its event and its number follow from its place in the file.',
  news: 5,
  columns: {
    id: text('Stable id.'),
    event: text('The event.', { refersTo: 'event' }),
    number: integer("Its place among the event's questions, from 1."),
    parts: list("The panel's words, verbatim, a sentence or paragraph each.", { needed: true }),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
