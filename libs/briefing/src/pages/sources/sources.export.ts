import type { SourcesPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { catalogue } from '../../language.js';
import { factsOn, listedSources } from './listed.js';

const MESSAGES = catalogue(
  {
    label: 'Sources',
    title: 'The sources',
  },
  {
    fr: {
      label: 'Sources',
      title: 'Les sources',
    },
    es: {
      label: 'Fuentes',
      title: 'Las fuentes',
    },
  },
);

export const sourcesExport = defineExport({
  name: 'sources',
  label: (language) => MESSAGES[language].label,
  rows: listedSources,
  title: (_, context) => MESSAGES[context.language].title,
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
