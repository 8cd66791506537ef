export const EVIDENCE_MESSAGES = {
  markedTitle: (name: string) =>
    `${name}: how its supporters on the Council voted on drafts marked as concerning atrocity crimes`,
  failedTitle: (name: string) => `${name}: how its supporters on the Council voted on drafts that failed`,
  votesSummary: (votes: string, drafts: string, day: string) =>
    `On ${drafts} such drafts to ${day}, members that had endorsed by the day of the vote voted: ${votes}.`,
  cast: (_choice: string, word: string, count: string) => `${word} ${count}`,
  noDrafts: (day: string) => `By ${day}, none of its supporters on the Council had voted on such a draft.`,
  markedNote:
    'Marked are vetoed drafts alone: the sources that mark are lists of vetoes. Abstaining is not voting against. A vote is counted, not judged: whether a draft was credible is not recorded.',
  failedNote:
    'Among drafts that failed are rival texts on one situation, and texts on other matters than atrocity crimes: a no here says nothing of the pledge. Abstaining is not voting against. A vote is counted, not judged: whether a draft was credible is not recorded.',
  noRollCall: 'A draft of which no source gives the roll call counts as a draft without votes.',
  drafts: 'Drafts',
  overlapTitle: (name: string, day: string) => `${name}: where members of groups and treaties stand on ${day}`,
  overlapSummary: (parts: string) => `Named as endorsing: ${parts}.`,
  overlapPart: (group: string, endorsed: string, total: string, unknown: string) =>
    `${endorsed} of ${total} in ${group} (${unknown} not known)`,
  overlapNote: (lists: string) =>
    `Membership in a group endorses nothing for its members: a State counts only where a source names it. The lists are of ${lists}; who belonged on another day they do not say, and they may be incomplete.`,
  group: 'Group or treaty',
  asOf: 'List of',
};

export const FIGURE_MESSAGES = {
  publishedTitle: 'Published totals of supporters, by initiative',
  publishedSummary: (count: string, newest: string) => `Dated totals: ${count}. The newest: ${newest}.`,
  noPublished: 'No total had been published by that day.',
  quoted: (term: string, words: string) => `${term} ${words}`,
  publishedNote:
    'Each point is a total as somebody published it. Where sources disagree, each is drawn. Totals without a date are left out; one of a month stands at its end, “more than”, “about” and “almost” at the number they name, hollow, and no line is drawn to them.',
  words: 'As published',
  progressTitle: (name: string) => `${name}: published totals, and the States that can be named`,
  progressSummary: (named: string, day: string) => `States that can be named with a source on ${day}: ${named}.`,
  newestPublished: (published: string) => ` The newest published total is ${published}.`,
  progressNote: 'The band runs from the States that have certainly endorsed to those that may have.',
  published: 'Published total',
  certain: 'Named, certain',
  possible: 'Named, certain or possible',
  groupsTitle: (name: string, day: string) => `${name}: States by regional group on ${day}`,
  groupsInsideTitle: (name: string, day: string) => `${name}: States on the Council by regional group on ${day}`,
  groupsOutsideTitle: (name: string, day: string) => `${name}: States outside the Council by regional group on ${day}`,
  groupsSummary: (parts: string) => `Named as endorsing: ${parts}.`,
  councilTitle: (name: string, from: string, to: string) =>
    `${name}: supporters on the Security Council on 1 January of each year from ${from} to ${to}`,
  councilSummary: (most: string, years: string) =>
    `The most members that can be named as endorsing on one of these days: ${most}, in ${years}; others may have endorsed too. A decision needs nine votes in favour.`,
  councilNote:
    'Eight of fifteen members are a majority, and one vote short of the nine that a decision needs. The years end with that of an earlier day where one was chosen; for those to come, what is known today of the members elected. A total that somebody published stands in the year of its day.',
  majority: 'Majority of members',
  publishedSource: 'Source of the published total',
  needed: 'Votes needed',
  publishedMembers: 'Published total of members',
  vetoesTitle: 'Vetoed drafts by year and permanent member',
  vetoesOfTitle: (member: string) => `Vetoed drafts by year: ${member}`,
  vetoesSummary: (count: string, parts: string) => `Vetoed drafts on record: ${count}. By member: ${parts}.`,
  vetoesNote:
    'A draft vetoed by two members counts once for each of them, so that the members’ numbers add up to more than the drafts. A no on a draft that was short of votes anyway is no veto. A seat’s vetoes count together: the Russian Federation’s with the Soviet Union’s, China’s whoever held its seat.',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  fromOn: (from: string) => `from ${from} on`,
  upTo: (to: string) => `up to ${to}`,
  mapTitle: (name: string, day: string) => `${name}: where States stand on ${day}`,
  mapSummary: (endorsed: string, unknown: string) => `Named as endorsing: ${endorsed}. Not known: ${unknown}.`,
  smallStates: (count: string) => `Small States (${count})`,
  mapNote:
    'The borders and names shown and the designations used imply no official endorsement or acceptance by anyone. Small States are shown as dots.',
};

export const METER_MESSAGES = {
  meter: (needed: string) => `Towards the ${needed} votes that a decision needs`,
  named: (count: string, size: string) => `${count} of ${size} members can be named as endorsing.`,
  possibly: (count: string) => `${count} more may have endorsed by then.`,
  open: (floor: string) => `That is a floor: ${floor}.`,
  isMajority: 'That is a majority of the members.',
  noMajority: 'That is no majority of the members.',
  majorityOpen: 'Whether that is a majority of the members is not settled.',
  short: (count: string) => `${count} more would be needed for the votes that a decision needs.`,
  shortBy: (least: string, most: string) =>
    `Between ${least} and ${most} more would be needed for the votes that a decision needs.`,
  neededOpen: 'Nor is it whether they have the votes that a decision needs.',
  neededOnlyOpen: 'Whether they have the votes that a decision needs is not settled.',
  enough: 'That would be enough votes for a decision, if no permanent member votes against.',
  title: (day: string, needed: string) =>
    `Members of the Security Council on ${day} that can be named as endorsing, beside the ${needed} votes that a decision needs`,
  others: 'Others',
  note: 'A decision also needs that no permanent member votes against it. “Others” are members of whom no source says that they had endorsed by that day: this is not a no.',
  initiative: 'Initiative',
};
