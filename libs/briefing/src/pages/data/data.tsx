import type { CITATION_FILES } from '../../citation.js';
import { definePage } from '../../define.js';
import { DataPageDocument } from '../../operations.generated.js';
import { datasetMarkup } from '../../downloads/dataset-markup.js';
import type { FigureUse } from '../../figures/define-figure.js';
import { fullStop, numberText } from '../../language.js';
import { word } from '../../messages.js';
import type { PageContext, PageRequest, RevisionInfo } from '../../page-context.js';
import { defineQuery } from '../../query.js';
import type { Site } from '../../site.js';
import type { PageSource } from '../../source.js';
import { NewsFeeds, PartFeeds } from '../../ui/feeds.js';
import { Code } from '../../ui/markdown.js';
import { Citation, citedIn } from './citation.js';
import { citedAddress } from './cited.js';
import { examplesAt } from './examples.js';
import { DatasetFiles, FigureFiles } from './files.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';

/** Returns a use of each figure; of a figure about an initiative, one for each initiative. */
const usesOf = ({ figures }: Site, { initiatives }: RevisionInfo): readonly FigureUse[] =>
  figures.flatMap((figure) =>
    figure.parameters.includes('initiative')
      ? initiatives.map(({ slug }) => ({ figure, query: { initiative: slug } }))
      : [{ figure }],
  );

const citedFigure = (request: PageRequest, site: Site): readonly FigureUse[] =>
  [citedAddress(request, site)?.figure ?? []].flat();

/** The query for what the address requests to cite: the title of a page, or a figure. */
const citationOf = (site: () => Site) => ({
  document: DataPageDocument,
  // Revisions count from 1, so 0 matches none.
  variables: (request: PageRequest) => ({ number: citedAddress(request, site())?.revision ?? 0 }),
  names: (request: PageRequest) => {
    const cited = citedAddress(request, site());
    return cited && !cited.figure ? cited : null;
  },
  draws: (request: PageRequest) => citedFigure(request, site()),
});

/** Defines the function that writes the requested citation as a file. */
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

/** Links to the GraphQL explorer and endpoint, and to what explains the responses. */
const Service = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
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
    </>
  );
};

const Feeds = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <h2 id="feeds">{t.feeds}</h2>
      <p>{t.feedsText}</p>
      <ul>
        <NewsFeeds context={context} />
        <PartFeeds context={context} />
      </ul>
    </>
  );
};

const Examples = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <h2>{t.examples}</h2>
      <p>{t.examplesText}</p>
      {examplesAt(context.origin).map(({ name, language, text }) => (
        <div data-example={language}>
          <h3>{name}</h3>
          <Code text={text} label={name} />
        </div>
      ))}
    </>
  );
};

const RevisionsAndLimits = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <h2>{t.stable}</h2>
      <ul>
        <li>
          {t.revisionText} <a href={context.to('/revisions')}>{t.toRevisions}</a>
        </li>
        <li>{t.etagText}</li>
        <li>{t.limitsText}</li>
      </ul>
    </>
  );
};

const Licence = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
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
  );
};

/** @param site all lists, figures and pages, which can be downloaded or cited */
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
            <Service context={context} />
            <DatasetFiles lists={site().exports} context={context} />
            <FigureFiles
              figures={context.figures.slice(0, usesOf(site(), context.revision).length)}
              context={context}
            />
            <Citation cited={citedIn(data, site(), context)} context={context} />
            <Feeds context={context} />
            <Examples context={context} />
            <RevisionsAndLimits context={context} />
            <Licence context={context} />
          </>
        ),
      };
    },
  });
