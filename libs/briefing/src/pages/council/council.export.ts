import type { CouncilPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { STANDING_COLUMNS, perInitiative } from '../../downloads/per-initiative.js';
import { bySeatAndName, catalogue } from '../../language.js';
import { idsOf } from '../../named-sources.js';

const MESSAGES = catalogue(
  {
    label: 'Council members of a day with their positions',
    title: (day: string) => `The members of the Security Council on ${day}`,
  },
  {
    fr: {
      label: 'Membres du Conseil un jour donné et leur position',
      title: (day) => `Les membres du Conseil de sécurité au ${day}`,
    },
    es: {
      label: 'Miembros del Consejo en un día y su posición',
      title: (day) => `Los miembros del Consejo de Seguridad al ${day}`,
    },
  },
);

export const councilExport = defineExport({
  name: 'council',
  label: (language) => MESSAGES[language].label,
  title: ({ council }: CouncilPageQuery, context) => MESSAGES[context.language].title(context.day(council.on)),
  rows: ({ council }: CouncilPageQuery, context) =>
    perInitiative(bySeatAndName(council.members, context.language), ({ state: { code } }) =>
      council.supports.flatMap(({ initiative, positions }) =>
        positions.filter(({ state }) => state.code === code).map((position) => ({ ...position, initiative })),
      ),
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
