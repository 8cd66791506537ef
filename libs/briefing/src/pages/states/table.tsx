import type { StatesPageQuery } from '../../operations.generated.js';
import { itemOf } from '../../initiatives.js';
import type { PageContext } from '../../page-context.js';
import { Labelled, Scroll } from '../../ui/cards.js';
import { CachedMarkup } from '../../ui/once.js';
import { Standing } from '../../ui/parts.js';
import { sortIn } from './listed.js';
import { MESSAGES } from './messages/index.js';

/** The header of a column by which the rows can be sorted. */
const SortingHead = ({ sort, label, context }: { sort: string; label: string; context: PageContext }) => (
  <th scope="col" aria-sort={sortIn(context.request) === sort ? 'ascending' : undefined}>
    <a href={context.here({ sort })} title={MESSAGES[context.language].sortBy(label)}>
      {label}
    </a>
  </th>
);

/**
 * States with their positions towards each initiative.
 * @param initials the element ids of the rows that the initial letters link to, by code
 */
export const StatesTable = ({
  rows,
  initials,
  label,
  context,
}: {
  rows: StatesPageQuery['states']['nodes'];
  initials: ReadonlyMap<string, string>;
  label: string;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  return (
    <Scroll label={label}>
      <table class="cards">
        <thead>
          <tr>
            <SortingHead sort="name" label={context.t.state} context={context} />
            <SortingHead sort="group" label={context.t.regionalGroup} context={context} />
            {context.initiatives.map(({ slug, shortName }) => (
              <SortingHead sort={slug} label={shortName} context={context} />
            ))}
            <th scope="col">{t.onCouncil}</th>
          </tr>
        </thead>
        <tbody>
          <Labelled
            labels={[
              context.t.state,
              context.t.regionalGroup,
              ...context.initiatives.map(({ shortName }) => shortName),
              t.onCouncil,
            ]}
          >
            {rows.map((row) => (
              <CachedMarkup per={`/states ${row.code} ${initials.get(row.code) ?? ''}`} context={context}>
                {(rowContext) => (
                  <tr id={initials.get(row.code)}>
                    <th scope="row">
                      <a href={rowContext.to(`/states/${row.code}`)}>{row.name}</a>
                    </th>
                    <td>{row.regionalGroup ? rowContext.t[row.regionalGroup] : rowContext.t.noGroup}</td>
                    {rowContext.initiatives.map(({ slug }) => (
                      <td>
                        <Standing position={itemOf(row.positions, slug)} initiative={slug} context={rowContext} />
                      </td>
                    ))}
                    <td>{row.onCouncil ? t.yes : ''}</td>
                  </tr>
                )}
              </CachedMarkup>
            ))}
          </Labelled>
        </tbody>
      </table>
    </Scroll>
  );
};
