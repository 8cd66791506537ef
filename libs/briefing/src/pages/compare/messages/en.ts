export const MESSAGES = {
  compare: '+ compare',
  compareDay: 'Compare with another day',
  compareState: 'Compare with another State',
  compareInitiative: 'Compare with another initiative',
  compareRevision: 'Compare with another revision',
  days: (a: string, b: string) => `${a} and ${b} compared`,
  daysTitle: 'Two days compared',
  daysDescription:
    'Who joined and left the Security Council between two days, and which States have another position, with sources.',
  states: (a: string, b: string, day: string) => `${a} and ${b} compared, ${day}`,
  statesTitle: 'Two States compared',
  statesDescription:
    'Where two States stand towards each initiative on a day, the groups that only one is named in, and the drafts on which they voted differently.',
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
    `Drafts for which the votes of both are on record: ${together}; drafts on which they voted differently: ${otherwise}.`,
  neverTogether: 'No draft is on record on which both had a vote by that day.',
  voteNote: 'This counts what was voted and judges no draft. An abstention is another vote than a no.',
  otherwise: (count: string) => `Drafts on which they voted differently (${count})`,
  draft: 'Draft',
  comparison: 'Comparison',
};

export const DAYS_EXPORT = {
  label: 'Two days compared',
  title: (a: string, b: string) => `What differs between ${a} and ${b}`,
};

export const STATES_EXPORT = {
  label: 'Two States compared',
  title: (a: string, b: string, day: string) => `${a} and ${b} compared, ${day}`,
};

export const INITIATIVES_MESSAGES = {
  title: 'Two initiatives compared',
  of: (a: string, b: string, day: string) => `${a} and ${b} compared, ${day}`,
  description: 'Which States are named as endorsing one initiative and not the other, or both, on a day, with sources.',
  first: 'First initiative',
  second: 'Second initiative',
  same: 'Both initiatives are the same: choose another one.',
  only: (a: string, b: string, count: string) => `${a}, and not ${b} (${count})`,
  notBoth: (a: string, b: string) => `${a}, and not ${b}`,
  both: (count: string) => `Both (${count})`,
  bothPart: 'Both',
  none: 'No State.',
  floor:
    'A State stands here where a source names it for the one. Where its position towards the other is “not known”, it may have endorsed that one, too.',
  neither: (count: string) =>
    `Members and observers that are named for neither: ${count}. Most of them are not settled.`,
  settled: 'Both settled',
  open: 'The other not settled',
  summary: (a: string, b: string, onlyA: string, onlyB: string, both: string) =>
    `Named for ${a} and not ${b}: ${onlyA}; for ${b} and not ${a}: ${onlyB}; for both: ${both}.`,
  who: 'Named as endorsing',
  exportLabel: 'Two initiatives compared',
};

export const REVISIONS_MESSAGES = {
  title: 'Two revisions compared',
  of: (a: string, b: string) => `What changed from revision ${a} to revision ${b}`,
  description:
    'Each fact that reads otherwise in a later revision of the record than in an earlier one, before and since.',
  first: 'From revision',
  second: 'To revision',
  same: 'Both revisions are the same: choose another one.',
  net: 'What came and went again between the two, or reads as it did, is left out.',
  facts: 'Facts',
  change: 'Change',
  summary: (corrected: string, takenBack: string, recorded: string) =>
    `Corrected: ${corrected}. No longer holding: ${takenBack}. New: ${recorded}.`,
  exportLabel: 'Two revisions compared',
};

export const FIGURE_MESSAGES = {
  days: (a: string, b: string) => `Members of the Security Council that endorse, ${a} and ${b}`,
  daysSummary: (parts: string) => `Members that can be named: ${parts}.`,
  onDay: (name: string, day: string) => `${name}, ${day}`,
  ofCouncil: 'Initiative and day',
  named: 'Named as endorsing',
  open: 'Not settled',
  outside: 'Not endorsed',
  states: (a: string, b: string, day: string) => `How ${a} and ${b} voted differently in the Council, to ${day}`,
  statesSummary: (together: string, otherwise: string) =>
    `Drafts for which the votes of both are on record: ${together}; drafts on which they voted differently: ${otherwise}.`,
  pair: (a: string, choiceA: string, b: string, choiceB: string) => `${a}: ${choiceA}; ${b}: ${choiceB}`,
  votes: 'Votes',
  drafts: 'Drafts',
};
