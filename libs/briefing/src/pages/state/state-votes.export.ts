import type { StatePageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { PLACED_COLUMNS, perInitiative } from '../../downloads/per-initiative.js';
import { catalogue } from '../../language.js';
import { idsOf } from '../../named-sources.js';

const MESSAGES = catalogue(
  {
    label: 'Votes of one State',
    title: (name: string) => `${name}: votes while seated on the Security Council`,
  },
  {
    fr: {
      label: 'Votes d’un État',
      title: (name) => `${name} : votes pendant ses mandats au Conseil de sécurité`,
    },
    es: {
      label: 'Votos de un Estado',
      title: (name) => `${name}: votos mientras tuvo puesto en el Consejo de Seguridad`,
    },
  },
);

export const stateVotesExport = defineExport({
  name: 'state-votes',
  label: (language) => MESSAGES[language].label,
  of: { parameter: 'state', as: 'code', example: 'URY' },
  title: ({ state }: StatePageQuery, context) => MESSAGES[context.language].title(state?.name ?? ''),
  rows: ({ state }: StatePageQuery) => state && perInitiative(state.votes.nodes, ({ positions }) => positions),
  pageInfo: ({ state }: StatePageQuery) => state?.votes.pageInfo,
  columns: {
    draft: ({ draftResolution: { id } }) => id,
    date: ({ draftResolution: { date } }) => date,
    symbol: ({ draftResolution: { symbol } }) => symbol,
    title: ({ draftResolution: { title } }) => title,
    short_title: ({ draftResolution: { shortTitle } }) => shortTitle,
    address: ({ draftResolution: { address } }) => address,
    choice: ({ choice }) => choice,
    veto: ({ veto }) => veto,
    outcome: ({ draftResolution: { outcome } }) => outcome,
    ...PLACED_COLUMNS,
    sources: ({ draftResolution: { sources } }) => idsOf(sources),
  },
  perInitiative: Object.keys(PLACED_COLUMNS),
});
