import { defineStandaloneExport } from '../../downloads/define-export.js';
import { CHANGES_LIST, changesQuery } from '../revisions/changes.export.js';
import { revisionsIn } from './chosen.js';
import { REVISIONS_MESSAGES } from './messages/index.js';

export const comparedRevisionsExport = defineStandaloneExport(
  changesQuery((request) => {
    const { a, b } = revisionsIn(request);
    return { number: b, since: a };
  }),
  {
    name: 'compared-revisions',
    label: (language) => REVISIONS_MESSAGES[language].exportLabel,
    title: (_, context) => {
      const { a, b } = revisionsIn(context.request);
      return REVISIONS_MESSAGES[context.language].of(String(a), String(b));
    },
    ...CHANGES_LIST,
  },
);
