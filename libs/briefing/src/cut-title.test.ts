import { closeMarks, cutTitle } from './cut-title.js';

it.each([
  [
    'Concept note of the side-event “Preventing and ending atrocity crimes”',
    'Concept note of the side-event “Preventing and ending …”',
  ],
  [
    'Note de réflexion de la réunion « Prévenir et faire cesser les atrocités criminelles »',
    'Note de réflexion de la réunion « Prévenir et faire cesser …\u00a0»',
  ],
  [
    'Statement of the group on the Council’s methods “and more” in the year 2016',
    'Statement of the group on the Council’s methods “and more” …',
  ],
  [
    'Statement of the group on the methods of the Council, on “what is asked”',
    'Statement of the group on the methods of the Council, on …',
  ],
  ['Shorter “than that', 'Shorter “than that'],
])('cuts “%s” and leaves no mark open', (title, cut) => {
  expect(cutTitle(title, 60)).toBe(cut);
});

it('closes what a record that was cut left open, the inner mark first', () => {
  expect(closeMarks('Resolution 2397 (2017) [on “strengthening…')).toBe('Resolution 2397 (2017) [on “strengthening…”]');
});
