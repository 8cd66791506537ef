import type { RevisionPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { CHANGES_EXPORT } from './messages/index.js';

/** One row for each column that reads otherwise; a new fact has one, without a column. */
export const revisionChangesExport = defineExport({
  name: 'revision-changes',
  label: (language) => CHANGES_EXPORT[language].label,
  of: { parameter: 'number', as: 'number', example: '2' },
  title: ({ revision }: RevisionPageQuery, context) =>
    CHANGES_EXPORT[context.language].title(String(revision?.number ?? '')),
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
