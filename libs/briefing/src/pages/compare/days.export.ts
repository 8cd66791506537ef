import type { CompareDaysPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { catalogue } from '../../language.js';
import { changedPositions, daysIn } from './changed.js';
import { citedBy } from '../../named-sources.js';

const MESSAGES = catalogue(
  {
    label: 'Two days compared',
    title: (a: string, b: string) => `What changed between ${a} and ${b}`,
  },
  {
    fr: {
      label: 'Deux jours comparés',
      title: (a, b) => `Ce qui a changé entre le ${a} et le ${b}`,
    },
    es: {
      label: 'Dos días comparados',
      title: (a, b) => `Qué cambió entre el ${a} y el ${b}`,
    },
  },
);

export const comparedDaysExport = defineExport({
  name: 'compared-days',
  label: (language) => MESSAGES[language].label,
  rows: (data: CompareDaysPageQuery, context) => [
    ...data.compareDays.joined.map(({ state }) => ({ change: 'JOINED', state, pair: null })),
    ...data.compareDays.left.map(({ state }) => ({ change: 'LEFT', state, pair: null })),
    ...changedPositions(data, context).map((pair) => ({ change: 'POSITION', state: pair.a.state, pair })),
  ],
  title: (_, context) => {
    const { a, b } = daysIn(context.request);
    return MESSAGES[context.language].title(context.day(a), context.day(b));
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
    sources: ({ pair }) => citedBy(pair?.b.acts ?? []),
  },
});
