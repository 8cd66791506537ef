import { GroupMembershipsListDocument } from '../../documents.js';
import { standalone } from '../../downloads/define-export.js';
import { STATE_COLUMNS, ofStates, recorded } from '../../downloads/state-records.js';
import { catalogue } from '../../language.js';
import { idsOf } from '../../named-sources.js';

const MESSAGES = catalogue(
  {
    label: 'Group and treaty memberships',
    title: 'Membership in groups and treaties, which endorses no initiative',
  },
  {
    fr: {
      label: 'Appartenances à un groupe ou à un traité',
      title: 'Appartenances à des groupes et à des traités, qui ne valent souscription à aucune initiative',
    },
    es: {
      label: 'Pertenencias a grupos o tratados',
      title: 'Pertenencia a grupos y tratados, que no supone adhesión a ninguna iniciativa',
    },
  },
);

export const groupMembershipsExport = standalone(ofStates(GroupMembershipsListDocument), {
  name: 'group-memberships',
  label: (language) => MESSAGES[language].label,
  title: (_, context) => MESSAGES[context.language].title,
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
