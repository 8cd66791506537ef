import { plural } from '../../../languages/en.js';

export const MESSAGES = {
  title: (day: string) => `Where States stand on ${day}`,
  description:
    'All Members and observers of the United Nations with their positions towards each initiative, with dates and sources.',
  name: 'Name, in any language or period',
  initiative: 'Initiative',
  membership: 'Member of',
  seated: 'On the Security Council',
  yes: 'Yes',
  no: 'No',
  found: (count: string) =>
    plural(count, { one: 'One State meets these conditions.', other: `${count} States meet these conditions.` }),
  none: 'No State meets these conditions.',
  clear: 'Show all States',
  sortBy: (column: string) => `Sort by ${column}`,
  rows: 'A row for each State and initiative.',
  onCouncil: 'On the Council',
};

export const STATES_EXPORT = {
  label: 'States with their positions on a day',
  title: (day: string) => `Where States stand on ${day}`,
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  states: 'States | list of States endorsers supporters signatories',
};
