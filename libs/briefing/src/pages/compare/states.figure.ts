import { CompareStatesPageDocument } from '../../operations.generated.js';
import { defineFigure } from '../../figures/define-figure.js';
import { count, text } from '../../figures/table.js';
import { dayText, graphqlLanguage, numberText } from '../../language.js';
import { MESSAGES as WORDS_OF_PAGES } from '../../messages/index.js';
import { idsOf } from '../../named-sources.js';
import type { PageRequest } from '../../page-context.js';
import { textOf } from '../../request-parameters.js';
import { FIGURE_MESSAGES, MESSAGES } from './messages/index.js';

/** Returns the State codes of a request; empty if the address does not have one. */
export const codesIn = (request: PageRequest): { readonly a: string; readonly b: string } => {
  const code = (name: string): string => (textOf(request, name) ?? '').toUpperCase();
  return { a: code('a'), b: code('b') };
};

export const compareStatesVariables = (request: PageRequest) => {
  const { a, b } = codesIn(request);
  return { a, b, on: request.on, isGiven: a !== '' && b !== '', language: graphqlLanguage(request.language) };
};

/** How two States voted where their votes differed: a bar for each pair of choices. */
export const comparedStatesFigure = defineFigure({
  name: 'compared-states',
  parameters: ['a', 'b'],
  document: CompareStatesPageDocument,
  // Without parameters the figure shows the example of the page.
  variables: (request) => {
    const requested = compareStatesVariables(request);
    return requested.isGiven ? requested : { ...requested, a: 'FRA', b: 'GBR', isGiven: true };
  },
  chart: () => 'compared',
  table: ({ compareStates: compared }, request) => {
    const { language, on } = request;
    const [t, words] = [FIGURE_MESSAGES[language], WORDS_OF_PAGES[language]];
    const columns = [text('votes', t.votes), count('drafts', t.drafts)];
    if (!compared) {
      return {
        title: MESSAGES[language].statesTitle,
        summary: MESSAGES[language].choose,
        note: '',
        columns,
        rows: [],
        sources: [],
      };
    }
    const { votedOtherwise, votedTogether } = compared;
    const counts = new Map<string, number>();
    const choiceText = (choice: (typeof votedOtherwise)[0]['b']['choice']): string =>
      words[choice === 'UNKNOWN' ? 'VOTE_UNKNOWN' : choice].toLowerCase();
    for (const { a, b } of votedOtherwise) {
      const pair = t.pair(compared.a.name, choiceText(a.choice), compared.b.name, choiceText(b.choice));
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return {
      title: t.states(compared.a.name, compared.b.name, dayText(language, on)),
      summary: t.statesSummary(numberText(language, votedTogether), numberText(language, votedOtherwise.length)),
      note: MESSAGES[language].voteNote,
      columns,
      rows: [...counts].sort(([, one], [, other]) => other - one),
      sources: idsOf(votedOtherwise.flatMap(({ a }) => a.draftResolution.sources)),
    };
  },
});
