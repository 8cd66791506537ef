import { ProgressFigureDocument } from '../operations.generated.js';
import { citedBy, sourceOf } from '../named-sources.js';
import { initiativeOf, placesOf } from '../initiatives.js';
import { dayText, numberText } from '../language.js';
import { MESSAGES } from '../messages/index.js';
import { proseIn } from '../prose.js';
import { totalText } from '../published-total.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES } from './messages/index.js';
import { count, day, requireInitiative, text } from './table.js';
import { wordsOf } from './total-words.js';

export const progressFigure = defineFigure({
  name: 'progress',
  document: ProgressFigureDocument,
  parameters: ['initiative'],
  variables: (request) => ({ initiative: initiativeOf(request), to: request.on }),
  chart: () => 'progress',
  table: (data, request) => {
    const { language, on, revision } = request;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { name, timeline, publishedCounts, coverage, positionSources } = requireInitiative(data.initiative, request);
    const counts = publishedCounts.filter(({ date }) => date && date.latest <= on);
    const rows = [
      ...timeline.map((point) => [point.on, null, null, point.certain, point.possible, null] as const),
      ...counts.map(
        (total) =>
          [
            total.date?.latest ?? '',
            total.value,
            wordsOf(language, total),
            null,
            null,
            sourceOf(revision.sources, total),
          ] as const,
      ),
    ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return {
      title: t.progressTitle(proseIn(request, name)),
      summary: `${t.progressSummary(numberText(language, coverage.named), dayText(language, on))}${coverage.publishedCount ? t.newestPublished(totalText(language, coverage.publishedCount)) : ''}`,
      note: t.progressNote,
      columns: [
        day('on', words.day),
        count('published', t.published),
        text('words', t.words),
        count('certain', t.certain),
        count('possible', t.possible),
        text('source', words.source),
      ],
      rows,
      places: placesOf(request),
      sources: citedBy([...counts, { sources: positionSources }]),
    };
  },
});
