import type { CompareDaysPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';

import { changedPositions, daysIn, sourcesOfChange } from './changed.js';
import { DAYS_EXPORT } from './messages/index.js';

export const comparedDaysExport = defineExport({
  name: 'compared-days',
  label: (language) => DAYS_EXPORT[language].label,
  rows: (data: CompareDaysPageQuery, context) => [
    ...data.compareDays.joined.map(({ state }) => ({ change: 'JOINED', state, pair: null, sources: [] })),
    ...data.compareDays.left.map(({ state }) => ({ change: 'LEFT', state, pair: null, sources: [] })),
    ...changedPositions(data, context).map((pair) => ({
      change: 'POSITION',
      state: pair.a.state,
      pair,
      sources: sourcesOfChange(pair, context.request),
    })),
  ],
  title: (_, context) => {
    const { a, b } = daysIn(context.request);
    return DAYS_EXPORT[context.language].title(context.day(a), context.day(b));
  },
  columns: {
    change: ({ change }) => change,
    state: ({ state }) => state.code,
    name: ({ state }) => state.name,
    initiative: ({ pair }) => pair?.initiative.slug ?? null,
    status_a: ({ pair }) => pair?.a.status ?? null,
    status_b: ({ pair }) => pair?.b.status ?? null,
    earliest: ({ pair }) => pair?.b.earliest ?? null,
    latest: ({ pair }) => pair?.b.latest ?? null,
    sources: ({ sources }) => sources,
  },
});
