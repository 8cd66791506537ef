import type { SourcesPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';

import { factsOn, listedSources } from './listed.js';
import { SOURCES_EXPORT } from './messages/index.js';

export const sourcesExport = defineExport({
  name: 'sources',
  label: (language) => SOURCES_EXPORT[language].label,
  rows: listedSources,
  title: (_, context) => SOURCES_EXPORT[context.language].title,
  pageInfo: ({ sources: { pageInfo } }: SourcesPageQuery) => pageInfo,
  columns: {
    id: ({ id }) => id,
    label: ({ label }) => label,
    title: ({ title }) => title,
    publisher: ({ publisher }) => publisher,
    kind: ({ kind }) => kind,
    language: ({ language }) => language,
    original_url: ({ originalUrl }) => originalUrl,
    url: ({ url }) => url,
    further_urls: ({ furtherUrls }) => furtherUrls,
    licence: ({ licence }) => licence,
    published_on: ({ publishedOnText }) => publishedOnText,
    date_note: ({ dateNote }) => dateNote,
    retrieved_on: ({ retrievedOn }) => retrievedOn,
    extent_read: ({ extentRead }) => extentRead,
    read: ({ read }) => read,
    facts: factsOn,
  },
  cites: 'id',
});
