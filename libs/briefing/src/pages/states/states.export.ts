import type { StatesPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { STANDING_COLUMNS, standingPerInitiative } from '../../downloads/per-initiative.js';

import { listedStates } from './listed.js';
import { STATES_EXPORT } from './messages/index.js';

export const statesExport = defineExport({
  name: 'states',
  label: (language) => STATES_EXPORT[language].label,
  rows: (data: StatesPageQuery, context) =>
    standingPerInitiative(listedStates(data, context), ({ positions }) => positions, context),
  title: (_, context) => STATES_EXPORT[context.language].title(context.day(context.request.on)),
  columns: {
    state: ({ code }) => code,
    name: ({ name }) => name,
    regional_group: ({ regionalGroup }) => regionalGroup,
    on_council: ({ onCouncil }) => onCouncil,
    ...STANDING_COLUMNS,
  },
  perInitiative: Object.keys(STANDING_COLUMNS),
});
