import { CompareDaysPageDocument, type CompareDaysPageQuery } from '../../documents.js';
import { bySeatAndName, graphqlLanguage, numberText } from '../../language.js';
import { Labelled } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Kept } from '../../ui/form.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { View } from '../../view.js';
import { changedPositions, daysIn } from './changed.js';
import { comparedDaysExport } from './days.export.js';
import { MESSAGES } from './messages.js';
import { Folded, PositionCells } from './parts.js';

type Comparison = CompareDaysPageQuery['compareDays'];
type Council = NonNullable<Comparison['aCouncil']>;

const Members = ({ of, on, view }: { of: Comparison['joined']; on: string; view: View }) => (
  <ul class="columns">
    {bySeatAndName(of, view.language).map(({ state }) => (
      <li>
        <a href={view.to(`/states/${state.code}`, { on })}>{state.name}</a>
      </li>
    ))}
  </ul>
);

const boundsText = ({ supports, size }: Council, slug: string, view: View): string => {
  const bounds = supports.find(({ initiative }) => initiative.slug === slug)?.bounds;
  if (!bounds) return '';
  const [atLeast, of, open] = [bounds.atLeast, size, bounds.atMost - bounds.atLeast].map((count) =>
    numberText(view.language, count),
  );
  return MESSAGES[view.language].bounds(atLeast ?? '', of ?? '', open ?? '');
};

const Councils = ({ comparison, view }: { comparison: Comparison; view: View }) => {
  const t = MESSAGES[view.language];
  const { a, b } = daysIn(view.asked);
  const { aCouncil, bCouncil, joined, left, stayed } = comparison;
  if (!aCouncil || !bCouncil) {
    const { from, to } = view.shown.councilKnown;
    return <p>{t.councilUnknown(view.day(from), view.day(to))}</p>;
  }
  const count = (members: Comparison['joined']): string => numberText(view.language, members.length);
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label={t.support}>
        <table class="cards">
          <caption>{t.support}</caption>
          <thead>
            <tr>
              <th scope="col">{view.t.initiative}</th>
              <th scope="col">{view.day(a)}</th>
              <th scope="col">{view.day(b)}</th>
            </tr>
          </thead>
          <tbody>
            <Labelled labels={[view.t.initiative, view.day(a), view.day(b)]}>
              {view.initiatives.map(({ slug, name }) => (
                <tr>
                  <th scope="row">{name}</th>
                  <td>{boundsText(aCouncil, slug, view)}</td>
                  <td>{boundsText(bCouncil, slug, view)}</td>
                </tr>
              ))}
            </Labelled>
          </tbody>
        </table>
      </div>
      {joined.length + left.length === 0 ? (
        <p>{t.sameCouncil}</p>
      ) : (
        <>
          <h3>{t.joined(count(joined))}</h3>
          <Members of={joined} on={b} view={view} />
          <h3>{t.left(count(left))}</h3>
          <Members of={left} on={a} view={view} />
        </>
      )}
      <Folded summary={t.stayed(count(stayed))}>
        <Members of={stayed} on={b} view={view} />
      </Folded>
    </>
  );
};

const Changed = ({ data, view }: { data: CompareDaysPageQuery; view: View }) => {
  const t = MESSAGES[view.language];
  const { a, b } = daysIn(view.asked);
  const changed = changedPositions(data, view);
  const heading = t.changedPositions(numberText(view.language, changed.length));
  return (
    <>
      <h2 id="positions">{heading}</h2>
      {changed.length === 0 ? (
        <p>{t.noneChanged}</p>
      ) : (
        <>
          <Downloads list="compared-days" view={view} />
          <div class="scroll" tabindex={0} role="region" aria-label={heading}>
            <table class="cards">
              <thead>
                <tr>
                  <th scope="col">{view.t.state}</th>
                  <th scope="col">{view.t.initiative}</th>
                  <th scope="col">{view.day(a)}</th>
                  <th scope="col">{view.day(b)}</th>
                </tr>
              </thead>
              <tbody>
                <Labelled labels={[view.t.state, view.t.initiative, view.day(a), view.day(b)]}>
                  {changed.map((pair) => (
                    <tr>
                      <th scope="row">
                        <a href={view.to(`/states/${pair.a.state.code}`, { on: b })}>{pair.a.state.name}</a>
                      </th>
                      <td>{view.shortName(pair.initiative.slug)}</td>
                      <PositionCells pair={pair} labels={[view.day(a), view.day(b)]} view={view} />
                    </tr>
                  ))}
                </Labelled>
              </tbody>
            </table>
          </div>
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
  variables: (asked) => ({ ...daysIn(asked), language: graphqlLanguage(asked.language) }),
  exports: [comparedDaysExport],
  render: (data, view) => {
    const t = MESSAGES[view.language];
    const { a, b } = daysIn(view.asked);
    const title = a === b ? t.daysTitle : t.days(view.day(a), view.day(b));
    return {
      title,
      description: t.daysDescription,
      body: (
        <>
          <h1>{title}</h1>
          <form method="get" action={view.to('/compare/days', { revision: null })} data-live="found">
            <Kept names={['on', 'revision']} view={view} />
            <label>
              {t.firstDay}
              <input type="date" name="a" value={a} />
            </label>
            <label>
              {t.secondDay}
              <input type="date" name="b" value={b} />
            </label>
            <button type="submit">{view.t.show}</button>
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
                <Councils comparison={data.compareDays} view={view} />
                <Changed data={data} view={view} />
              </>
            )}
          </div>
        </>
      ),
    };
  },
});
