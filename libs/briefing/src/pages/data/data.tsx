import type { ComponentChildren } from 'preact';
import { DataPageDocument, type DataPageQuery } from '../../documents.js';
import { datasetMarkup } from '../../downloads/dataset-markup.js';
import { BUNDLES, FILE_ENDINGS } from '../../downloads/files.js';
import { DATASET_MESSAGES } from '../../downloads/messages/index.js';
import { fullStop, numberText, inBrackets, clauses } from '../../language.js';
import { type PageContext, type PageRequest, type RevisionInfo, addressOf } from '../../page-context.js';
import { defineQuery } from '../../query.js';
import { badFilter, textOf } from '../../request-parameters.js';
import { Scroll } from '../../ui/cards.js';
import { NewsFeeds, PartFeeds } from '../../ui/feeds.js';
import { Kept } from '../../ui/form.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Code } from '../../ui/markdown.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { FigureUse } from '../../figures/define-figure.js';
import type { Drawn } from '../../figures/figure.js';
import type { Site } from '../../site.js';
import type { PageSource } from '../../source.js';
import { CITATION_FILES, type Cited, citationText } from '../../citation.js';
import { citedAddress } from './cited.js';
import { examplesAt } from './examples.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';

/** Each figure, for each initiative where it is of one. */
const usesOf = ({ figures }: Site, { initiatives }: RevisionInfo): readonly FigureUse[] =>
  figures.flatMap((figure) =>
    figure.parameters.includes('initiative')
      ? initiatives.map(({ slug }) => ({ figure, query: { initiative: slug } }))
      : [{ figure }],
  );

/** What the address of this page asks to cite. @throws Error where its revision is not there */
const citedIn = ({ dataset, cited: pinned }: DataPageQuery, site: Site, context: PageContext): Cited => {
  const asked = citedAddress(context.request, site);
  const revision = asked?.revision ? pinned : dataset.revision;
  if (!revision) {
    throw badFilter('NO_SUCH_REVISION', { number: asked?.revision ?? 0, last: context.revision.newest });
  }
  const number = String(revision.number);
  const { language } = context;
  const on = asked?.on ?? revision.recordedAt.slice(0, 10);
  const address = (path: string, query: URLSearchParams) => {
    query.set('revision', number);
    return context.origin + addressOf('en', path, query);
  };
  if (!asked)
    return {
      kind: 'dataset',
      title: DATASET_MESSAGES[language].name,
      address: address('/data', new URLSearchParams()),
      on,
      revision,
      language,
    };
  const word = asked.section?.label?.(language) ?? '';
  const [kind, title] = asked.figure
    ? (['figure', context.figures.at(-1)?.table.title ?? ''] as const)
    : (['page', context.named ?? (asked.rest === '' ? word : context.t.pair(word, asked.rest))] as const);
  const query = new URLSearchParams(asked.query);
  query.set('on', on);
  return { kind, title, address: address(asked.pathname, query), on, revision, language };
};

const Citation = ({ cited, context }: { cited: Cited; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const cite = textOf(context.request, 'cite');
  return (
    <section>
      <h2 id="cite">{t.cite}</h2>
      {cite ? (
        <p>
          {t.citePart} <a href={cited.address.slice(context.origin.length)}>{cited.title}</a>
          {fullStop(context.language)}
          <a href={`${context.to('/data')}#cite`}>{t.citeAll}</a>
        </p>
      ) : (
        <p>{t.citeWhole}</p>
      )}
      <form method="get" action={`${context.to('/data', { revision: null })}#cite`}>
        <Kept names={['revision']} context={context} />
        <label class="long">
          {t.citeInput}
          <input type="text" name="cite" value={cite ?? ''} placeholder="/council?on=2016-09-22" maxlength={1000} />
        </label>
        <button type="submit">{t.citeButton}</button>
      </form>
      <h3>
        {t.asText} <CopyButton of="cite-text" what={t.asText} context={context} />
      </h3>
      <p class="citation" id="cite-text">
        {citationText(cited)}
      </p>
      {CITATION_FILES.map(({ ending, name, write }) => (
        <>
          <h3>
            {name}{' '}
            <a
              class="small"
              href={context.to(`/cite.${ending}`, { cite })}
              aria-label={clauses(context.language, [name, t.asFile])}
            >
              {t.asFile}
            </a>{' '}
            <CopyButton of={`cite-${ending}`} what={name} context={context} />
          </h3>
          <Code text={write(cited)} label={name} id={`cite-${ending}`} />
        </>
      ))}
    </section>
  );
};

/** What can be had as files, a row each. */
const FileTable = ({
  label,
  heading,
  rows,
  context,
}: {
  label: string;
  heading: string;
  rows: readonly {
    readonly name: string;
    readonly head: ComponentChildren;
    readonly endings: readonly string[];
    readonly at: (ending: string) => string;
  }[];
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  return (
    <Scroll label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{t.files}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, head, endings, at }) => (
            <tr>
              <th scope="row">{head}</th>
              <td class="run">
                {endings.map((ending) => (
                  <a href={at(ending)} aria-label={t.fileOf(ending.toUpperCase(), name)}>
                    {ending.toUpperCase()}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const FigureFiles = ({ figures, context }: { figures: readonly Drawn[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const rows = figures.map(({ name, table: { title }, query }) => {
    const at = (path: string) => context.file(path, Object.fromEntries(new URLSearchParams(query)));
    return {
      name: title,
      head: <a href={at(`/embed/${name}`)}>{title}</a>,
      endings: [...FILE_ENDINGS, 'meta.json', 'svg', 'png'],
      at: (ending: string) => at(`/figures/${name}.${ending}`),
    };
  });
  return <FileTable label={t.figures} heading={t.figure} rows={rows} context={context} />;
};

/** The lists; where one is the list of one thing, that of its example. */
const ListFiles = ({ lists, context }: { lists: Site['exports']; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const rows = lists.map(({ name: list, label, of }) => {
    const at = (ending: string) =>
      context.to(`/downloads/${list}.${ending}`, of && { [of.parameter]: of.example, ...of.also });
    const name = label(context.language);
    const head = (
      <>
        {name}
        <br />
        <code>{at('csv')}</code>
      </>
    );
    return { name, head, endings: [...FILE_ENDINGS, 'meta.json'], at };
  });
  return <FileTable label={t.downloads} heading={t.list} rows={rows} context={context} />;
};

const Bundles = ({ context }: { context: PageContext }) => {
  const { revision, language } = context;
  const t = MESSAGES[language];
  return (
    <ul>
      {BUNDLES.flatMap(({ ending }) => [
        <li>
          <a href={context.file(`/downloads/pledgebook.${ending}`, {}, 'en')} data-file>
            /downloads/pledgebook.{ending}
          </a>
          {inBrackets(language, t.newest)}
        </li>,
        <li>
          <a href={`/downloads/pledgebook-r${revision.number}.${ending}`}>
            /downloads/pledgebook-r{revision.number}.{ending}
          </a>
          {inBrackets(language, t.thisRevision(revision.number))}
        </li>,
      ])}
    </ul>
  );
};

const citedFigure = (request: PageRequest, site: Site): readonly FigureUse[] =>
  [citedAddress(request, site)?.figure ?? []].flat();

/** What the address asks to cite: the title of a page, or the one figure. */
const citationOf = (site: () => Site) => ({
  document: DataPageDocument,
  // Revisions count from 1: 0 finds none.
  variables: (request: PageRequest) => ({ number: citedAddress(request, site())?.revision ?? 0 }),
  names: (request: PageRequest) => {
    const cited = citedAddress(request, site());
    return cited && !cited.figure ? cited : null;
  },
  draws: (request: PageRequest) => citedFigure(request, site()),
});

/** The citation that an address asks for, as a file. */
export const defineCitationFile = (site: () => Site) => {
  const citation = defineQuery(citationOf(site));
  return async (
    { write }: (typeof CITATION_FILES)[number],
    source: PageSource,
    request: PageRequest,
  ): Promise<string> => {
    const { data, context } = await citation.load(source, request);
    return write(citedIn(data, site(), context));
  };
};

/** @param site everything that can be had as files and figures, and cited */
export const defineDataPage = (site: () => Site) =>
  definePage({
    path: '/data',
    label: word('data'),
    inMenu: true,
    searchTerms: (language) => SEARCH_TERMS[language].data,
    ...citationOf(site),
    draws: (request) => [...usesOf(site(), request.revision), ...citedFigure(request, site())],
    render: (data, context) => {
      const t = MESSAGES[context.language];
      return {
        title: t.title,
        description: t.description,
        structured: datasetMarkup(context),
        body: (
          <>
            <h1>{t.title}</h1>
            <p class="lead">{t.lead(numberText(context.language, data.dataset.factCount))}</p>
            <h2>{t.explorerTitle}</h2>
            <ul>
              <li>
                <a href="/explore">{t.toExplorer}</a>
                {fullStop(context.language)}
                {t.explorerText}
              </li>
              <li>
                <a href={context.to('/data/codebook')}>{t.toCodebook}</a>
                {fullStop(context.language)}
                {t.codebookText}
              </li>
              <li>
                <a href={context.to('/reconcile')}>{context.t.haveList}</a>
                {fullStop(context.language)}
                {t.listText}
              </li>
              <li>
                <a href={context.to('/about/glossary')}>{t.toGlossary}</a>
                {fullStop(context.language)}
                {t.glossaryText}
              </li>
              <li>
                {t.endpoint} <code>{context.origin}/graphql</code>
              </li>
            </ul>
            <h2 id="downloads">{t.downloads}</h2>
            <p>{t.downloadsWhole}</p>
            <Bundles context={context} />
            <p>
              {t.downloadsLists} <a href={`${context.to('/data/codebook')}#lists-as-files`}>{t.toListColumns}</a>
              {fullStop(context.language)}
            </p>
            <ListFiles lists={site().exports} context={context} />
            <h2>{t.figures}</h2>
            <p>{t.figuresText}</p>
            <FigureFiles
              figures={context.figures.slice(0, usesOf(site(), context.revision).length)}
              context={context}
            />
            <Citation cited={citedIn(data, site(), context)} context={context} />
            <h2 id="feeds">{t.feeds}</h2>
            <p>{t.feedsText}</p>
            <ul>
              <NewsFeeds context={context} />
              <PartFeeds context={context} />
            </ul>
            <h2>{t.examples}</h2>
            <p>{t.examplesText}</p>
            {examplesAt(context.origin).map(({ name, language, text }) => (
              <div data-example={language}>
                <h3>{name}</h3>
                <Code text={text} label={name} />
              </div>
            ))}
            <h2>{t.stable}</h2>
            <ul>
              <li>
                {t.revisionText} <a href={context.to('/revisions')}>{t.toRevisions}</a>
              </li>
              <li>{t.etagText}</li>
              <li>{t.limitsText}</li>
            </ul>
            <h2>{t.licence}</h2>
            <p>
              {t.licenceText}{' '}
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="external license noreferrer">
                CC BY 4.0
              </a>
            </p>
            <ul>
              <li>{t.creditOwn}</li>
              <li>{t.creditVotes}</li>
              <li>{t.creditNames}</li>
            </ul>
            <p class="note">{t.licenceNote}</p>
          </>
        ),
      };
    },
  });
