import type { StatesPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { STANDING_COLUMNS, perInitiative } from '../../downloads/per-initiative.js';
import { catalogue } from '../../language.js';
import { listedStates } from './listed.js';

const MESSAGES = catalogue(
  {
    label: 'States with their positions on a day',
    title: (day: string) => `Where States stand on ${day}`,
  },
  {
    fr: {
      label: 'Les États et leur position un jour donné',
      title: (day) => `La position des États au ${day}`,
    },
    es: {
      label: 'Los Estados y su posición en un día',
      title: (day) => `Posición de los Estados al ${day}`,
    },
  },
);

export const statesExport = defineExport({
  name: 'states',
  label: (language) => MESSAGES[language].label,
  rows: (data: StatesPageQuery, context) => perInitiative(listedStates(data, context), ({ positions }) => positions),
  title: (_, context) => MESSAGES[context.language].title(context.day(context.request.on)),
  columns: {
    state: ({ code }) => code,
    name: ({ name }) => name,
    regional_group: ({ regionalGroup }) => regionalGroup,
    on_council: ({ onCouncil }) => onCouncil,
    ...STANDING_COLUMNS,
  },
  perInitiative: Object.keys(STANDING_COLUMNS),
});
