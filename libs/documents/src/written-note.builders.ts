import type { WrittenNote } from './written-note.js';

/** A note in English with nothing in it but what the test says. */
export const aNote = (note: Partial<WrittenNote> = {}): WrittenNote => ({
  language: 'en',
  title: 'Preventing and ending atrocity crimes',
  kicker: 'Briefing note',
  asOf: 'As of 22 September 2016 · Revision 1',
  recordedAt: '2026-11-01T12:00:00.000Z',
  address: { href: 'https://pledgebook.example/notes/n1', text: 'Open this note' },
  page: (number, of) => `Page ${number} of ${of}`,
  imprint: 'Published by the Pledgebook project under CC BY 4.0.',
  elements: [],
  sourcesHeading: 'Sources',
  sources: [],
  ...note,
});
