import { EXTENTS_READ, SOURCED_KINDS, SOURCE_KINDS, sourcesByKind } from '#domain';
import { SourcesPageDocument, type SourcesPageQuery } from '../../operations.generated.js';
import { numberText, inBrackets, clauseComma } from '../../language.js';
import { type PageRequest, type PageContext, addressOf } from '../../page-context.js';
import { badFilter, localAddress, oneOf, textOf } from '../../request-parameters.js';
import { Scroll } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters, Found } from '../../ui/filters.js';
import { PreservedFields, Select } from '../../ui/form.js';
import { KINDS, SOURCE_WORDS } from '../../ui/messages/index.js';
import { Disagreements } from '../../ui/source-links.js';
import { otherLanguage, publishedText, titleLanguage } from '../../ui/source-words.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { Figure } from '../../figures/define-figure.js';
import type { RenderedFigure } from '../../figures/figure.js';
import { factsOn, listedSources, type Row } from './listed.js';
import { sourcesExport } from './sources.export.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';

/** Returns the figure whose sources are requested. @throws Error that lists the figures, if there is no such figure */
const requestedFigure = (request: PageRequest, figures: readonly Figure[]): Figure | undefined => {
  const name = oneOf(
    request,
    'figure',
    figures.map((figure) => figure.name),
  );
  return figures.find((figure) => figure.name === name);
};

const conditions = (request: PageRequest) => {
  const text = textOf(request, 'text');
  if (text && text.length > 100) throw badFilter('PART_TOO_LONG', { name: 'text', of: 'TITLE', most: 100 }, 'text');
  const kind = oneOf(request, 'sourceKind', SOURCE_KINDS);
  const extent = oneOf(request, 'extent', EXTENTS_READ);
  return { ...(text && { text }), ...(kind && { kind: [kind] }), ...(extent && { extentRead: [extent] }) };
};

const FILTER_NAMES = new Set(['text', 'sourceKind', 'extent', 'kind', 'after']);

const Bibliography = ({ rows, label, context }: { rows: readonly Row[]; label: string; context: PageContext }) => {
  const [t, words] = [MESSAGES[context.language], SOURCE_WORDS[context.language]];
  return (
    <Scroll label={label}>
      <table class="bibliography">
        <thead>
          <tr>
            <th scope="col">{context.t.source}</th>
            <th scope="col">{t.published}</th>
            <th scope="col">{t.read}</th>
            <th scope="col" class="count">
              {t.facts}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => {
            const language = otherLanguage(source, context);
            return (
              <tr>
                <th scope="row">
                  <span class="number">[{context.revision.sources.get(source.id)?.number}]</span>{' '}
                  <a href={context.to(`/sources/${source.id}`)} lang={context.language === 'en' ? undefined : 'en'}>
                    {source.label}
                  </a>
                  <span class="quiet">
                    <cite lang={titleLanguage(source)}>{source.title}</cite> · <span lang="en">{source.publisher}</span>
                    {language && ` · ${language}`}
                  </span>
                </th>
                <td>{publishedText(source, context) ?? words.undated}</td>
                <td>
                  {source.extentRead ? (
                    words.readIn(words[source.extentRead], context.day(source.retrievedOn))
                  ) : (
                    <>
                      <span lang="en">{source.read}</span>
                      {clauseComma(context.language)}
                      {context.day(source.retrievedOn)}
                    </>
                  )}
                </td>
                <td class="count" data-name={t.facts}>
                  {numberText(context.language, factsOn(source))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
};

/**
 * Links from the sources of a figure back to the figure, and to all sources.
 * @param page the page that shows the figure; without it, the link leads to the figure’s embed page
 */
const FigureSteps = ({
  drawn,
  page,
  context,
}: {
  drawn: RenderedFigure;
  page: URL | undefined;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const { name, query } = drawn;
  return (
    <p class="steps">
      <a
        href={
          page ? `${page.pathname}${page.search}#figure-${name}` : addressOf(context.language, `/embed/${name}`, query)
        }
      >
        {t.back}
      </a>
      <a href={context.to('/sources')}>{t.allSources}</a>
    </p>
  );
};

const SourceFilters = ({ context }: { context: PageContext }) => {
  const [t, words] = [MESSAGES[context.language], SOURCE_WORDS[context.language]];
  const { request } = context;
  return (
    <Filters context={context}>
      <form method="get" action={context.to('/sources', { revision: null })} data-live>
        <PreservedFields
          names={[...request.query.keys()].filter((name) => !FILTER_NAMES.has(name))}
          context={context}
        />
        <label>
          {t.text}
          <input type="search" name="text" value={textOf(request, 'text') ?? ''} maxlength={100} />
        </label>
        <Select
          name="sourceKind"
          label={t.sourceKind}
          options={SOURCE_KINDS.map((kind) => [kind, words[kind]])}
          context={context}
        />
        <Select
          name="extent"
          label={t.extent}
          options={EXTENTS_READ.map((extent) => [extent, words[extent]])}
          context={context}
        />
        <Select
          name="kind"
          label={t.kind}
          options={[...SOURCED_KINDS.map((name) => [name, KINDS[context.language][name]] as const), ['none', t.NONE]]}
          context={context}
        />
        <button type="submit">{context.t.show}</button>
      </form>
    </Filters>
  );
};

const FoundSources = ({ rows, context }: { rows: readonly Row[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <Found count={rows.length} words={t} context={context}>
      {[...FILTER_NAMES].some((name) => context.request.query.has(name)) && (
        <a href={context.here(Object.fromEntries([...FILTER_NAMES].map((name) => [name, null])))}>{t.clear}</a>
      )}
    </Found>
  );
};

const SourcesOfKind = ({
  kind,
  sources,
  context,
}: {
  kind: Row['kind'];
  sources: readonly Row[];
  context: PageContext;
}) => {
  const heading = SOURCE_WORDS[context.language][kind ?? 'noKind'];
  return (
    <section>
      <h2 id={kind ?? 'none'}>
        {heading + inBrackets(context.language, numberText(context.language, sources.length))}
      </h2>
      <Bibliography rows={sources} label={heading} context={context} />
    </section>
  );
};

const PageSteps = ({
  pageInfo,
  context,
}: {
  pageInfo: SourcesPageQuery['sources']['pageInfo'];
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  return (
    <p class="steps">
      {context.request.query.has('after') && <a href={context.here({ after: null })}>{t.first}</a>}
      {pageInfo.hasNextPage && <a href={context.here({ after: pageInfo.endCursor })}>{t.next}</a>}
    </p>
  );
};

/** @param figures all figures of the site: the page shows the sources of each */
export const defineSourcesPage = (figures: () => readonly Figure[]) =>
  definePage({
    path: '/sources',
    label: word('sources'),
    searchTerms: (language) => SEARCH_TERMS[language].sources,
    document: SourcesPageDocument,
    variables: (request) => ({ where: conditions(request), after: textOf(request, 'after') ?? null }),
    exports: [sourcesExport],
    draws: (request) => {
      const figure = requestedFigure(request, figures());
      return figure ? [{ figure }] : [];
    },
    render: (data, context) => {
      const t = MESSAGES[context.language];
      const [drawn] = context.figures;
      const rows = listedSources(data, context);
      const title = drawn ? t.ofFigure(drawn.table.title) : t.title;
      const figurePage = localAddress(context.request, 'page');
      return {
        title,
        description: t.description,
        body: (
          <>
            <h1 class={drawn && 'document-title'}>{title}</h1>
            {drawn ? (
              <FigureSteps drawn={drawn} page={figurePage} context={context} />
            ) : (
              <p class="lead">
                {t.lead} <Disagreements context={context} />
              </p>
            )}
            <SourceFilters context={context} />
            <div id="found">
              <FoundSources rows={rows} context={context} />
              <Downloads list="sources" context={context} />
              {sourcesByKind(rows).map(({ kind, sources }) => (
                <SourcesOfKind kind={kind} sources={sources} context={context} />
              ))}
              <PageSteps pageInfo={data.sources.pageInfo} context={context} />
            </div>
            <p class="note">{t.partsNote}</p>
          </>
        ),
      };
    },
  });
