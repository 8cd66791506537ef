export const MESSAGES = {
  title: (day: string) => `The Security Council on ${day}`,
  description: (floor: string, name: string) =>
    `${name}: ${floor}. Seats, positions and the votes needed, with sources.`,
  answer: (name: string, day: string, floor: string) => `${name}, ${day}: ${floor}.`,
  choose: 'Choose a day',
  slide: 'Slide through the years, 1 January of each',
  years: 'Years',
  earlier: 'A year earlier',
  later: 'A year later',
  next: (day: string) => `The next Council, from ${day}`,
  comes: 'Joining',
  goes: 'Leaving',
  known: (from: string, to: string) =>
    `All members are known from ${from} to ${to}; the Councils after that are elected only in part.`,
  everyone: 'All members, with what their positions rest on',
};

export const COUNCIL_EXPORT = {
  label: 'Council members of a day with their positions',
  title: (day: string) => `The members of the Security Council on ${day}`,
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  council: 'Council | Security Council members today chamber majority',
};
