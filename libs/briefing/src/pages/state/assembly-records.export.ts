import { AssemblyRecordsListDocument } from '../../documents.js';
import { standalone } from '../../downloads/define-export.js';
import { STATE_COLUMNS, ofStates, recorded } from '../../downloads/state-records.js';
import { catalogue } from '../../language.js';
import { idsOf } from '../../named-sources.js';

const MESSAGES = catalogue(
  {
    label: 'General Assembly records',
    title: 'What States did on General Assembly resolutions, as far as found',
  },
  {
    fr: {
      label: 'Faits relatifs à l’Assemblée générale',
      title:
        'Ce que des États ont fait au sujet de résolutions de l’Assemblée générale, pour autant qu’on l’ait trouvé',
    },
    es: {
      label: 'Datos sobre la Asamblea General',
      title: 'Qué hicieron los Estados respecto de resoluciones de la Asamblea General, hasta donde se encontró',
    },
  },
);

export const assemblyRecordsExport = standalone(ofStates(AssemblyRecordsListDocument), {
  name: 'assembly-records',
  label: (language) => MESSAGES[language].label,
  title: (_, context) => MESSAGES[context.language].title,
  rows: (data, context) => recorded(data, context, ({ assemblyRecords }) => assemblyRecords),
  columns: {
    id: ({ id }) => id,
    resolution: ({ resolution }) => resolution,
    date: ({ on }) => on,
    ...STATE_COLUMNS,
    role: ({ role }) => role,
    note: ({ note }) => note,
    sources: ({ sources }) => idsOf(sources),
  },
});
