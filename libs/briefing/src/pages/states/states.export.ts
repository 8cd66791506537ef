import type { StatesPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';
import { STANDING_COLUMNS, standingPerInitiative } from '../../downloads/per-initiative.js';
import type { PageContext } from '../../page-context.js';
import { listedStates } from './listed.js';
import { STATES_EXPORT } from './messages/index.js';

/** Whether a State is on the Council; `null` if it has no term yet and the Council of the day is not fully elected. */
const isSeated = ({ onCouncil }: { readonly onCouncil: boolean }, { request }: PageContext): boolean | null =>
  onCouncil || request.on <= request.revision.councilKnown.to ? onCouncil : null;

export const statesExport = defineExport({
  name: 'states',
  label: (language) => STATES_EXPORT[language].label,
  rows: (data: StatesPageQuery, context) =>
    standingPerInitiative(
      listedStates(data, context).map((state) => ({ ...state, onCouncil: isSeated(state, context) })),
      ({ positions }) => positions,
      context,
    ),
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
