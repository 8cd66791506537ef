import type { ComponentChildren } from 'preact';
import { textOf } from '../../asked.js';
import { SourcePageDocument, type SourcePageQuery } from '../../documents.js';
import { draftPath } from '../../drafts.js';
import { byName, graphqlLanguage, numberText } from '../../language.js';
import { proseIn } from '../../prose.js';
import { totalDay } from '../../published-total.js';
import { Total, TotalOnCouncil } from '../../ui/total.js';
import { KINDS, SOURCED } from '../../ui/kinds.js';
import { Prose, when } from '../../ui/parts.js';
import { DraftTitle } from '../../ui/votes.js';
import { type View, page } from '../../view.js';
import { Published } from '../sources/sources.js';
import { MESSAGES } from './messages.js';

type Source = NonNullable<SourcePageQuery['source']>;
type NamedState = Source['states'][0];

/** What a document's address names on the web; registers and repositories are written as they were recorded. */
const Address = ({ url }: { url: string }) => (
  <>
    {url.split(/(https?:\/\/\S+)/).map((part) =>
      part.startsWith('http') ? (
        <a href={part} rel="external noreferrer">
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </>
);

const StateLink = ({ state, view }: { state: NamedState; view: View }) => (
  <a href={view.to(`/states/${state.code}`)}>{state.name}</a>
);

const Table = ({ label, head, children }: { label: string; head: readonly string[]; children: ComponentChildren }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={label}>
    <table>
      <thead>
        <tr>
          {head.map((text) => (
            <th scope="col">{text}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

/** States under what is said of all of them alike, in the order given. */
const ByWords = <Item extends { readonly state: NamedState }>({
  items,
  words,
  view,
}: {
  items: readonly Item[];
  words: (item: Item) => string;
  view: View;
}) => {
  const groups = new Map<string, NamedState[]>();
  for (const item of items) groups.set(words(item), [...(groups.get(words(item)) ?? []), item.state]);
  return (
    <dl>
      {[...groups].map(([text, states]) => (
        <div>
          <dt lang="en">{text}</dt>
          <dd class="run">
            {states.map((state) => (
              <StateLink state={state} view={view} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Terms = ({ terms, view }: { terms: Source['councilTerms']; view: View }) => {
  const t = MESSAGES[view.language];
  const byState = new Map<string, Source['councilTerms'][0][]>();
  for (const term of terms) byState.set(term.state.code, [...(byState.get(term.state.code) ?? []), term]);
  const states = [...byState.values()].sort(([a], [b]) =>
    byName(view.language, a?.state.name ?? '', b?.state.name ?? ''),
  );
  return (
    <ul class="columns">
      {states.map((own) => (
        <li>
          {own[0] && <StateLink state={own[0].state} view={view} />}{' '}
          <span class="quiet run">
            {own.map(({ startsOn, endsOn }) => (
              <a href={view.to('/council', { on: startsOn })}>
                {endsOn ? t.years(startsOn.slice(0, 4), endsOn.slice(0, 4)) : t.toNow(startsOn.slice(0, 4))}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What rests on a source, by the name of its kind; a kind of which there is nothing is not asked for. */
const supported = (source: Source, view: View): Readonly<Record<(typeof SOURCED)[number], () => ComponentChildren>> => {
  const t = MESSAGES[view.language];
  const kinds = KINDS[view.language];
  const { draftResolutions: drafts } = source;
  return {
    act: () => (
      <Table label={kinds.act} head={[view.t.state, t.initiative, t.act, t.date, t.note]}>
        {source.acts.map(({ state, initiative, kind, date, note }) => (
          <tr>
            <th scope="row">
              <StateLink state={state} view={view} />
            </th>
            <td lang="en">
              <a href={view.to(`/initiatives/${initiative.slug}`)}>{initiative.name}</a>
            </td>
            <td>{t[kind]}</td>
            <td>{when(date, view)}</td>
            <td lang="en">{note}</td>
          </tr>
        ))}
      </Table>
    ),
    publishedCount: () => (
      <Table label={kinds.publishedCount} head={[t.date, t.initiative, t.total, t.councilMembers]}>
        {source.publishedCounts.map(({ initiative, ...total }) => (
          <tr>
            <td>{totalDay(view.language, total)}</td>
            <td>
              {initiative ? (
                <a href={view.to(`/initiatives/${initiative.slug}`)}>{proseIn(view, initiative.name)}</a>
              ) : (
                t.either
              )}
            </td>
            <td>
              <Total count={total} view={view} />
            </td>
            <td>
              <TotalOnCouncil count={total} view={view} />
            </td>
          </tr>
        ))}
      </Table>
    ),
    councilTerm: () => <Terms terms={source.councilTerms} view={view} />,
    draftResolution: () => (
      <>
        <p>
          {t.votes} <a href={view.to('/votes')}>{t.allVotes}</a>
        </p>
        <Table label={kinds.draftResolution} head={[view.t.day, t.draft, t.outcome]}>
          {drafts.nodes.map((draft) => (
            <tr>
              <td>{view.day(draft.date)}</td>
              <th scope="row">
                <a href={view.to(draftPath(draft))}>{draft.symbol ?? draft.id}</a>{' '}
                <DraftTitle draft={draft} view={view} />
              </th>
              <td>{view.t[draft.outcome]}</td>
            </tr>
          ))}
        </Table>
        <p class="steps">
          {view.asked.query.has('after') && <a href={`${view.here({ after: null })}#draftResolution`}>{t.first}</a>}
          {drafts.pageInfo.hasNextPage && (
            <a href={`${view.here({ after: drafts.pageInfo.endCursor })}#draftResolution`}>{t.next}</a>
          )}
        </p>
      </>
    ),
    groupMembership: () => (
      <ByWords
        items={source.groupMemberships}
        words={({ group, status, asOf }) => `${group}: ${status} (${asOf})`}
        view={view}
      />
    ),
    assemblyRecord: () => (
      <ByWords items={source.assemblyRecords} words={({ resolution, role }) => `${resolution}: ${role}`} view={view} />
    ),
    state: () => (
      <p class="run">
        {source.states.map((state) => (
          <StateLink state={state} view={view} />
        ))}
      </p>
    ),
    initiative: () => (
      <ul>
        {source.initiatives.map(({ slug, name }) => (
          <li>
            <a href={view.to(`/initiatives/${slug}`)} lang="en">
              {name}
            </a>
          </li>
        ))}
      </ul>
    ),
    initiativeStatement: () => (
      <ul>
        {source.initiativeStatements.map(({ text, initiative }) => (
          <li>
            <a href={view.to(`/initiatives/${initiative.slug}`)}>
              <Prose text={initiative.name} view={view} />
            </a>{' '}
            <Prose text={text} view={view} />
          </li>
        ))}
      </ul>
    ),
    translation: () => (
      <ul>
        {source.translations.map(({ language, english, text }) => (
          <li>
            <span lang="en">{english}</span> → <span lang={language.toLowerCase()}>{text}</span>
          </li>
        ))}
      </ul>
    ),
    event: () => (
      <ul>
        {source.events.map(({ slug, title }) => (
          <li>
            <a href={view.to(`/events/${slug}`)}>
              <Prose text={title} view={view} />
            </a>
          </li>
        ))}
      </ul>
    ),
    question: () => (
      <ul>
        {source.questions.map(({ id, number, event }) => (
          <li>
            <a href={view.to(`/questions/${id}`)}>{t.question(String(number), proseIn(view, event.title))}</a>
          </li>
        ))}
      </ul>
    ),
  };
};

export const sourcePage = page({
  path: '/sources/:id',
  document: SourcePageDocument,
  variables: (asked) => ({
    id: asked.params['id'] ?? '',
    language: graphqlLanguage(asked.language),
    after: textOf(asked, 'after') ?? null,
  }),
  render: ({ source }, view) => {
    if (!source) return null;
    const t = MESSAGES[view.language];
    const kinds = KINDS[view.language];
    const parts = supported(source, view);
    const counts = SOURCED.flatMap((kind) => source.supports.filter((supports) => supports.kind === kind)).map(
      ({ kind, count }) => ({ kind: kind as (typeof SOURCED)[number], count }),
    );
    const counted = (kind: (typeof SOURCED)[number], count: number): string =>
      `${kinds[kind]} (${numberText(view.language, count)})`;
    return {
      title: source.title,
      description: t.description(source.title, source.publisher),
      body: (
        <>
          <h1 lang="en" class="document-title">
            {source.title}
          </h1>
          <dl class="facts">
            <div>
              <dt>{t.publisher}</dt>
              <dd lang="en">{source.publisher}</dd>
            </div>
            <div>
              <dt>{t.published}</dt>
              <dd>
                <Published source={source} view={view} />
              </dd>
            </div>
            <div>
              <dt>{t.address}</dt>
              <dd>{source.url ? <Address url={source.url} /> : t.noAddress}</dd>
            </div>
            <div>
              <dt>{t.retrieved}</dt>
              <dd>{view.day(source.retrievedOn)}</dd>
            </div>
            <div>
              <dt>{t.read}</dt>
              <dd lang="en">{source.read}</dd>
            </div>
            {source.licence && (
              <div>
                <dt>{t.licence}</dt>
                <dd lang="en">{source.licence}</dd>
              </div>
            )}
            <div>
              <dt>{t.id}</dt>
              <dd>{source.id}</dd>
            </div>
          </dl>
          <h2 id="supports">{t.supports}</h2>
          {counts.length === 0 ? (
            <p>{t.nothing}</p>
          ) : (
            <ul>
              {counts.map(({ kind, count }) => (
                <li>
                  <a href={`#${kind}`}>{counted(kind, count)}</a>
                </li>
              ))}
            </ul>
          )}
          {counts.map(({ kind, count }) => (
            <section>
              <h3 id={kind}>{counted(kind, count)}</h3>
              {parts[kind]()}
            </section>
          ))}
          <p class="steps">
            <a href={view.to('/sources')}>{t.allSources}</a>
          </p>
        </>
      ),
    };
  },
});
