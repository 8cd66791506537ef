import { ComparedRevisionsFigureDocument } from '../../operations.generated.js';
import { defineFigure } from '../../figures/define-figure.js';
import { count, text } from '../../figures/table.js';
import { numberText } from '../../language.js';
import { CHANGE_MESSAGES } from '../revisions/messages/index.js';
import { revisionsIn } from './chosen.js';
import { REVISIONS_MESSAGES } from './messages/index.js';

/** The numbers of facts that were corrected, taken back and recorded between two revisions. */
export const comparedRevisionsFigure = defineFigure({
  name: 'compared-revisions',
  parameters: ['a', 'b'],
  document: ComparedRevisionsFigureDocument,
  variables: revisionsIn,
  chart: () => 'compared',
  table: ({ revision }, request) => {
    const { language } = request;
    const [t, words] = [REVISIONS_MESSAGES[language], CHANGE_MESSAGES[language]];
    const { a, b } = revisionsIn(request);
    const totals = [revision?.corrected, revision?.takenBack, revision?.recorded].map((part) => part?.totalCount ?? 0);
    const [corrected = '', takenBack = '', recorded = ''] = totals.map((total) => numberText(language, total));
    return {
      title: t.of(String(a), String(b)),
      summary: t.summary(corrected, takenBack, recorded),
      note: t.net,
      columns: [text('change', t.change), count('facts', t.facts)],
      rows: [
        [words.CORRECTED, totals[0] ?? 0],
        [words.TAKEN_BACK, totals[1] ?? 0],
        [words.RECORDED, totals[2] ?? 0],
      ],
      sources: [],
    };
  },
});
