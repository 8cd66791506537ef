import type { VotePageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { PLACED_COLUMNS, perInitiative } from '../../downloads/per-initiative.js';
import { bySeatAndName, catalogue } from '../../language.js';
import { idsOf } from '../../named-sources.js';
import { VOTE_MESSAGES } from '../../ui/votes.js';

const MESSAGES = catalogue(
  {
    label: 'Roll call on one draft',
    title: (symbol: string, day: string) => `Roll call on ${symbol}, ${day}`,
  },
  {
    fr: {
      label: 'Vote de chaque membre sur un projet',
      title: (symbol, day) => `Vote de chaque membre sur ${symbol}, ${day}`,
    },
    es: {
      label: 'Voto de cada miembro sobre un proyecto',
      title: (symbol, day) => `Voto de cada miembro sobre ${symbol}, ${day}`,
    },
  },
);

export const rollCallExport = defineExport({
  name: 'roll-call',
  label: (language) => MESSAGES[language].label,
  of: { parameter: 'draft', as: '*', example: 'S/2016/846' },
  title: ({ draftResolution: draft }: VotePageQuery, context) =>
    MESSAGES[context.language].title(
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
    ...PLACED_COLUMNS,
    sources: ({ sources }) => idsOf(sources),
  },
  perInitiative: Object.keys(PLACED_COLUMNS),
});
