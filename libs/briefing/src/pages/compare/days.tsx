import { CompareDaysPageDocument, type CompareDaysPageQuery } from '../../operations.generated.js';
import { bySeatAndName, graphqlLanguage, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Figure } from '../../ui/figure.js';
import { PreservedFields } from '../../ui/form.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { changedPositions, requestedDays, daysIn } from './changed.js';
import { comparedDaysExport } from './days.export.js';
import { comparedDaysFigure } from './days.figure.js';
import { MESSAGES } from './messages/index.js';
import { Folded, PositionCells } from './parts.js';

type Comparison = CompareDaysPageQuery['compareDays'];
type Council = NonNullable<Comparison['aCouncil']>;

const Members = ({ of, on, context }: { of: Comparison['joined']; on: string; context: PageContext }) => (
  <ul class="columns">
    {bySeatAndName(of, context.language).map(({ state }) => (
      <li>
        <a href={context.to(`/states/${state.code}`, { on })}>{state.name}</a>
      </li>
    ))}
  </ul>
);

const boundsText = ({ supports, size }: Council, slug: string, context: PageContext): string => {
  const bounds = supports.find(({ initiative }) => initiative.slug === slug)?.bounds;
  if (!bounds) return '';
  const [atLeast, of, open] = [bounds.atLeast, size, bounds.atMost - bounds.atLeast].map((count) =>
    numberText(context.language, count),
  );
  return MESSAGES[context.language].bounds(atLeast ?? '', of ?? '', open ?? '');
};

const Councils = ({ comparison, context }: { comparison: Comparison; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { a, b } = daysIn(context.request);
  const { aCouncil, bCouncil, joined, left, stayed } = comparison;
  if (!aCouncil || !bCouncil) {
    const { from, to } = context.revision.councilKnown;
    return <p>{t.councilUnknown(context.day(from), context.day(to))}</p>;
  }
  const count = (members: Comparison['joined']): string => numberText(context.language, members.length);
  return (
    <>
      <CardTable label={t.support} head={[context.t.initiative, context.day(a), context.day(b)]} caption={t.support}>
        {context.initiatives.map(({ slug, name }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{boundsText(aCouncil, slug, context)}</td>
            <td>{boundsText(bCouncil, slug, context)}</td>
          </tr>
        ))}
      </CardTable>
      {joined.length + left.length === 0 ? (
        <p>{t.sameCouncil}</p>
      ) : (
        <>
          <h3>{t.joined(count(joined))}</h3>
          <Members of={joined} on={b} context={context} />
          <h3>{t.left(count(left))}</h3>
          <Members of={left} on={a} context={context} />
        </>
      )}
      <Folded summary={t.stayed(count(stayed))}>
        <Members of={stayed} on={b} context={context} />
      </Folded>
    </>
  );
};

const Changed = ({ data, context }: { data: CompareDaysPageQuery; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { a, b } = daysIn(context.request);
  const changed = changedPositions(data, context);
  const heading = t.changedPositions(numberText(context.language, changed.length));
  return (
    <>
      <h2 id="positions">{heading}</h2>
      {changed.length === 0 ? (
        <p>{t.noneChanged}</p>
      ) : (
        <>
          <Downloads list="compared-days" context={context} />
          <CardTable label={heading} head={[context.t.state, context.t.initiative, context.day(a), context.day(b)]}>
            {changed.map((pair) => (
              <tr>
                <th scope="row">
                  <a href={context.to(`/states/${pair.a.state.code}`, { on: b })}>{pair.a.state.name}</a>
                </th>
                <td>{context.shortName(pair.initiative.slug)}</td>
                <PositionCells pair={pair} labels={[context.day(a), context.day(b)]} days={[a, b]} context={context} />
              </tr>
            ))}
          </CardTable>
        </>
      )}
      <p class="note">{t.floor}</p>
    </>
  );
};

export const compareDaysPage = definePage({
  path: '/compare/days',
  label: word('comparison'),
  example: '/compare/days?a=2015-09-01&b=2016-09-22',
  document: CompareDaysPageDocument,
  variables: (request) => ({ ...daysIn(request), language: graphqlLanguage(request.language) }),
  figures: [comparedDaysFigure],
  exports: [comparedDaysExport],
  render: (data, context) => {
    const t = MESSAGES[context.language];
    const { a, b } = daysIn(context.request);
    const requested = requestedDays(context.request);
    const title = a === b ? t.daysTitle : t.days(context.day(a), context.day(b));
    return {
      title,
      description: t.daysDescription,
      body: (
        <>
          <h1>{title}</h1>
          <form method="get" action={context.to('/compare/days', { revision: null })} data-live="found">
            <PreservedFields names={['on', 'revision']} context={context} />
            <label>
              {t.firstDay}
              <input type="date" name="a" value={requested.a} />
            </label>
            <label>
              {t.secondDay}
              <input type="date" name="b" value={requested.b} />
            </label>
            <button type="submit">{context.t.show}</button>
          </form>
          <div id="found">
            {a === b ? (
              <p role="status">{t.sameDay}</p>
            ) : (
              <>
                <p class="unseen" role="status">
                  {title}
                </p>
                <h2 id="council">{t.council}</h2>
                <Councils comparison={data.compareDays} context={context} />
                <Changed data={data} context={context} />
                {data.compareDays.aCouncil && data.compareDays.bCouncil && (
                  <Figure drawn={context.figure('compared-days')} context={context} />
                )}
              </>
            )}
          </div>
        </>
      ),
    };
  },
});
