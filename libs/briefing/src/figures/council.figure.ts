import { CouncilFigureDocument } from '../documents.js';
import { citedBy } from '../named-sources.js';
import { councilYears, initiativeOf, placesOf } from '../initiatives.js';
import { listText } from '../language.js';
import { MESSAGES } from '../messages/index.js';
import { proseIn } from '../prose.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES } from './messages/index.js';
import { count, found, text } from './table.js';

export const councilFigure = defineFigure({
  name: 'council',
  document: CouncilFigureDocument,
  parameters: ['initiative'],
  variables: (request) => ({ initiative: initiativeOf(request), ...councilYears(request.revision) }),
  chart: () => 'council',
  table: (data, request) => {
    const { language } = request;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { name, acts, publishedCounts } = found(data.initiative, request);
    const published = publishedCounts.filter(({ date, councilMembers }) => date !== null && councilMembers !== null);
    // A total of any day stands in the year of that day: members change on 1 January.
    const publishedOf = (year: string): number | null =>
      published.findLast(({ date }) => date?.latest.startsWith(year))?.councilMembers ?? null;
    const span = councilYears(request.revision);
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
      ],
      rows: data.councils.map(({ on, size, votesNeeded, support: { tally } }) => [
        on.slice(0, 4),
        tally.endorsed,
        tally.possiblyEndorsed,
        tally.unknown,
        tally.notEndorsed,
        tally.withdrawn,
        publishedOf(on.slice(0, 4)),
        Math.floor(size / 2) + 1,
        votesNeeded,
      ]),
      places: placesOf(request),
      sources: citedBy([...published, ...acts]),
    };
  },
});
