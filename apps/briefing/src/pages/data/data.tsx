import type { ComponentChildren } from 'preact';
import { badFilter, textOf } from '../../asked.js';
import { DataPageDocument, type DataPageQuery } from '../../documents.js';
import { datasetMarkup } from '../../downloads/dataset-markup.js';
import { BUNDLES, FILE_ENDINGS } from '../../downloads/files.js';
import { DATASET_MESSAGES } from '../../downloads/dataset-messages.js';
import { numberText } from '../../language.js';
import { NewsFeeds, PartFeeds } from '../../ui/feeds.js';
import { Kept } from '../../ui/form.js';
import { CopyButton } from '../../ui/copy-button.js';
import { Code } from '../../ui/markdown.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { FigureUse } from '../../figures/define-figure.js';
import type { Drawn } from '../../figures/figure.js';
import type { Site } from '../../site.js';
import { type Shown, type View, addressOf } from '../../view.js';
import { CITATION_FILES, type Cited, citationText } from '../../citation.js';
import { citedAddress } from './cited.js';
import { examplesAt } from './examples.js';
import { MESSAGES } from './messages.js';

/** Each figure, for each initiative where it is of one. */
const usesOf = ({ figures }: Site, { initiatives }: Shown): readonly FigureUse[] =>
  figures.flatMap((figure) =>
    figure.parameters.includes('initiative')
      ? initiatives.map(({ slug }) => ({ figure, query: { initiative: slug } }))
      : [{ figure }],
  );

/** What the address of this page asks to cite. @throws Error where its revision is not there */
const citedIn = ({ dataset, cited: pinned }: DataPageQuery, site: Site, view: View): Cited => {
  const asked = citedAddress(view.asked, site);
  const revision = asked?.revision ? pinned : dataset.revision;
  if (!revision) throw badFilter(`“cite” has the revision ${asked?.revision}, which the ledger does not hold.`);
  const number = String(revision.number);
  const { language } = view;
  const on = asked?.on ?? revision.recordedAt.slice(0, 10);
  const address = (path: string, query: URLSearchParams) => {
    query.set('revision', number);
    return view.origin + addressOf('en', path, query);
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
    ? (['figure', view.figures.at(-1)?.table.title ?? ''] as const)
    : (['page', view.named ?? (asked.rest === '' ? word : view.t.pair(word, asked.rest))] as const);
  const query = new URLSearchParams(asked.query);
  query.set('on', on);
  return { kind, title, address: address(asked.pathname, query), on, revision, language };
};

const Citation = ({ cited, view }: { cited: Cited; view: View }) => {
  const t = MESSAGES[view.language];
  const cite = textOf(view.asked, 'cite');
  return (
    <section>
      <h2 id="cite">{t.cite}</h2>
      {cite ? (
        <p>
          {t.citePart} <a href={cited.address.slice(view.origin.length)}>{cited.title}</a>.{' '}
          <a href={`${view.to('/data')}#cite`}>{t.citeAll}</a>
        </p>
      ) : (
        <p>{t.citeWhole}</p>
      )}
      <form method="get" action={`${view.to('/data', { revision: null })}#cite`}>
        <Kept names={['revision']} view={view} />
        <label class="long">
          {t.citeInput}
          <input type="text" name="cite" value={cite ?? ''} placeholder="/council?on=2016-09-22" maxlength={1000} />
        </label>
        <button type="submit">{t.citeButton}</button>
      </form>
      <h3>
        {t.asText} <CopyButton of="cite-text" what={t.asText} view={view} />
      </h3>
      <p class="citation" id="cite-text">
        {citationText(cited)}
      </p>
      {CITATION_FILES.map(({ ending, name, write }) => (
        <>
          <h3>
            {name}{' '}
            <a class="small" href={view.to(`/cite.${ending}`, { cite })} aria-label={`${name}, ${t.asFile}`}>
              {t.asFile}
            </a>{' '}
            <CopyButton of={`cite-${ending}`} what={name} view={view} />
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
  view,
}: {
  label: string;
  heading: string;
  rows: readonly {
    readonly name: string;
    readonly head: ComponentChildren;
    readonly endings: readonly string[];
    readonly at: (ending: string) => string;
  }[];
  view: View;
}) => {
  const t = MESSAGES[view.language];
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={label}>
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
    </div>
  );
};

const FigureFiles = ({ figures, view }: { figures: readonly Drawn[]; view: View }) => {
  const t = MESSAGES[view.language];
  const rows = figures.map(({ name, table: { title }, query }) => {
    const at = (path: string) => view.file(path, Object.fromEntries(new URLSearchParams(query)));
    return {
      name: title,
      head: <a href={at(`/embed/${name}`)}>{title}</a>,
      endings: [...FILE_ENDINGS, 'meta.json', 'svg', 'png'],
      at: (ending: string) => at(`/figures/${name}.${ending}`),
    };
  });
  return <FileTable label={t.figures} heading={t.figure} rows={rows} view={view} />;
};

/** The lists; where one is the list of one thing, that of its example. */
const ListFiles = ({ lists, view }: { lists: Site['exports']; view: View }) => {
  const t = MESSAGES[view.language];
  const rows = lists.map(({ name: list, label, of }) => {
    const at = (ending: string) =>
      view.to(`/downloads/${list}.${ending}`, of && { [of.parameter]: of.example, ...of.also });
    const name = label(view.language);
    const head = (
      <>
        {name}
        <br />
        <code>{at('csv')}</code>
      </>
    );
    return { name, head, endings: [...FILE_ENDINGS, 'meta.json'], at };
  });
  return <FileTable label={t.downloads} heading={t.list} rows={rows} view={view} />;
};

const Bundles = ({ view }: { view: View }) => {
  const { shown, language } = view;
  const t = MESSAGES[language];
  return (
    <ul>
      {BUNDLES.flatMap(({ ending }) => [
        <li>
          <a href={view.file(`/downloads/pledgebook.${ending}`, {}, 'en')} data-file>
            /downloads/pledgebook.{ending}
          </a>{' '}
          ({t.newest})
        </li>,
        <li>
          <a href={`/downloads/pledgebook-r${shown.number}.${ending}`}>
            /downloads/pledgebook-r{shown.number}.{ending}
          </a>{' '}
          ({t.thisRevision(shown.number)})
        </li>,
      ])}
    </ul>
  );
};

/** @param site everything that can be had as files and figures, and cited */
export const defineDataPage = (site: () => Site) =>
  definePage({
    path: '/data',
    label: word('data'),
    inMenu: true,
    searchTerms: {
      en: 'Data | download CSV JSON XLSX SQLite API GraphQL cite citation licence feeds',
      fr: 'Données | télécharger CSV JSON XLSX SQLite API GraphQL citer citation licence flux',
      es: 'Datos | descargar CSV JSON XLSX SQLite API GraphQL citar cita licencia canales',
    },
    document: DataPageDocument,
    names: (asked) => {
      const cited = citedAddress(asked, site());
      return cited && !cited.figure ? cited : null;
    },
    // Revisions count from 1: 0 finds none.
    variables: (asked) => ({ number: citedAddress(asked, site())?.revision ?? 0 }),
    draws: (asked) => [...usesOf(site(), asked.shown), ...[citedAddress(asked, site())?.figure ?? []].flat()],
    render: (data, view) => {
      const t = MESSAGES[view.language];
      return {
        title: t.title,
        description: t.description,
        structured: datasetMarkup(view),
        body: (
          <>
            <h1>{t.title}</h1>
            <p class="lead">{t.lead(numberText(view.language, data.dataset.factCount))}</p>
            <h2>{t.explorerTitle}</h2>
            <ul>
              <li>
                <a href="/explore">{t.toExplorer}</a>. {t.explorerText}
              </li>
              <li>
                <a href={view.to('/data/codebook')}>{t.toCodebook}</a>. {t.codebookText}
              </li>
              <li>
                <a href={view.to('/reconcile')}>{view.t.haveList}</a>. {t.listText}
              </li>
              <li>
                <a href={view.to('/about/glossary')}>{t.toGlossary}</a>. {t.glossaryText}
              </li>
              <li>
                {t.endpoint} <code>{view.origin}/graphql</code>
              </li>
            </ul>
            <h2 id="downloads">{t.downloads}</h2>
            <p>{t.downloadsWhole}</p>
            <Bundles view={view} />
            <p>
              {t.downloadsLists} <a href={`${view.to('/data/codebook')}#lists-as-files`}>{t.toListColumns}</a>.
            </p>
            <ListFiles lists={site().exports} view={view} />
            <h2>{t.figures}</h2>
            <p>{t.figuresText}</p>
            <FigureFiles figures={view.figures.slice(0, usesOf(site(), view.shown).length)} view={view} />
            <Citation cited={citedIn(data, site(), view)} view={view} />
            <h2 id="feeds">{t.feeds}</h2>
            <p>{t.feedsText}</p>
            <ul>
              <NewsFeeds view={view} />
              <PartFeeds view={view} />
            </ul>
            <h2>{t.examples}</h2>
            <p>{t.examplesText}</p>
            {examplesAt(view.origin).map(({ name, language, text }) => (
              <div data-example={language}>
                <h3>{name}</h3>
                <Code text={text} label={name} />
              </div>
            ))}
            <h2>{t.stable}</h2>
            <ul>
              <li>
                {t.revisionText} <a href={view.to('/revisions')}>{t.toRevisions}</a>
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

/** The citation that the address of the page asks for, as a file. */
export const citationFile = (
  file: (typeof CITATION_FILES)[number],
  data: DataPageQuery,
  site: Site,
  view: View,
): string => file.write(citedIn(data, site, view));
