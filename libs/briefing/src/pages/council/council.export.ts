import type { CouncilPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';
import { STANDING_COLUMNS, standingPerInitiative } from '../../downloads/per-initiative.js';
import { bySeatAndName } from '../../language.js';
import { idsOf } from '../../named-sources.js';
import { COUNCIL_EXPORT } from './messages/index.js';

export const councilExport = defineExport({
  name: 'council',
  label: (language) => COUNCIL_EXPORT[language].label,
  title: ({ council }: CouncilPageQuery, context) => COUNCIL_EXPORT[context.language].title(context.day(council.on)),
  rows: ({ council }: CouncilPageQuery, context) =>
    standingPerInitiative(
      bySeatAndName(council.members, context.language),
      ({ state: { code } }) =>
        council.supports.flatMap(({ initiative, positions }) =>
          positions.filter(({ state }) => state.code === code).map((position) => ({ ...position, initiative })),
        ),
      context,
    ),
  columns: {
    state: ({ state }) => state.code,
    name: ({ state }) => state.name,
    seat: ({ seat }) => seat,
    term_starts_on: ({ term }) => term.startsOn,
    term_ends_on: ({ term }) => term.endsOn,
    ...STANDING_COLUMNS,
    term_sources: ({ term }) => idsOf(term.sources),
  },
  perInitiative: Object.keys(STANDING_COLUMNS),
});
