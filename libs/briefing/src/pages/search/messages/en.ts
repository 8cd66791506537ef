import { plural } from '../../../languages/en.js';

export const MESSAGES = {
  title: (text: string) => `Search: ${text}`,
  search: 'Search',
  description:
    'States by any of their names, votes by symbol, number or topic, initiatives, events, questions, sources and pages.',
  hint: 'Write in the box at the top: the name of a State in any language or of any period, a symbol (S/2016/846, S/PV.7785), the number of a resolution (2803), a topic, or words of a source.',
  found: (count: string) => plural(count, { one: 'One thing found.', other: `${count} things found.` }),
  none: (text: string) => `Nothing on record has “${text}”.`,
  onlyLike: (text: string) =>
    `Nothing on record is called “${text}”; these have it as part of a name, or are spelled like it.`,
  didYouMean: 'Did you mean:',
  severalStates: (text: string) => `“${text}” can mean several States.`,
  observer: 'Observer State, counted apart from the Members',
  former: 'Former State: old Council terms and votes are on record',
  foundBy: (words: string) => `Found by: “${words}”`,
  ledHere: (text: string) => `“${text}” leads straight here.`,
  allResults: 'All results',
  more: (count: string) => `${count} more`,
  allVotes: 'In the list of votes',
  allSources: 'In the list of sources',
  STATE: 'States',
  INITIATIVE: 'Initiatives',
  QUESTION: 'Discussion questions',
  EVENT: 'Events',
  DRAFT_RESOLUTION: 'Votes',
  SOURCE: 'Sources',
  PAGE: 'Pages',
  suggestions: (count: string) =>
    plural(count, { one: 'One suggestion; use the arrow keys.', other: `${count} suggestions; use the arrow keys.` }),
  noSuggestion: 'No suggestion.',
};
