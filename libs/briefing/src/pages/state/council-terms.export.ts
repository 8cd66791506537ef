import { CouncilTermsListDocument } from '../../operations.generated.js';
import { defineStandaloneExport } from '../../downloads/define-export.js';
import { STATE_COLUMNS, defineStateQuery, factsByState } from '../../downloads/state-records.js';

import { yearOf } from '../../on-record.js';
import { idsOf } from '../../named-sources.js';
import { COUNCIL_TERMS_EXPORT } from './messages/index.js';

export const councilTermsExport = defineStandaloneExport(defineStateQuery(CouncilTermsListDocument), {
  name: 'council-terms',
  label: (language) => COUNCIL_TERMS_EXPORT[language].label,
  title: (_, context) => COUNCIL_TERMS_EXPORT[context.language].title(yearOf(context.revision.councilKnown.from)),
  rows: (data, context) => factsByState(data, context, ({ councilTerms }) => councilTerms),
  columns: {
    id: ({ id }) => id,
    ...STATE_COLUMNS,
    seat: ({ seat }) => seat,
    starts_on: ({ startsOn }) => startsOn,
    ends_on: ({ endsOn }) => endsOn,
    name_in_source: ({ nameInSource }) => nameInSource,
    seat_group: ({ seatGroup }) => seatGroup,
    note: ({ note }) => note,
    sources: ({ sources }) => idsOf(sources),
  },
});
