import type { EvidenceFragment } from '../../../documents.js';
import { listText } from '../../../language.js';
import { proseIn } from '../../../prose.js';
import { Labelled } from '../../../ui/cards.js';
import { SourceLinks } from '../../../ui/parts.js';
import type { View } from '../../../view.js';
import { leadText } from '../../initiative/facts.js';
import { MESSAGES } from '../messages.js';
import { Card, type Initiative, type Piece, nameIn, pagesOf } from './piece.js';

/** Those that States endorse first. */
const inOrder = ({ initiatives }: EvidenceFragment): readonly Initiative[] =>
  [true, false].flatMap((wanted) => initiatives.filter(({ endorsable }) => endorsable === wanted));

/** When an initiative was launched, or a resolution adopted. */
const begunText = ({ launchedOn, adoptedOn }: Pick<Initiative, 'launchedOn' | 'adoptedOn'>, view: View) => {
  if (launchedOn) return view.day(launchedOn.text);
  return adoptedOn ? MESSAGES[view.language].adopted(view.day(adoptedOn)) : null;
};

const Instruments = ({ data, view }: { data: EvidenceFragment; view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t.instrumentsTitle}>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{t.instrument}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.ledBy}</th>
            <th scope="col">{t.launched}</th>
            <th scope="col">{t.endorse}</th>
            <th scope="col">{view.t.sources}</th>
          </tr>
        </thead>
        <tbody>
          <Labelled labels={[t.instrument, t.kind, t.ledBy, t.launched, t.endorse, view.t.sources]}>
            {inOrder(data).map(({ slug, name, kind, ledBy, launchedOn, adoptedOn, endorsable, sources }) => (
              <tr>
                <th scope="row">
                  <a href={view.to(`/initiatives/${slug}`)}>{proseIn(view, name)}</a>
                </th>
                <td>{t[kind]}</td>
                <td>{leadText(ledBy, view) ?? t.notRead}</td>
                <td>{begunText({ launchedOn, adoptedOn }, view) ?? t.notRead}</td>
                <td>{endorsable ? t.yes : t.no}</td>
                <td>
                  <SourceLinks sources={sources} view={view} />
                </td>
              </tr>
            ))}
          </Labelled>
        </tbody>
      </table>
    </div>
  );
};

const says: Piece['says'] = (data, view) => {
  const t = MESSAGES[view.language];
  const list = (endorsable: boolean): string =>
    listText(
      view.language,
      data.initiatives.filter((initiative) => initiative.endorsable === endorsable).map(nameIn(view)),
    );
  return { title: t.instrumentsTitle, finding: t.instrumentsFinding(list(true), list(false)) };
};

export const instrumentsPiece: Piece = {
  says,
  show: (data, view) => (
    <Card {...says(data, view)}>
      <Instruments data={data} view={view} />
    </Card>
  ),
  behind: (data, view) => pagesOf(inOrder(data), view),
  query: () =>
    '{ initiatives { slug name kind endorsable adoptedOn launchedOn { text } ledBy { group organisation states { name } } sources { id title } } }',
};
