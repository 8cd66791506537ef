import type { ComponentChildren } from 'preact';
import { type SourcedKind, sourceAddresses } from '#domain';
import { SourcePageDocument, type SourcePageQuery } from '../../documents.js';
import { draftPath } from '../../drafts.js';
import { arrowsOf, byName, graphqlLanguage, inBrackets, numberText, languageData, fullStop } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { totalDay } from '../../published-total.js';
import { textOf } from '../../request-parameters.js';
import { CardTable } from '../../ui/cards.js';
import { Total, TotalOnCouncil } from '../../ui/total.js';
import { KINDS, SOURCE_WORDS, VOTE_MESSAGES } from '../../ui/messages/index.js';
import { Prose, when } from '../../ui/parts.js';
import { DocumentLink } from '../../ui/source-links.js';

import { otherLanguage, publishedText, titleLanguage } from '../../ui/source-words.js';

import { DraftTitle } from '../../ui/votes.js';
import { definePage } from '../../define.js';
import { MESSAGES } from './messages/index.js';

type Source = NonNullable<SourcePageQuery['source']>;
type NamedState = Source['states'][0];

const StateLink = ({ state, context }: { state: NamedState; context: PageContext }) => (
  <a href={context.to(`/states/${state.code}`)}>{state.name}</a>
);

const InitiativeLink = ({
  initiative: { slug, name },
  context,
}: {
  initiative: { readonly slug: string; readonly name: string };
  context: PageContext;
}) => (
  <a href={context.to(`/initiatives/${slug}`)}>
    <Prose text={name} context={context} />
  </a>
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
  context,
}: {
  items: readonly Item[];
  said: (item: Item) => Said;
  context: PageContext;
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
            <Prose text={of} context={context} />
            {context.t.pair('', '')}
            <Prose text={text} context={context} />
            {asOf && inBrackets(context.language, context.day(asOf))}
          </dt>
          <dd class="run">
            {states.map((state) => (
              <StateLink state={state} context={context} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Terms = ({ terms, context }: { terms: Source['councilTerms']; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const byState = new Map<string, Source['councilTerms'][0][]>();
  for (const term of terms) byState.set(term.state.code, [...(byState.get(term.state.code) ?? []), term]);
  const states = [...byState.values()].sort(([a], [b]) =>
    byName(context.language, a?.state.name ?? '', b?.state.name ?? ''),
  );
  return (
    <ul class="columns">
      {states.map((own) => (
        <li>
          {own[0] && <StateLink state={own[0].state} context={context} />}{' '}
          <span class="quiet run">
            {own.map(({ startsOn, endsOn }) => (
              <a href={context.to('/council', { on: startsOn })}>
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
const supported = (
  source: Source,
  context: PageContext,
): Readonly<Partial<Record<SourcedKind, () => ComponentChildren>>> => {
  const t = MESSAGES[context.language];
  const kinds = KINDS[context.language];
  const { draftResolutions: drafts } = source;
  return {
    act: () => (
      <CardTable label={kinds.act} head={[context.t.state, t.initiative, t.act, t.date, t.note]}>
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
    ),
    publishedCount: () => (
      <CardTable label={kinds.publishedCount} head={[t.date, t.initiative, t.total, t.councilMembers]}>
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
    ),
    councilTerm: () => <Terms terms={source.councilTerms} context={context} />,
    draftResolution: () => (
      <>
        <p>
          {t.votes} <a href={context.to('/votes')}>{t.allVotes}</a>
        </p>
        <CardTable label={kinds.draftResolution} head={[context.t.day, t.draft, t.outcome]}>
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
    ),
    groupMembership: () => (
      <ByWords
        items={source.groupMemberships}
        said={({ group, status, asOf }) => ({ of: group, text: status, asOf })}
        context={context}
      />
    ),
    assemblyRecord: () => (
      <ByWords
        items={source.assemblyRecords}
        said={({ resolution, role }) => ({ of: resolution, text: role, asOf: null })}
        context={context}
      />
    ),
    state: () => (
      <p class="run">
        {source.states.map((state) => (
          <StateLink state={state} context={context} />
        ))}
      </p>
    ),
    initiative: () => (
      <ul>
        {source.initiatives.map(({ slug, name }) => (
          <li>
            <InitiativeLink initiative={{ slug, name }} context={context} />
          </li>
        ))}
      </ul>
    ),
    initiativeStatement: () => (
      <ul>
        {source.initiativeStatements.map(({ text, initiative }) => (
          <li>
            <InitiativeLink initiative={initiative} context={context} /> <Prose text={text} context={context} />
          </li>
        ))}
      </ul>
    ),
    translation: () => (
      <ul>
        {source.translations.map(({ language, english, text }) => (
          <li>
            <span lang="en">{english}</span> {arrowsOf(context.language).next}{' '}
            <span lang={language.toLowerCase()}>{text}</span>
          </li>
        ))}
      </ul>
    ),
    event: () => (
      <ul>
        {source.events.map(({ slug, title }) => (
          <li>
            <a href={context.to(`/events/${slug}`)}>
              <Prose text={title} context={context} />
            </a>
          </li>
        ))}
      </ul>
    ),
    question: () => (
      <ul>
        {source.questions.map(({ id, number, event }) => (
          <li>
            <a href={context.to(`/questions/${id}`)}>{t.question(String(number), proseIn(context, event.title))}</a>
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
const About = ({ source, context }: { source: Source; context: PageContext }) => {
  const [t, words] = [MESSAGES[context.language], SOURCE_WORDS[context.language]];
  const { document, copy, further, remark } = sourceAddresses(source);
  const language = otherLanguage(source, context);
  return (
    <>
      <dl class="facts">
        <Fact name={t.label}>
          <span lang="en">{source.label}</span>
        </Fact>
        {source.kind && (
          <Fact name={t.sourceKind}>
            <a href={context.to('/sources', { sourceKind: source.kind })}>{words[source.kind]}</a>
          </Fact>
        )}
        <Fact name={t.publisher}>
          <span lang="en">{source.publisher}</span>
        </Fact>
        <Fact name={t.published}>
          {publishedText(source, context) ?? words.undated}
          {source.dateNote && (
            <span class="quiet">
              {' '}
              <Prose text={source.dateNote} context={context} />
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
                {index > 0 && languageData(context.language).comma}
                <a href={address} rel="external noreferrer">
                  {address}
                </a>
              </>
            ))}
          </Fact>
        )}
        <Fact name={t.read}>
          {source.extentRead && words[source.extentRead] + fullStop(context.language)}
          <Prose text={source.read} context={context} />
        </Fact>
        <Fact name={t.retrieved}>{context.day(source.retrievedOn)}</Fact>
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
  variables: (request) => ({
    id: request.params['id'] ?? '',
    language: graphqlLanguage(request.language),
    after: textOf(request, 'after') ?? null,
  }),
  render: ({ source }, context) => {
    if (!source) return null;
    const t = MESSAGES[context.language];
    const kinds = KINDS[context.language];
    const parts = supported(source, context);
    const counts = source.supports.map(({ kind, count }) => ({ kind: kind as SourcedKind, count }));
    const counted = (kind: SourcedKind, count: number): string =>
      `${kinds[kind]}${inBrackets(context.language, numberText(context.language, count))}`;
    return {
      title: source.label,
      description: t.description(source.title, source.publisher),
      body: (
        <>
          <h1 lang={titleLanguage(source)} class="document-title">
            {source.title}
          </h1>
          <About source={source} context={context} />
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
            <a href={context.to('/sources')}>{t.allSources}</a>
          </p>
        </>
      ),
    };
  },
});
