import type { RevisionPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { catalogue } from '../../language.js';

const MESSAGES = catalogue(
  {
    label: 'What a revision changed',
    title: (number: string) => `What revision ${number} changed`,
  },
  {
    fr: {
      label: 'Ce qu’a changé une révision',
      title: (number) => `Ce qu’a changé la révision ${number}`,
    },
    es: {
      label: 'Qué cambió una revisión',
      title: (number) => `Qué cambió la revisión ${number}`,
    },
  },
);

/** One row for each column that reads otherwise; a new fact has one, without a column. */
export const revisionChangesExport = defineExport({
  name: 'revision-changes',
  label: (language) => MESSAGES[language].label,
  of: { parameter: 'number', as: 'number', example: '2' },
  title: ({ revision }: RevisionPageQuery, context) => MESSAGES[context.language].title(String(revision?.number ?? '')),
  rows: ({ revision }: RevisionPageQuery) =>
    revision &&
    revision.factChanges.nodes.flatMap(({ fields, ...change }) =>
      (fields.length > 0 ? fields : [null]).map((field) => ({ ...change, field })),
    ),
  pageInfo: ({ revision }: RevisionPageQuery) => revision?.factChanges.pageInfo,
  columns: {
    kind: ({ kind }) => kind,
    id: ({ id }) => id,
    change: ({ what }) => what,
    column: ({ field }) => field?.column ?? null,
    before: ({ field }) => field?.before ?? null,
    now: ({ field }) => field?.now ?? null,
  },
});
