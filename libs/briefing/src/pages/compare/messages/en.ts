export const MESSAGES = {
  compare: '+ compare',
  compareDay: 'Compare with another day',
  compareState: 'Compare with another State',
  days: (a: string, b: string) => `${a} and ${b} compared`,
  daysTitle: 'Two days compared',
  daysDescription:
    'Who joined and left the Security Council between two days, and which States have another position, with sources.',
  states: (a: string, b: string, day: string) => `${a} and ${b} compared, ${day}`,
  statesTitle: 'Two States compared',
  statesDescription:
    'Where two States stand towards each initiative on a day, the groups that only one is named in, and the drafts on which they voted otherwise.',
  firstDay: 'First day',
  secondDay: 'Second day',
  firstState: 'First State',
  secondState: 'Second State',
  choose: 'Choose two, and what differs stands first.',
  noState: 'One of the codes is of no State: choose from the list.',
  sameDay: 'Both days are the same: choose another one.',
  sameState: 'Both States are the same: choose another one.',
  council: 'The Security Council',
  councilUnknown: (from: string, to: string) =>
    `All members are known from ${from} to ${to}: the Councils of these days cannot be compared.`,
  sameCouncil: 'Its members are the same on both days.',
  joined: (count: string) => `Joined (${count})`,
  left: (count: string) => `Left (${count})`,
  stayed: (count: string) => `On both Councils (${count})`,
  support: 'Members that endorse',
  bounds: (atLeast: string, size: string, unsettled: string) =>
    `at least ${atLeast} of ${size}; ${unsettled} not settled`,
  changedPositions: (count: string) => `Positions with another status (${count})`,
  noneChanged: 'No position has another status, as far as sources say.',
  floor: 'A position is what sources settle for that day. Where it is “not known”, it may be the same or another.',
  positions: 'Positions',
  same: 'the same',
  other: 'another',
  unsettled: 'not settled',
  groups: 'Groups and treaties',
  onlyIn: (name: string) => `Sources name only ${name}`,
  both: 'Both',
  none: 'none on record',
  votes: 'Votes in the Council',
  voted: (together: string, otherwise: string) =>
    `Votes of both are on record for ${together} drafts; they voted otherwise on ${otherwise}.`,
  neverTogether: 'No draft is on record on which both had a vote by that day.',
  voteNote: 'This counts what was voted and judges no draft. An abstention is another vote than a no.',
  otherwise: (count: string) => `Drafts on which they voted otherwise (${count})`,
  draft: 'Draft',
  comparison: 'Comparison',
};

export const DAYS_EXPORT = {
  label: 'Two days compared',
  title: (a: string, b: string) => `What changed between ${a} and ${b}`,
};

export const STATES_EXPORT = {
  label: 'Two States compared',
  title: (a: string, b: string, day: string) => `${a} and ${b} compared, ${day}`,
};
