import { GroupMembershipsListDocument } from '../../operations.generated.js';
import { defineStandaloneExport } from '../../downloads/define-export.js';
import { STATE_COLUMNS, defineStateQuery, factsByState } from '../../downloads/state-records.js';

import { idsOf } from '../../named-sources.js';
import { GROUP_MEMBERSHIPS_EXPORT } from './messages/index.js';

export const groupMembershipsExport = defineStandaloneExport(defineStateQuery(GroupMembershipsListDocument), {
  name: 'group-memberships',
  label: (language) => GROUP_MEMBERSHIPS_EXPORT[language].label,
  title: (_, context) => GROUP_MEMBERSHIPS_EXPORT[context.language].title,
  rows: (data, context) => factsByState(data, context, ({ groupMemberships }) => groupMemberships),
  columns: {
    id: ({ id }) => id,
    group: ({ group }) => group,
    ...STATE_COLUMNS,
    as_of: ({ asOf }) => asOf,
    status: ({ status }) => status,
    note: ({ note }) => note,
    sources: ({ sources }) => idsOf(sources),
  },
});
