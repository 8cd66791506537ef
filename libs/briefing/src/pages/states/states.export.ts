import type { StatesPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';
import { STANDING_COLUMNS, standingPerInitiative } from '../../downloads/per-initiative.js';
import type { PageContext } from '../../page-context.js';
import { listedStates } from './listed.js';
import { STATES_EXPORT } from './messages/index.js';

/** `null` on a day whose Council is elected only in part: whom no term seats yet may be elected to it. */
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
