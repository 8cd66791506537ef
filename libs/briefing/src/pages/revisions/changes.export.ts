import {
  type ChangedColumnsFragment,
  FactChangesListDocument,
  type FactChangesListQuery,
} from '../../operations.generated.js';
import { defineStandaloneExport } from '../../downloads/define-export.js';
import type { PageRequest } from '../../page-context.js';
import { defineQuery } from '../../query.js';
import { changeConditions } from './change-table.js';
import { CHANGES_EXPORT } from './messages/index.js';
import { numberIn } from './number.js';

/** Returns one row for each changed column; a new fact has one row without a column. */
const rowsOf = ({ fields, ...change }: ChangedColumnsFragment) =>
  (fields.length > 0 ? fields : [null]).map((field) => ({ ...change, field }));

type Row = ReturnType<typeof rowsOf>[0];

/** Queries the changed facts like the page, but without their names, because a file can hold thousands. */
export const changesQuery = (changes: (request: PageRequest) => { readonly number: number; readonly since?: number }) =>
  defineQuery({
    document: FactChangesListDocument,
    variables: (request) => ({ ...changes(request), where: changeConditions(request) }),
  });

export const CHANGES_LIST = {
  rows: ({ revision }: FactChangesListQuery) => revision && revision.factChanges.nodes.flatMap(rowsOf),
  pageInfo: ({ revision }: FactChangesListQuery) => revision?.factChanges.pageInfo,
  columns: {
    kind: ({ kind }: Row) => kind,
    id: ({ id }: Row) => id,
    change: ({ what }: Row) => what,
    column: ({ field }: Row) => field?.column ?? null,
    before: ({ field }: Row) => field?.before ?? null,
    now: ({ field }: Row) => field?.now ?? null,
  },
};

export const revisionChangesExport = defineStandaloneExport(
  changesQuery((request) => ({ number: numberIn(request) })),
  {
    name: 'revision-changes',
    label: (language) => CHANGES_EXPORT[language].label,
    of: { parameter: 'number', as: 'number', example: '2' },
    title: ({ revision }, context) => CHANGES_EXPORT[context.language].title(String(revision?.number ?? '')),
    ...CHANGES_LIST,
  },
);
