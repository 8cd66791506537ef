import { VetoesFigureDocument } from '../operations.generated.js';
import { dayText, graphqlLanguage, type Language, listText, numberText, clauses } from '../language.js';
import { MESSAGES } from '../messages/index.js';
import { parseBounds, periodOf, PERMANENT_MEMBERS, parseVetoedBy } from '../request-parameters.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES } from './messages/index.js';
import { count, text } from './table.js';
import { citedBy } from '../named-sources.js';

const yearIn = (day: string): number => Number(day.slice(0, 4));

/** Formats a period; empty where it has no bounds. */
const periodText = (language: Language, from: string | null, to: string | null): string => {
  const t = FIGURE_MESSAGES[language];
  const [first, last] = [from && dayText(language, from), to && dayText(language, to)];
  if (first && last) return t.fromTo(first, last);
  return first ? t.fromOn(first) : last ? t.upTo(last) : '';
};

export const vetoesFigure = defineFigure({
  name: 'vetoes',
  document: VetoesFigureDocument,
  parameters: ['from', 'to', 'vetoedBy'],
  variables: (request) => {
    const vetoedBy = parseVetoedBy(request);
    return {
      where: { ...periodOf(request), ...(vetoedBy && { vetoedBy }), outcome: ['VETOED' as const] },
      members: vetoedBy ? [vetoedBy] : PERMANENT_MEMBERS,
      on: request.on,
      language: graphqlLanguage(request.language),
    };
  },
  chart: () => 'vetoes',
  table: ({ draftResolutions: { nodes, totalCount }, states }, request) => {
    const { language, on } = request;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { from, to } = periodOf(request);
    const requested = parseBounds(request);
    const firstYear = yearIn(request.revision.councilKnown.from);
    const [first, last] = [
      Math.max(firstYear, yearIn(from ?? request.revision.councilKnown.from)),
      Math.min(yearIn(to), yearIn(on)),
    ];
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
    const member = parseVetoedBy(request);
    const members = PERMANENT_MEMBERS.flatMap((code) => states.nodes.filter((state) => state.code === code));
    const vetoesOf = (code: string, year = '') =>
      nodes.filter(({ date, vetoes }) => date.startsWith(year) && vetoes.some((state) => state.code === code)).length;
    return {
      title: clauses(language, [
        member ? t.vetoesOfTitle(members[0]?.name ?? member) : t.vetoesTitle,
        periodText(language, requested.from, requested.to),
      ]),
      summary: t.vetoesSummary(
        numberText(language, totalCount),
        listText(
          language,
          members.map(({ code, name }) => `${name} ${vetoesOf(code)}`),
        ),
      ),
      note: t.vetoesNote,
      columns: [text('year', words.year), ...members.map(({ code, name }) => count(code, name))],
      rows: years.map((year) => [year, ...members.map(({ code }) => vetoesOf(code, year))]),
      sources: citedBy(nodes),
    };
  },
});
