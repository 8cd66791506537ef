import type { VotesPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';

import { idsOf } from '../../named-sources.js';
import { VOTES_EXPORT } from './messages/index.js';

export const votesExport = defineExport({
  name: 'votes',
  label: (language) => VOTES_EXPORT[language].label,
  rows: ({ found: { nodes } }: VotesPageQuery) => nodes,
  title: (_, context) => VOTES_EXPORT[context.language].title,
  pageInfo: ({ found: { pageInfo } }: VotesPageQuery) => pageInfo,
  columns: {
    id: ({ id }) => id,
    date: ({ date }) => date,
    symbol: ({ symbol }) => symbol,
    title: ({ title }) => title,
    short_title: ({ shortTitle }) => shortTitle,
    address: ({ address }) => address,
    outcome: ({ outcome }) => outcome,
    in_favour: ({ inFavour }) => inFavour,
    against: ({ against }) => against,
    abstaining: ({ abstaining }) => abstaining,
    vetoed_by: ({ vetoes }) => vetoes.map(({ code }) => code),
    on_un_veto_list: ({ countedOnUnVetoList }) => countedOnUnVetoList,
    atrocity_mark: ({ atrocityMark }) => atrocityMark,
    atrocity_sources: ({ atrocitySources }) => idsOf(atrocitySources),
    sources: ({ sources }) => idsOf(sources),
  },
});
