import { PublishedCountsListDocument } from '../../operations.generated.js';
import { defineStandaloneExport } from '../../downloads/define-export.js';
import { requireInitiative } from '../../figures/table.js';
import { idsOf } from '../../named-sources.js';
import { initiativeOf } from '../../initiatives.js';

import { proseIn } from '../../prose.js';
import { defineQuery } from '../../query.js';
import { PUBLISHED_COUNTS_EXPORT } from './messages/index.js';

export const publishedCountsExport = defineStandaloneExport(
  defineQuery({
    document: PublishedCountsListDocument,
    variables: (request) => ({ initiative: request.params['slug'] ?? initiativeOf(request) }),
  }),
  {
    name: 'published-counts',
    label: (language) => PUBLISHED_COUNTS_EXPORT[language].label,
    title: ({ initiative }, context) =>
      PUBLISHED_COUNTS_EXPORT[context.language].title(
        proseIn(context, requireInitiative(initiative, context.request).name),
      ),
    rows: (data, { request }) => {
      const { slug, publishedCounts } = requireInitiative(data.initiative, request);
      return publishedCounts
        .filter(({ date }) => date === null || date.latest <= request.on)
        .map((count) => ({ ...count, slug }));
    },
    columns: {
      id: ({ id }) => id,
      initiative: ({ slug }) => slug,
      date: ({ dateText }) => dateText,
      earliest: ({ date }) => date?.earliest ?? null,
      latest: ({ date }) => date?.latest ?? null,
      count: ({ text }) => text,
      value: ({ value }) => value,
      qualifier: ({ qualifier }) => qualifier,
      observers: ({ observers }) => observers,
      includes_observers: ({ includesObservers }) => includesObservers,
      council_members: ({ councilMembers }) => councilMembers,
      council_members_text: ({ councilMembersText }) => councilMembersText,
      note: ({ note }) => note,
      sources: ({ sources }) => idsOf(sources),
    },
  },
);
