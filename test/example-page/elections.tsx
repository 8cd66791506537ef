import { definePage } from '../../libs/briefing/src/define.js';
import { type CouncilTermsListQuery, CouncilTermsListDocument } from '../../libs/briefing/src/operations.generated.js';
import { defineExport } from '../../libs/briefing/src/downloads/define-export.js';
import { defineFigure } from '../../libs/briefing/src/figures/define-figure.js';
import { count, text } from '../../libs/briefing/src/figures/table.js';
import { graphqlLanguage } from '../../libs/briefing/src/language.js';
import { citedBy, idsOf } from '../../libs/briefing/src/named-sources.js';
import type { PageRequest } from '../../libs/briefing/src/page-context.js';
import { Downloads } from '../../libs/briefing/src/ui/downloads.js';
import { Figure } from '../../libs/briefing/src/ui/figure.js';
import { ELECTIONS_MESSAGES, SEARCH_TERMS } from './messages/index.js';

// A page sends an operation of its own, `elections.graphql` beside it, or one that there is.
const query = {
  document: CouncilTermsListDocument,
  variables: ({ language }: PageRequest) => ({ where: {}, language: graphqlLanguage(language) }),
};

const electedIn = ({ states }: CouncilTermsListQuery) =>
  states.nodes.flatMap(({ code, name, councilTerms }) =>
    councilTerms.filter(({ seat }) => seat === 'ELECTED').map((term) => ({ ...term, code, name })),
  );

export const electionsFigure = defineFigure({
  ...query,
  name: 'elections',
  parameters: [],
  chart: () => 'vetoes',
  table: (data, { language }) => {
    const [t, terms] = [ELECTIONS_MESSAGES[language], electedIn(data)];
    const years = [...new Set(terms.map(({ startsOn }) => startsOn.slice(0, 4)))].sort();
    return {
      title: t.title,
      summary: t.summary(String(terms.length)),
      note: '',
      columns: [text('year', t.year), count('elected', t.elected)],
      rows: years.map((year) => [year, terms.filter(({ startsOn }) => startsOn.startsWith(year)).length]),
      sources: citedBy(terms),
    };
  },
});

export const electionsExport = defineExport({
  name: 'elections',
  label: (language) => ELECTIONS_MESSAGES[language].title,
  rows: electedIn,
  title: (_, context) => ELECTIONS_MESSAGES[context.language].title,
  columns: {
    state: ({ code }) => code,
    name: ({ name }) => name,
    starts_on: ({ startsOn }) => startsOn,
    sources: ({ sources }) => idsOf(sources),
  },
});

export const electionsPage = definePage({
  ...query,
  path: '/elections',
  label: (language) => ELECTIONS_MESSAGES[language].title,
  inMenu: true,
  searchTerms: (language) => SEARCH_TERMS[language].elections,
  figures: [electionsFigure],
  exports: [electionsExport],
  render: (data, context) => {
    const t = ELECTIONS_MESSAGES[context.language];
    const summary = t.summary(String(electedIn(data).length));
    return {
      title: t.title,
      description: summary,
      body: (
        <>
          <h1>{t.title}</h1>
          <p class="lead">{summary}</p>
          <Figure drawn={context.figure('elections')} context={context} />
          <Downloads list="elections" context={context} />
        </>
      ),
    };
  },
});
