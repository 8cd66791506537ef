export interface Example {
  readonly title: string;
  readonly query: string;
}

/** Example queries that a researcher might start from. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    title: 'Support in the Council',
    query: `# Who on the Security Council of 22 September 2016 had endorsed which initiative, and what was published?
{
  council(on: "2016-09-22") {
    size
    votesNeeded
    supports {
      initiative { slug name }
      tally { endorsed possiblyEndorsed notEndorsed unknown }
      bounds { atLeast atMost }
      shortOfVotesNeeded
      publishedCount { text councilMembers sources { title url } }
      positions { status latest state { name } acts { kind date { text } sources { id title } } }
    }
  }
}`,
  },
  {
    title: 'Published totals',
    query: `# What was published of supporters, and how many of them can we name?
{
  initiatives(endorsable: true) {
    name
    coverage(on: "2016-09-22") { named share publishedCount { text } }
    publishedCounts { dateText text value sources { title publisher url } }
  }
}`,
  },
  {
    title: 'One State',
    query: `# Where does Uruguay stand, and how did it vote while on the Council?
{
  state(code: "URY") {
    name(language: ES)
    positions { initiative { name } status earliest latest acts { kind date { text } sources { title } } }
    councilTerms { startsOn endsOn }
    votes(first: 20) { totalCount nodes { choice draftResolution { symbol date title outcome } } }
  }
}`,
  },
  {
    title: 'Vetoes',
    query: `# Drafts that a source marks as concerning atrocity crimes and that were vetoed
{
  draftResolutions(where: { outcome: [VETOED], atrocityMarked: true }, first: 25) {
    totalCount
    nodes { symbol date title inFavour against abstaining vetoes { name } remarks sources { title } }
  }
}`,
  },
  {
    title: 'A roll call',
    query: `# How did each member vote, and where did it stand on the day of the vote?
{
  draftResolution(symbol: "S/2016/846") {
    symbol
    date
    title
    outcome
    votes {
      state { name }
      seat
      choice
      veto
      positions { initiative { name } status earliest latest acts { kind date { text } sources { title url } } }
    }
  }
}`,
  },
  {
    title: 'Over time',
    query: `# States that had certainly, and that may have, endorsed
{
  initiatives(endorsable: true) {
    name
    timeline(step: QUARTER) { on certain possible }
  }
}`,
  },
  {
    title: 'A briefing note',
    query: `# Figures, the Council and a text of one's own, for the day of the panel, with all sources
{
  briefingNote(input: {
    title: "Commitment and action"
    on: "2016-09-22"
    blocks: [
      { kind: KEY_FIGURES }
      { kind: COUNCIL }
      { kind: TEXT, text: "By {{day}} the Council had vetoed {{vetoed-drafts}} drafts on record; of its {{council-size}} members, {{votes-needed}} must vote for a decision." }
    ]
  }) {
    blocks {
      kind
      ... on KeyFiguresBlock { figures { tally { endorsed unknown } coverage { named publishedCount { text } } } }
      ... on CouncilBlock { support { initiative { name } tally { endorsed } shortOfVotesNeeded } }
      ... on TextBlock { text liveFigures { expression number date } }
    }
    sources { id title publisher url }
  }
}`,
  },
  {
    title: "The panel's questions",
    query: `{
  events { title date location questions { number parts sources { title } } }
}`,
  },
];
