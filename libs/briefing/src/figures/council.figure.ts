import { CouncilFigureDocument } from '../operations.generated.js';
import { citedBy, sourceOf } from '../named-sources.js';
import { councilYears, initiativeOf, placesOf } from '../initiatives.js';
import { listText } from '../language.js';
import { MESSAGES } from '../messages/index.js';
import { proseIn } from '../prose.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES } from './messages/index.js';
import { count, requireInitiative, text } from './table.js';

export const councilFigure = defineFigure({
  name: 'council',
  document: CouncilFigureDocument,
  parameters: ['initiative'],
  variables: (request) => ({ initiative: initiativeOf(request), ...councilYears(request) }),
  chart: () => 'council',
  table: (data, request) => {
    const { language, on, revision } = request;
    const until = on < revision.asOf ? on : '9999-12-31';
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { name, publishedCounts } = requireInitiative(data.initiative, request);
    const published = publishedCounts.filter(
      ({ date, councilMembers }) => date !== null && date.latest <= until && councilMembers !== null,
    );
    // A total belongs to the year of its day, since members change on 1 January.
    const publishedOf = (year: string) => {
      const total = published.findLast(({ date }) => date?.latest.startsWith(year));
      return [total?.councilMembers ?? null, total ? sourceOf(revision.sources, total) : null] as const;
    };
    const span = councilYears(request);
    const most = Math.max(...data.councils.map(({ support }) => support.tally.endorsed));
    const years = data.councils
      .filter(({ support }) => support.tally.endorsed === most)
      .map(({ on }) => on.slice(0, 4));
    return {
      title: t.councilTitle(proseIn(request, name), String(span.from), String(span.to)),
      summary: t.councilSummary(String(most), listText(language, years)),
      note: t.councilNote,
      columns: [
        text('year', words.year),
        count('certain', words.ENDORSED_MANY),
        count('possible', words.POSSIBLY_ENDORSED_MANY),
        count('unknown', words.UNKNOWN_MANY),
        count('notEndorsed', words.NOT_ENDORSED_MANY),
        count('withdrawn', words.WITHDRAWN_MANY),
        count('published', t.publishedMembers),
        count('majority', t.majority),
        count('needed', t.needed),
        text('source', t.publishedSource),
      ],
      rows: data.councils.map(({ on, size, votesNeeded, support: { tally } }) => {
        const [total, source] = publishedOf(on.slice(0, 4));
        return [
          on.slice(0, 4),
          tally.endorsed,
          tally.possiblyEndorsed,
          tally.unknown,
          tally.notEndorsed,
          tally.withdrawn,
          total,
          Math.floor(size / 2) + 1,
          votesNeeded,
          source,
        ];
      }),
      places: placesOf(request),
      sources: citedBy([
        ...published,
        ...data.councils.flatMap(({ support, members }) => [support, ...members.map(({ term }) => term)]),
      ]),
    };
  },
});
