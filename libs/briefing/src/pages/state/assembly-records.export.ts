import { AssemblyRecordsListDocument } from '../../operations.generated.js';
import { defineStandaloneExport } from '../../downloads/define-export.js';
import { STATE_COLUMNS, defineStateQuery, factsByState } from '../../downloads/state-records.js';

import { idsOf } from '../../named-sources.js';
import { ASSEMBLY_RECORDS_EXPORT } from './messages/index.js';

export const assemblyRecordsExport = defineStandaloneExport(defineStateQuery(AssemblyRecordsListDocument), {
  name: 'assembly-records',
  label: (language) => ASSEMBLY_RECORDS_EXPORT[language].label,
  title: (_, context) => ASSEMBLY_RECORDS_EXPORT[context.language].title,
  rows: (data, context) => factsByState(data, context, ({ assemblyRecords }) => assemblyRecords),
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
