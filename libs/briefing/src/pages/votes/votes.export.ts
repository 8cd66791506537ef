import type { VotesPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { catalogue } from '../../language.js';
import { idsOf } from '../../named-sources.js';

const MESSAGES = catalogue(
  {
    label: 'Votes on draft resolutions',
    title: 'Votes on draft resolutions in the Security Council',
  },
  {
    fr: {
      label: 'Votes sur les projets de résolution',
      title: 'Votes sur les projets de résolution au Conseil de sécurité',
    },
    es: {
      label: 'Votaciones sobre proyectos de resolución',
      title: 'Votaciones sobre proyectos de resolución en el Consejo de Seguridad',
    },
  },
);

export const votesExport = defineExport({
  name: 'votes',
  label: (language) => MESSAGES[language].label,
  rows: ({ found: { nodes } }: VotesPageQuery) => nodes,
  title: (_, context) => MESSAGES[context.language].title,
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
