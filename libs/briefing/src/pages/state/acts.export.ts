import { ActsListDocument } from '../../operations.generated.js';
import { defineStandaloneExport } from '../../downloads/define-export.js';
import { STATE_COLUMNS, defineStateQuery, factsByState } from '../../downloads/state-records.js';

import { oneOf } from '../../request-parameters.js';
import { idsOf } from '../../named-sources.js';
import { ACTS_EXPORT } from './messages/index.js';

export const actsExport = defineStandaloneExport(defineStateQuery(ActsListDocument), {
  name: 'acts',
  label: (language) => ACTS_EXPORT[language].label,
  title: (_, context) => ACTS_EXPORT[context.language].title,
  rows: (data, context) => {
    const slug = oneOf(
      context.request,
      'initiative',
      context.revision.initiatives.map((initiative) => initiative.slug),
    );
    return factsByState(data, context, ({ acts }) =>
      acts.filter(({ initiative }) => !slug || initiative.slug === slug),
    );
  },
  columns: {
    id: ({ id }) => id,
    initiative: ({ initiative }) => initiative.slug,
    ...STATE_COLUMNS,
    kind: ({ kind }) => kind,
    date: ({ date }) => date.text,
    precision: ({ date }) => date.precision,
    earliest: ({ date }) => date.earliest,
    latest: ({ date }) => date.latest,
    note: ({ note }) => note,
    sources: ({ sources }) => idsOf(sources),
  },
});
