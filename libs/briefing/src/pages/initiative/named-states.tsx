import type { InitiativePageQuery } from '../../operations.generated.js';
import { byName } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';
import { CachedMarkup } from '../../ui/once.js';
import { STATUSES, Standing } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

type Position = NonNullable<NonNullable<InitiativePageQuery['initiative']>['positions']>['nodes'][0];

/** Returns the positions that a source speaks of, by status and then by name. */
const namedIn = (positions: readonly Position[], { language }: PageContext): readonly Position[] =>
  STATUSES.flatMap((status) =>
    positions
      .filter((position) => position.status === status && position.acts.length > 0)
      .sort((a, b) => byName(language, a.state.name, b.state.name)),
  );

/** The States that a source names, with their positions towards an initiative, and the number of other States. */
export const NamedStates = ({
  slug,
  positions,
  context,
}: {
  slug: string;
  positions: readonly Position[];
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const named = namedIn(positions, context);
  const title = t.statesOf(String(named.length));
  return (
    <>
      <h2>{title}</h2>
      <CardTable label={title} head={[context.t.state, context.t.status]}>
        {named.map((position) => (
          <CachedMarkup per={`/initiatives ${slug} ${position.state.code}`} context={context}>
            {(rowContext) => (
              <tr>
                <th scope="row">
                  <a href={rowContext.to(`/states/${position.state.code}`)}>{position.state.name}</a>
                </th>
                <td>
                  <Standing position={position} initiative={slug} context={rowContext} />
                </td>
              </tr>
            )}
          </CachedMarkup>
        ))}
      </CardTable>
      <p class="note">
        {t.others(String(positions.length - named.length))}{' '}
        <a href={context.to('/act', { on: context.request.query.get('on'), initiative: slug })}>{context.t.toAct}</a>
      </p>
    </>
  );
};
