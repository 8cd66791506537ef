import type { CompareRevisionsPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { CHANGE_COLUMNS, changeRows } from '../revisions/changes.export.js';
import { revisionsIn } from './chosen.js';
import { REVISIONS_MESSAGES } from './messages/index.js';

export const comparedRevisionsExport = defineExport({
  name: 'compared-revisions',
  label: (language) => REVISIONS_MESSAGES[language].exportLabel,
  title: (_: CompareRevisionsPageQuery, context) => {
    const { a, b } = revisionsIn(context.request);
    return REVISIONS_MESSAGES[context.language].of(String(a), String(b));
  },
  rows: ({ revision }: CompareRevisionsPageQuery) => revision && changeRows(revision.factChanges.nodes),
  pageInfo: ({ revision }: CompareRevisionsPageQuery) => revision?.factChanges.pageInfo,
  columns: CHANGE_COLUMNS,
});
