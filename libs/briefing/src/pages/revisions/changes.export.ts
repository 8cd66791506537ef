import type { ChangedFactsFragment, RevisionPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { CHANGES_EXPORT } from './messages/index.js';

/** One row for each column that reads otherwise; a new fact has one, without a column. */
export const changeRows = (changes: ChangedFactsFragment['nodes']) =>
  changes.flatMap(({ fields, ...change }) =>
    (fields.length > 0 ? fields : [null]).map((field) => ({ ...change, field })),
  );

type Row = ReturnType<typeof changeRows>[0];

export const CHANGE_COLUMNS = {
  kind: ({ kind }: Row) => kind,
  id: ({ id }: Row) => id,
  change: ({ what }: Row) => what,
  column: ({ field }: Row) => field?.column ?? null,
  before: ({ field }: Row) => field?.before ?? null,
  now: ({ field }: Row) => field?.now ?? null,
};

export const revisionChangesExport = defineExport({
  name: 'revision-changes',
  label: (language) => CHANGES_EXPORT[language].label,
  of: { parameter: 'number', as: 'number', example: '2' },
  title: ({ revision }: RevisionPageQuery, context) =>
    CHANGES_EXPORT[context.language].title(String(revision?.number ?? '')),
  rows: ({ revision }: RevisionPageQuery) => revision && changeRows(revision.factChanges.nodes),
  pageInfo: ({ revision }: RevisionPageQuery) => revision?.factChanges.pageInfo,
  columns: CHANGE_COLUMNS,
});
