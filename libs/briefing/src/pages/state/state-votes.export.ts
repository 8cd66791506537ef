import type { StatePageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';
import { POSITION_COLUMNS, perInitiative } from '../../downloads/per-initiative.js';

import { idsOf } from '../../named-sources.js';
import { STATE_VOTES_EXPORT } from './messages/index.js';

export const stateVotesExport = defineExport({
  name: 'state-votes',
  label: (language) => STATE_VOTES_EXPORT[language].label,
  of: { parameter: 'state', as: 'code', example: 'URY' },
  title: ({ state }: StatePageQuery, context) => STATE_VOTES_EXPORT[context.language].title(state?.name ?? ''),
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
    ...POSITION_COLUMNS,
    sources: ({ draftResolution: { sources } }) => idsOf(sources),
  },
  perInitiative: Object.keys(POSITION_COLUMNS),
});
