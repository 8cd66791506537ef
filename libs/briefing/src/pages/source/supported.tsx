import type { FunctionComponent } from 'preact';
import type { SourcedKind } from '#domain';
import { draftPath } from '../../drafts.js';
import { arrowsOf, inBrackets, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { totalDay } from '../../published-total.js';
import { CardTable } from '../../ui/cards.js';
import { KINDS, VOTE_MESSAGES } from '../../ui/messages/index.js';
import { Prose, when } from '../../ui/parts.js';
import { Total, TotalOnCouncil } from '../../ui/total.js';
import { DraftTitle } from '../../ui/votes.js';
import { MESSAGES } from './messages/index.js';
import {
  AssemblyRecords,
  CouncilTerms,
  GroupMemberships,
  type Source,
  StateLink,
  States,
  type SupportedProps,
} from './supported-states.js';

const InitiativeLink = ({
  initiative: { slug, name },
  context,
}: {
  initiative: Source['initiatives'][0];
  context: PageContext;
}) => (
  <a href={context.to(`/initiatives/${slug}`)}>
    <Prose text={name} context={context} />
  </a>
);

const Acts = ({ source, context }: SupportedProps) => {
  const t = MESSAGES[context.language];
  return (
    <CardTable label={KINDS[context.language].act} head={[context.t.state, t.initiative, t.act, t.date, t.note]}>
      {source.acts.map(({ state, initiative, kind, date, note }) => (
        <tr>
          <th scope="row">
            <StateLink state={state} context={context} />
          </th>
          <td>
            <InitiativeLink initiative={initiative} context={context} />
          </td>
          <td>{t[kind]}</td>
          <td>{when(date, context)}</td>
          <td>{note && <Prose text={note} context={context} />}</td>
        </tr>
      ))}
    </CardTable>
  );
};

const PublishedCounts = ({ source, context }: SupportedProps) => {
  const t = MESSAGES[context.language];
  const label = KINDS[context.language].publishedCount;
  return (
    <CardTable label={label} head={[t.date, t.initiative, t.total, t.councilMembers]}>
      {source.publishedCounts.map(({ initiative, ...total }) => (
        <tr>
          <td>{totalDay(context.language, total)}</td>
          <td>{initiative ? <InitiativeLink initiative={initiative} context={context} /> : t.either}</td>
          <td>
            <Total count={total} context={context} />
          </td>
          <td>
            <TotalOnCouncil count={total} context={context} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
};

const DraftResolutions = ({ source: { draftResolutions: drafts }, context }: SupportedProps) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <p>
        {t.votes} <a href={context.to('/votes')}>{t.allVotes}</a>
      </p>
      <CardTable label={KINDS[context.language].draftResolution} head={[context.t.day, t.draft, t.outcome]}>
        {drafts.nodes.map((draft) => (
          <tr>
            <td>{context.day(draft.date)}</td>
            <th scope="row">
              <a href={context.to(draftPath(draft))}>{draft.symbol ?? VOTE_MESSAGES[context.language].noSymbol}</a>{' '}
              <DraftTitle draft={draft} context={context} />
            </th>
            <td>{context.t[draft.outcome]}</td>
          </tr>
        ))}
      </CardTable>
      <p class="steps">
        {context.request.query.has('after') && (
          <a href={`${context.here({ after: null })}#draftResolution`}>{t.first}</a>
        )}
        {drafts.pageInfo.hasNextPage && (
          <a href={`${context.here({ after: drafts.pageInfo.endCursor })}#draftResolution`}>{t.next}</a>
        )}
      </p>
    </>
  );
};

const Initiatives = ({ source, context }: SupportedProps) => (
  <ul>
    {source.initiatives.map((initiative) => (
      <li>
        <InitiativeLink initiative={initiative} context={context} />
      </li>
    ))}
  </ul>
);

const InitiativeStatements = ({ source, context }: SupportedProps) => (
  <ul>
    {source.initiativeStatements.map(({ text, initiative }) => (
      <li>
        <InitiativeLink initiative={initiative} context={context} /> <Prose text={text} context={context} />
      </li>
    ))}
  </ul>
);

const Translations = ({ source, context }: SupportedProps) => (
  <ul>
    {source.translations.map(({ language, english, text }) => (
      <li>
        <span lang="en">{english}</span> {arrowsOf(context.language).next}{' '}
        <span lang={language.toLowerCase()}>{text}</span>
      </li>
    ))}
  </ul>
);

const Events = ({ source, context }: SupportedProps) => (
  <ul>
    {source.events.map(({ slug, title }) => (
      <li>
        <a href={context.to(`/events/${slug}`)}>
          <Prose text={title} context={context} />
        </a>
      </li>
    ))}
  </ul>
);

const Questions = ({ source, context }: SupportedProps) => {
  const t = MESSAGES[context.language];
  return (
    <ul>
      {source.questions.map(({ id, number, event }) => (
        <li>
          <a href={context.to(`/questions/${id}`)}>{t.question(String(number), proseIn(context, event.title))}</a>
        </li>
      ))}
    </ul>
  );
};

/** The list of each kind of fact. Of a kind without a list, only the count is shown. */
const LISTS: Readonly<Partial<Record<SourcedKind, FunctionComponent<SupportedProps>>>> = {
  act: Acts,
  publishedCount: PublishedCounts,
  councilTerm: CouncilTerms,
  draftResolution: DraftResolutions,
  groupMembership: GroupMemberships,
  assemblyRecord: AssemblyRecords,
  state: States,
  initiative: Initiatives,
  initiativeStatement: InitiativeStatements,
  translation: Translations,
  event: Events,
  question: Questions,
};

/** The facts that rest on a source: first the count of each kind, then a list for each kind. */
export const Supported = ({ source, context }: SupportedProps) => {
  const { language } = context;
  const t = MESSAGES[language];
  const kinds = source.supports.map(({ kind: name, count }) => {
    const kind = name as SourcedKind;
    return { kind, heading: KINDS[language][kind] + inBrackets(language, numberText(language, count)) };
  });
  return (
    <>
      <h2 id="supports">{t.supports}</h2>
      {kinds.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul>
          {kinds.map(({ kind, heading }) => (
            <li>
              <a href={`#${kind}`}>{heading}</a>
            </li>
          ))}
        </ul>
      )}
      {kinds.map(({ kind, heading }) => {
        const List = LISTS[kind];
        return (
          <section>
            <h3 id={kind}>{heading}</h3>
            {List && <List source={source} context={context} />}
          </section>
        );
      })}
    </>
  );
};
