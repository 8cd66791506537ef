import type { CompareStatesPageQuery } from '../../documents.js';
import { defineExport } from '../../downloads/define-export.js';
import { catalogue } from '../../language.js';
import { citedBy, idsOf } from '../../named-sources.js';

const MESSAGES = catalogue(
  {
    label: 'Two States compared',
    title: (a: string, b: string, day: string) => `${a} and ${b} compared, ${day}`,
  },
  {
    fr: {
      label: 'Deux États comparés',
      title: (a, b, day) => `${a} et ${b} : comparaison au ${day}`,
    },
    es: {
      label: 'Dos Estados comparados',
      title: (a, b, day) => `${a} y ${b}: comparación al ${day}`,
    },
  },
);

export const comparedStatesExport = defineExport({
  name: 'compared-states',
  label: (language) => MESSAGES[language].label,
  of: { parameter: 'a', as: 'a', example: 'FRA', also: { b: 'GBR' } },
  title: ({ compareStates: compared }: CompareStatesPageQuery, context) =>
    MESSAGES[context.language].title(compared?.a.name ?? '', compared?.b.name ?? '', context.day(context.request.on)),
  rows: ({ compareStates: compared }: CompareStatesPageQuery) =>
    compared
      ? [
          ...compared.positions.map(({ initiative, differs, a, b }) => ({
            what: 'POSITION',
            subject: initiative.slug,
            differs,
            a: a.status,
            b: b.status,
            date: null,
            sources: citedBy([...a.acts, ...b.acts]),
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
