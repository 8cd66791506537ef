import type { CompareInitiativesPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';
import { byName } from '../../language.js';
import { initiativesIn, sourcesOfPair } from './chosen.js';
import { INITIATIVES_MESSAGES } from './messages/index.js';

export const comparedInitiativesExport = defineExport({
  name: 'compared-initiatives',
  label: (language) => INITIATIVES_MESSAGES[language].exportLabel,
  title: (_: CompareInitiativesPageQuery, context) => {
    const { a, b } = initiativesIn(context.request);
    const day = context.day(context.request.on);
    return INITIATIVES_MESSAGES[context.language].of(context.shortName(a), context.shortName(b), day);
  },
  rows: ({ compareInitiatives: { aOnly, bOnly, both } }: CompareInitiativesPageQuery, context) =>
    [
      { endorses: 'A', pairs: aOnly },
      { endorses: 'B', pairs: bOnly },
      { endorses: 'BOTH', pairs: both },
    ].flatMap(({ endorses, pairs }) =>
      [...pairs]
        .sort((one, other) => byName(context.language, one.state.name, other.state.name))
        .map((pair) => ({ endorses, ...pair, sources: sourcesOfPair(pair, context.request) })),
    ),
  columns: {
    endorses: ({ endorses }) => endorses,
    state: ({ state }) => state.code,
    name: ({ state }) => state.name,
    status_a: ({ a }) => a.status,
    status_b: ({ b }) => b.status,
    settled: ({ settled }) => settled,
    sources: ({ sources }) => sources,
  },
});
