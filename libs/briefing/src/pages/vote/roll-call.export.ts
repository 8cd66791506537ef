import type { VotePageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';
import { POSITION_COLUMNS, perInitiative } from '../../downloads/per-initiative.js';
import { bySeatAndName } from '../../language.js';
import { idsOf } from '../../named-sources.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { ROLL_CALL_EXPORT } from './messages/index.js';

export const rollCallExport = defineExport({
  name: 'roll-call',
  label: (language) => ROLL_CALL_EXPORT[language].label,
  of: { parameter: 'draft', as: '*', example: 'S/2016/846' },
  title: ({ draftResolution: draft }: VotePageQuery, context) =>
    ROLL_CALL_EXPORT[context.language].title(
      draft?.symbol ?? VOTE_MESSAGES[context.language].noSymbol,
      context.day(draft?.date ?? ''),
    ),
  rows: ({ draftResolution: draft }: VotePageQuery, context) =>
    draft &&
    perInitiative(bySeatAndName(draft.votes, context.language), ({ positions }) => positions).map((row) => ({
      ...row,
      sources: draft.sources,
    })),
  columns: {
    state: ({ state }) => state.code,
    name: ({ state }) => state.name,
    seat: ({ seat }) => seat,
    choice: ({ choice }) => choice,
    veto: ({ veto }) => veto,
    correction: ({ correction }) => correction,
    ...POSITION_COLUMNS,
    sources: ({ sources }) => idsOf(sources),
  },
  perInitiative: Object.keys(POSITION_COLUMNS),
});
