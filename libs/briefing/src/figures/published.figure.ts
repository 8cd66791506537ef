import { PublishedFigureDocument } from '../operations.generated.js';
import { listText, numberText } from '../language.js';
import { MESSAGES } from '../messages/index.js';
import { citedBy, sourceOf } from '../named-sources.js';
import { proseIn } from '../prose.js';
import { totalText } from '../published-total.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES } from './messages/index.js';
import { count, day, text } from './table.js';
import { wordsOf } from './total-words.js';

export const publishedFigure = defineFigure({
  name: 'published',
  document: PublishedFigureDocument,
  parameters: [],
  variables: () => ({}),
  chart: () => 'published',
  table: ({ initiatives }, request) => {
    const { language, on, revision } = request;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const named = initiatives.map(({ slug, shortName, publishedCounts }) => ({
      slug,
      label: proseIn(request, shortName),
      counts: publishedCounts.flatMap(({ date, ...published }) =>
        date && date.latest <= on ? [{ ...published, date, on: date.latest }] : [],
      ),
    }));
    const rows = named
      .flatMap(({ slug, label, counts }) => counts.map((published) => ({ ...published, slug, label })))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.value - b.value));
    const newest = named.flatMap(({ label, counts }) => {
      const latest = counts.at(-1);
      return latest ? [t.quoted(label, totalText(language, latest))] : [];
    });
    return {
      title: t.publishedTitle,
      summary:
        newest.length === 0
          ? t.noPublished
          : t.publishedSummary(numberText(language, rows.length), listText(language, newest)),
      note: t.publishedNote,
      columns: [
        day('on', words.day),
        text('initiative', words.initiative),
        count('published', t.published),
        text('words', t.words),
        text('source', words.source),
      ],
      rows: rows.map((row) => [row.on, row.label, row.value, wordsOf(language, row), sourceOf(revision.sources, row)]),
      places: [...new Set(rows.map(({ slug }) => slug))].map(
        (slug) => revision.initiatives.find((initiative) => initiative.slug === slug)?.place ?? 1,
      ),
      sources: citedBy(rows),
    };
  },
});
