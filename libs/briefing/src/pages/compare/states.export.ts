import type { CompareStatesPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';

import { sourcesOfPosition } from '../../initiatives.js';
import { idsOf } from '../../named-sources.js';
import { STATES_EXPORT } from './messages/index.js';

export const comparedStatesExport = defineExport({
  name: 'compared-states',
  label: (language) => STATES_EXPORT[language].label,
  of: { parameter: 'a', as: 'a', example: 'FRA', also: { b: 'GBR' } },
  title: ({ compareStates: compared }: CompareStatesPageQuery, context) =>
    STATES_EXPORT[context.language].title(
      compared?.a.name ?? '',
      compared?.b.name ?? '',
      context.day(context.request.on),
    ),
  rows: ({ compareStates: compared }: CompareStatesPageQuery, { request: { on, revision } }) =>
    compared
      ? [
          ...compared.positions.map(({ initiative, differs, a, b }) => ({
            what: 'POSITION',
            subject: initiative.slug,
            differs,
            a: a.status,
            b: b.status,
            date: null,
            sources: [
              ...new Set([a, b].flatMap((position) => sourcesOfPosition(position, initiative.slug, on, revision))),
            ],
          })),
          ...compared.votedOtherwise.map(({ a: { choice, draftResolution: draft }, b }) => ({
            what: 'VOTE',
            subject: draft.address,
            differs: true,
            a: choice,
            b: b.choice,
            date: draft.date,
            sources: idsOf(draft.sources),
          })),
        ]
      : null,
  columns: {
    what: ({ what }) => what,
    subject: ({ subject }) => subject,
    date: ({ date }) => date,
    differs: ({ differs }) => differs,
    a: ({ a }) => a,
    b: ({ b }) => b,
    sources: ({ sources }) => sources,
  },
});
