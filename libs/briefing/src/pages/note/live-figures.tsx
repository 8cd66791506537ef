import { LIVE_FIGURES, type LiveFigureName, liveFigureForm } from '#domain';
import type { PageContext } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';
import { LIVE_FIGURES_MESSAGES, LIVE_FIGURE_MEANINGS } from './messages/index.js';

/** A table of all live figures in the language of the page, above the English guide. */
export const LiveFigures = ({ context }: { context: PageContext }) => {
  if (context.language === 'en') return null;
  const [t, means] = [LIVE_FIGURES_MESSAGES[context.language], LIVE_FIGURE_MEANINGS[context.language]];
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.how}</p>
      <CardTable label={t.heading} head={[t.figure, t.gives]}>
        {(Object.keys(LIVE_FIGURES) as LiveFigureName[]).map((name) => (
          <tr>
            <th scope="row">
              <code>{liveFigureForm(name)}</code>
            </th>
            <td>{means[name]}</td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
};
