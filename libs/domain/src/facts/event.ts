import { declareKind, list, optionalText, text } from './column.js';
import { participants } from './participant.js';

export const event = declareKind({
  file: 'events.yml',
  word: 'event',
  description: 'Events, with their questions inside.',
  news: 4,
  columns: {
    id: text('Slug.'),
    title: text('Title.'),
    kind: text('Such as `side-event`.'),
    occasion: optionalText('On what occasion.'),
    date: text('Day, in the place where it was.', { day: 'ANY' }),
    startsAt: text('Time of its beginning there, `HH:MM`.'),
    endsAt: text('Time of its end there, `HH:MM`, later than `startsAt`.'),
    timeZone: text('IANA name of the time zone there.'),
    location: text('Where.'),
    format: optionalText('How it ran, in our words.'),
    organisers: participants(
      'Who organised it: each with `name`, and `role`, `organisation`, `state` where they apply.',
    ),
    moderators: participants('Who moderated it, likewise.'),
    panelists: participants('Who spoke on the panel, likewise.'),
    publishedCounts: list('Ids of the published counts that its own documents claim.', { refersTo: 'publishedCount' }),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
