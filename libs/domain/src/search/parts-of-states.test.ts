import { matchName, nameIndex } from '../names/index.js';
import { recordedStates } from '../names/names.builders.js';
import { stateWithPart } from './parts-of-states.js';

const index = nameIndex(recordedStates());

it.each([
  ['England', 'GBR'],
  ['écosse', 'GBR'],
  ['Irlanda del Norte', 'GBR'],
  ['Greenland', 'DNK'],
  ['La Réunion', 'FRA'],
  ['Macau', 'CHN'],
  ['Québec', 'CAN'],
  ['Svalbard', 'NOR'],
])('finds the State that %s is a part of in a search, and never in a list', (part, code) => {
  expect(stateWithPart(part)).toBe(code);
  expect(matchName(index, part)).toMatchObject({ kind: 'NOT_A_STATE_ON_RECORD', state: null });
});

// Claimed by another State, of contested standing, or on the list of Non-Self-Governing Territories.
it.each([
  ...['Crimea', 'Kashmir', 'Western Sahara', 'Taiwan', 'Kosovo', 'Northern Cyprus', 'Nagorno-Karabakh', 'Golan'],
  ...['Abkhazia', 'South Ossetia', 'Mayotte', 'Falkland Islands', 'Malvinas', 'Gibraltar', 'New Caledonia', 'Guam'],
  ...['French Polynesia', 'Bermuda', 'Puerto Rico', 'West Bank', 'Gaza', 'Tokelau', 'Essequibo', 'Somaliland'],
  ...['Jersey', 'Isle of Man', 'Cook Islands', 'Niue', 'Tibet', 'West Papua', 'Kurdistan'],
])('gives %s to no State', (place) => {
  expect(stateWithPart(place)).toBeNull();
});
