import { GroupMembershipsListDocument } from '../../operations.generated.js';
import { standalone } from '../../downloads/define-export.js';
import { STATE_COLUMNS, ofStates, recorded } from '../../downloads/state-records.js';

import { idsOf } from '../../named-sources.js';
import { GROUP_MEMBERSHIPS_EXPORT } from './messages/index.js';

export const groupMembershipsExport = standalone(ofStates(GroupMembershipsListDocument), {
  name: 'group-memberships',
  label: (language) => GROUP_MEMBERSHIPS_EXPORT[language].label,
  title: (_, context) => GROUP_MEMBERSHIPS_EXPORT[context.language].title,
  rows: (data, context) => recorded(data, context, ({ groupMemberships }) => groupMemberships),
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
