import type { EvidenceFragment } from '../../../operations.generated.js';
import { inBrackets, listText } from '../../../language.js';
import type { PageContext } from '../../../page-context.js';
import { proseIn } from '../../../prose.js';
import { CardTable } from '../../../ui/cards.js';
import { SourceLinks } from '../../../ui/parts.js';
import { leadText } from '../../initiative/facts.js';
import { MESSAGES } from '../messages/index.js';
import { Card, type Initiative, type Piece, nameIn, pagesOf } from './piece.js';

/** Returns the initiatives, endorsable ones first. */
const inOrder = ({ initiatives }: EvidenceFragment): readonly Initiative[] =>
  [true, false].flatMap((expected) => initiatives.filter(({ endorsable }) => endorsable === expected));

/** Says when an initiative was launched or a resolution adopted. */
const startText = ({ launchedOn, adoptedOn }: StartDates, context: PageContext) => {
  if (launchedOn) return context.day(launchedOn.text);
  return adoptedOn ? MESSAGES[context.language].adopted(context.day(adoptedOn)) : null;
};

type StartDates = Pick<Initiative, 'launchedOn' | 'adoptedOn'>;

/** Whether the start is after the day of the page. A month or a year that contains the day does not count as later. */
const isLater = ({ launchedOn, adoptedOn }: StartDates, { request: { on } }: PageContext): boolean => {
  const start = launchedOn?.text ?? adoptedOn ?? '';
  return start > on.slice(0, start.length);
};

/** Says when an initiative or a resolution began, with a mark if that was after the day of the page. */
const markedStartText = (initiative: StartDates, context: PageContext): string | null => {
  const text = startText(initiative, context);
  return text !== null && isLater(initiative, context) ? context.t.later(text) : text;
};

const Instruments = ({ data, context }: { data: EvidenceFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <CardTable
      label={t.instrumentsTitle}
      head={[t.instrument, t.kind, t.ledBy, t.launched, t.endorse, context.t.sources]}
    >
      {inOrder(data).map(({ slug, name, kind, ledBy, launchedOn, adoptedOn, endorsable, sources }) => (
        <tr>
          <th scope="row">
            <a href={context.to(`/initiatives/${slug}`)}>{proseIn(context, name)}</a>
          </th>
          <td>{t[kind]}</td>
          <td>{leadText(ledBy, context) ?? t.notRead}</td>
          <td>{markedStartText({ launchedOn, adoptedOn }, context) ?? t.notRead}</td>
          <td>{endorsable ? t.yes : t.no}</td>
          <td>
            <SourceLinks sources={sources} context={context} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
};

const says: Piece['says'] = (data, context) => {
  const t = MESSAGES[context.language];
  const list = (endorsable: boolean): string =>
    listText(
      context.language,
      data.initiatives
        .filter((initiative) => initiative.endorsable === endorsable)
        .map((initiative) => {
          const name = nameIn(context)(initiative);
          return isLater(initiative, context)
            ? name + inBrackets(context.language, markedStartText(initiative, context) ?? '')
            : name;
        }),
    );
  return { title: t.instrumentsTitle, finding: t.instrumentsFinding(list(true), list(false)) };
};

export const instrumentsPiece: Piece = {
  says,
  show: (data, context) => (
    <Card {...says(data, context)}>
      <Instruments data={data} context={context} />
    </Card>
  ),
  behind: (data, context) => pagesOf(inOrder(data), context),
  query: () =>
    '{ initiatives { slug name kind endorsable adoptedOn launchedOn { text } ledBy { group organisation states { name } } sources { id title } } }',
};
