import { CompareDaysPageDocument } from '../../operations.generated.js';
import { defineFigure } from '../../figures/define-figure.js';
import { count, text } from '../../figures/table.js';
import { floorPartText } from '../../floor.js';
import { dayText, graphqlLanguage, listText } from '../../language.js';
import { citedBy } from '../../named-sources.js';
import { proseIn } from '../../prose.js';
import { daysIn } from './changed.js';
import { FIGURE_MESSAGES } from './messages/index.js';

/** How many members of two Councils are known to endorse each initiative, and for how many this is not settled. */
export const comparedDaysFigure = defineFigure({
  name: 'compared-days',
  parameters: ['a', 'b'],
  document: CompareDaysPageDocument,
  variables: (request) => ({ ...daysIn(request), language: graphqlLanguage(request.language) }),
  chart: () => 'compared',
  table: ({ compareDays: compared }, request) => {
    const { language, revision } = request;
    const t = FIGURE_MESSAGES[language];
    const { a, b } = daysIn(request);
    const bars = revision.initiatives.flatMap(({ slug, shortName }) =>
      [
        { day: a, council: compared.aCouncil },
        { day: b, council: compared.bCouncil },
      ].flatMap(({ day, council }) => {
        const support = council?.supports.find(({ initiative }) => initiative.slug === slug);
        if (!council || !support) return [];
        const name = t.onDay(proseIn(request, shortName), dayText(language, day));
        return [{ name, size: council.size, bounds: support.bounds }];
      }),
    );
    return {
      title: t.days(dayText(language, a), dayText(language, b)),
      summary: t.daysSummary(
        listText(
          language,
          bars.map(({ name, bounds, size }) => floorPartText(language, name, bounds, size)),
        ),
      ),
      note: '',
      columns: [
        text('council', t.ofCouncil),
        count('named', t.named),
        count('open', t.open),
        count('outside', t.outside),
      ],
      rows: bars.map(({ name, size, bounds: { atLeast, atMost } }) => [name, atLeast, atMost - atLeast, size - atMost]),
      sources: citedBy(
        [compared.aCouncil, compared.bCouncil].flatMap((council) =>
          council ? [...council.supports, ...council.members.map(({ term }) => term)] : [],
        ),
      ),
    };
  },
});
