import type { ProfilePositionFragment, StatePageQuery } from '../../operations.generated.js';
import { clauseComma, listText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { CardTable } from '../../ui/cards.js';
import { Prose, SourceLinks, Status, actDay, sinceSuffix, when } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

type State = NonNullable<StatePageQuery['state']>;

/** Drops the lower bound of a position whose sources say only “on or before” a day, so that it reads “on or before”. */
const asBounded = (position: ProfilePositionFragment): ProfilePositionFragment => {
  const dates = position.acts.filter(({ kind }) => kind === 'ENDORSED').map(({ date }) => date);
  const isBound = dates.length > 0 && dates.every(({ precision }) => precision === 'ON_OR_BEFORE');
  return isBound && position.earliest === position.latest ? { ...position, earliest: null } : position;
};

export const Position = ({ position, context }: { position: ProfilePositionFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <section>
      <h3>
        <a href={context.to(`/initiatives/${position.initiative.slug}`)}>
          {proseIn(context, position.initiative.name)}
        </a>
      </h3>
      <p class="lead">
        <Status status={position.status} initiative={position.initiative.slug} context={context} />
        {position.latest && <span class="quiet">{sinceSuffix(asBounded(position), context)}</span>}
      </p>
      {position.acts.length === 0 ? (
        <p>{t.noActs}</p>
      ) : (
        <CardTable
          label={context.t.pair(t.acts, proseIn(context, position.initiative.name))}
          head={[t.date, t.did, context.t.sources]}
        >
          {position.acts.map(({ id, kind, date, note, sources }) => (
            <tr id={id}>
              <td>{actDay(date, context)}</td>
              <td>
                {kind === 'ENDORSED' ? t.endorsedIt : context.t[kind]}
                {kind === 'SPOKE_IN_SUPPORT' && clauseComma(context.language) + t.noEndorsement}
                {note && (
                  <span class="quiet">
                    {' '}
                    <Prose text={note} context={context} />
                  </span>
                )}
              </td>
              <td>
                <SourceLinks sources={sources} context={context} />
              </td>
            </tr>
          ))}
        </CardTable>
      )}
    </section>
  );
};

/** Returns a sentence for each point about the State’s positions that no source settles, with the initiative’s slug. */
const unsettledOf = (positions: State['positions'], context: PageContext) => {
  const t = MESSAGES[context.language];
  const unknown = positions.filter(({ status }) => status === 'UNKNOWN');
  const undated = positions.filter(({ earliest, latest }) => latest && earliest !== latest);
  return [
    ...unknown.map(({ initiative: { name, slug } }) => ({ text: t.unknownPosition(proseIn(context, name)), slug })),
    ...undated.map((position) => ({
      text: t.unknownDay(proseIn(context, position.initiative.name), when(position, context)),
      slug: position.initiative.slug,
    })),
  ];
};

export const Unsettled = ({ state, context }: { state: State; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const unsettled = unsettledOf(state.positions, context);
  const { resolutions } = context.revision;
  return (
    <>
      <h2>{t.unknown}</h2>
      <ul>
        {unsettled.length === 0 && <li>{t.allKnown}</li>}
        {unsettled.map(({ text, slug }) => (
          <li>
            {text}{' '}
            {state.membership !== 'FORMER' && (
              <a href={`${context.to(`/act/${state.code}`, { on: context.request.query.get('on') })}#${slug}`}>
                {t.wouldSettle}
              </a>
            )}
          </li>
        ))}
        <li>
          {resolutions.length > 0 ? t.unknownAssembly(listText(context.language, resolutions)) : t.unknownAssemblies}
        </li>
      </ul>
    </>
  );
};
