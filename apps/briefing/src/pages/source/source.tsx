import type { ComponentChildren } from 'preact';
import { type SourcedKind, sourceAddresses } from '#domain';
import { textOf } from '../../asked.js';
import { SourcePageDocument, type SourcePageQuery } from '../../documents.js';
import { draftPath } from '../../drafts.js';
import { byName, graphqlLanguage, numberText } from '../../language.js';
import { proseIn } from '../../prose.js';
import { totalDay } from '../../published-total.js';
import { Labelled } from '../../ui/cards.js';
import { Total, TotalOnCouncil } from '../../ui/total.js';
import { KINDS } from '../../ui/kinds.js';
import { Prose, when } from '../../ui/parts.js';
import { DocumentLink } from '../../ui/source-links.js';
import { SOURCE_WORDS, otherLanguage, publishedText, titleLanguage } from '../../ui/source-words.js';
import { DraftTitle, VOTE_MESSAGES } from '../../ui/votes.js';
import { definePage } from '../../define.js';
import type { View } from '../../view.js';
import { MESSAGES } from './messages.js';

type Source = NonNullable<SourcePageQuery['source']>;
type NamedState = Source['states'][0];

const StateLink = ({ state, view }: { state: NamedState; view: View }) => (
  <a href={view.to(`/states/${state.code}`)}>{state.name}</a>
);

const InitiativeLink = ({
  initiative: { slug, name },
  view,
}: {
  initiative: { readonly slug: string; readonly name: string };
  view: View;
}) => (
  <a href={view.to(`/initiatives/${slug}`)}>
    <Prose text={name} view={view} />
  </a>
);

const Table = ({ label, head, children }: { label: string; head: readonly string[]; children: ComponentChildren }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={label}>
    <table class="cards">
      <thead>
        <tr>
          {head.map((text) => (
            <th scope="col">{text}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Labelled labels={head}>{children}</Labelled>
      </tbody>
    </table>
  </div>
);

/** What is said of several States alike: of what, what, and as of when. */
interface Said {
  readonly of: string;
  readonly text: string;
  readonly asOf: string | null;
}

/** States under what is said of all of them alike, in the order given. */
const ByWords = <Item extends { readonly state: NamedState }>({
  items,
  said,
  view,
}: {
  items: readonly Item[];
  said: (item: Item) => Said;
  view: View;
}) => {
  const groups = new Map<string, Said & { readonly states: NamedState[] }>();
  for (const item of items) {
    const words = said(item);
    const key = JSON.stringify(words);
    const group = groups.get(key) ?? { ...words, states: [] };
    group.states.push(item.state);
    groups.set(key, group);
  }
  return (
    <dl>
      {[...groups.values()].map(({ of, text, asOf, states }) => (
        <div>
          <dt>
            <Prose text={of} view={view} />
            {view.t.pair('', '')}
            <Prose text={text} view={view} />
            {asOf && ` (${view.day(asOf)})`}
          </dt>
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

/** What rests on a source, by kind; only the kinds of which there is something are rendered. A kind without a list here is counted alone. */
const supported = (source: Source, view: View): Readonly<Partial<Record<SourcedKind, () => ComponentChildren>>> => {
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
            <td>
              <InitiativeLink initiative={initiative} view={view} />
            </td>
            <td>{t[kind]}</td>
            <td>{when(date, view)}</td>
            <td>{note && <Prose text={note} view={view} />}</td>
          </tr>
        ))}
      </Table>
    ),
    publishedCount: () => (
      <Table label={kinds.publishedCount} head={[t.date, t.initiative, t.total, t.councilMembers]}>
        {source.publishedCounts.map(({ initiative, ...total }) => (
          <tr>
            <td>{totalDay(view.language, total)}</td>
            <td>{initiative ? <InitiativeLink initiative={initiative} view={view} /> : t.either}</td>
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
                <a href={view.to(draftPath(draft))}>{draft.symbol ?? VOTE_MESSAGES[view.language].noSymbol}</a>{' '}
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
        said={({ group, status, asOf }) => ({ of: group, text: status, asOf })}
        view={view}
      />
    ),
    assemblyRecord: () => (
      <ByWords
        items={source.assemblyRecords}
        said={({ resolution, role }) => ({ of: resolution, text: role, asOf: null })}
        view={view}
      />
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
            <InitiativeLink initiative={{ slug, name }} view={view} />
          </li>
        ))}
      </ul>
    ),
    initiativeStatement: () => (
      <ul>
        {source.initiativeStatements.map(({ text, initiative }) => (
          <li>
            <InitiativeLink initiative={initiative} view={view} /> <Prose text={text} view={view} />
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

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What the document is, where it is, and how much of it was read. */
const About = ({ source, view }: { source: Source; view: View }) => {
  const [t, words] = [MESSAGES[view.language], SOURCE_WORDS[view.language]];
  const { document, copy, further, remark } = sourceAddresses(source);
  const language = otherLanguage(source, view);
  return (
    <>
      <dl class="facts">
        <Fact name={t.label}>
          <span lang="en">{source.label}</span>
        </Fact>
        {source.kind && (
          <Fact name={t.sourceKind}>
            <a href={view.to('/sources', { sourceKind: source.kind })}>{words[source.kind]}</a>
          </Fact>
        )}
        <Fact name={t.publisher}>
          <span lang="en">{source.publisher}</span>
        </Fact>
        <Fact name={t.published}>
          {publishedText(source, view) ?? words.undated}
          {source.dateNote && (
            <span class="quiet">
              {' '}
              <Prose text={source.dateNote} view={view} />
            </span>
          )}
        </Fact>
        {language && <Fact name={t.language}>{language}</Fact>}
        <Fact name={t.address}>{document ? <DocumentLink address={document} /> : (remark ?? t.noAddress)}</Fact>
        {copy && (
          <Fact name={t.copy}>
            <DocumentLink address={copy} /> {remark && <span lang="en">{remark}</span>}
          </Fact>
        )}
        {further.length > 0 && (
          <Fact name={t.further}>
            {further.map((address, index) => (
              <>
                {index > 0 && ', '}
                <a href={address} rel="external noreferrer">
                  {address}
                </a>
              </>
            ))}
          </Fact>
        )}
        <Fact name={t.read}>
          {source.extentRead && `${words[source.extentRead]}. `}
          <Prose text={source.read} view={view} />
        </Fact>
        <Fact name={t.retrieved}>{view.day(source.retrievedOn)}</Fact>
        {source.licence && (
          <Fact name={t.licence}>
            <span lang="en">{source.licence}</span>
          </Fact>
        )}
      </dl>
      <details class="quiet source-id">
        <summary>{t.id}</summary>
        <code>{source.id}</code>
      </details>
    </>
  );
};

export const sourcePage = definePage({
  path: '/sources/:id',
  paths: ({ sources }) => sources.nodes.map(({ id }) => `/sources/${id}`),
  example: '/sources/S01',
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
    const counts = source.supports.map(({ kind, count }) => ({ kind: kind as SourcedKind, count }));
    const counted = (kind: SourcedKind, count: number): string =>
      `${kinds[kind]} (${numberText(view.language, count)})`;
    return {
      title: source.label,
      description: t.description(source.title, source.publisher),
      body: (
        <>
          <h1 lang={titleLanguage(source)} class="document-title">
            {source.title}
          </h1>
          <About source={source} view={view} />
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
              {parts[kind]?.()}
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
