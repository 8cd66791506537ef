// The questions that every server is asked, each with a function that varies its days.
const POSITION = `status earliest latest acts { kind date { text } sources { id title } }`;
const CODE = 'act-code-of-conduct';

const dayAfter = (days, from) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

export const QUESTIONS = [
  {
    name: 'the Council on a day, with positions and sources',
    query: `query Council($on: Date!, $initiative: ID!) { council(on: $on) { size votesNeeded members { seat state { code name } }
      support(initiative: $initiative) { tally { endorsed possiblyEndorsed notEndorsed unknown total } shortOfVotesNeeded
        positions { ${POSITION} state { code name } } } } }`,
    variables: { on: '2016-09-22', initiative: CODE },
    different: (n) => ({ on: dayAfter(n % 29_000, '1946-01-01'), initiative: CODE }),
  },
  {
    name: '195 positions',
    query: `query Positions($on: Date!) { initiative(slug: "${CODE}") { positions(on: $on, first: 250) { totalCount
      nodes { ${POSITION} state { code name regionalGroup } } } } }`,
    variables: { on: '2016-09-22' },
    different: (n) => ({ on: dayAfter(n % 29_000, '2012-01-01') }),
  },
  {
    name: 'a ten-year timeline, month by month',
    query: `query Timeline($from: Date!, $to: Date!) { initiative(slug: "${CODE}") { timeline(from: $from, to: $to, step: MONTH) { on certain possible } } }`,
    variables: { from: '2015-09-01', to: '2025-09-01' },
    different: (n) => ({ from: dayAfter(n % 29_000, '2005-01-01'), to: dayAfter(n % 29_000, '2015-01-01') }),
  },
  {
    name: 'one State with its votes',
    query: `query State($code: ID!, $on: Date!) { state(code: $code) { code name position(initiative: "${CODE}", on: $on) { ${POSITION} }
      votes(first: 50) { totalCount nodes { choice draftResolution { id symbol date title outcome } } } } }`,
    variables: { code: 'URY', on: '2016-09-22' },
    different: (n) => ({ code: 'URY', on: dayAfter(n % 29_000, '2005-01-01') }),
  },
];
