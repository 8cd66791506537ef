import type { ComponentChildren } from 'preact';
import { BUNDLES, FILE_FORMATS } from '../../downloads/files.js';
import type { RenderedFigure } from '../../figures/figure.js';
import { fullStop, inBrackets } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import type { Site } from '../../site.js';
import { Scroll } from '../../ui/cards.js';
import { MESSAGES } from './messages/index.js';

/** A table of what can be downloaded, with a link for each file format. */
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
    readonly formats: readonly string[];
    readonly at: (format: string) => string;
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
          {rows.map(({ name, head, formats, at }) => (
            <tr>
              <th scope="row">{head}</th>
              <td class="run">
                {formats.map((format) => (
                  <a href={at(format)} aria-label={t.fileOf(format.toUpperCase(), name)}>
                    {format.toUpperCase()}
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

const Bundles = ({ context }: { context: PageContext }) => {
  const { revision, language } = context;
  const t = MESSAGES[language];
  return (
    <ul>
      {BUNDLES.flatMap(({ format }) => [
        <li>
          <a href={context.file(`/downloads/pledgebook.${format}`, {}, 'en')} data-file>
            /downloads/pledgebook.{format}
          </a>
          {inBrackets(language, t.newest)}
        </li>,
        <li>
          <a href={`/downloads/pledgebook-r${revision.number}.${format}`}>
            /downloads/pledgebook-r{revision.number}.{format}
          </a>
          {inBrackets(language, t.thisRevision(revision.number))}
        </li>,
      ])}
    </ul>
  );
};

/** The downloadable lists; a list about a single thing, such as a draft, is linked for an example. */
const ListTable = ({ lists, context }: { lists: Site['exports']; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const rows = lists.map(({ name: list, label, of }) => {
    const at = (format: string) =>
      context.to(`/downloads/${list}.${format}`, of && { [of.parameter]: of.example, ...of.also });
    const name = label(context.language);
    const head = (
      <>
        {name}
        <br />
        <code>{at('csv')}</code>
      </>
    );
    return { name, head, formats: [...FILE_FORMATS, 'meta.json'], at };
  });
  return <FileTable label={t.downloads} heading={t.list} rows={rows} context={context} />;
};

/** Downloads of the dataset, as a whole and as lists. */
export const DatasetFiles = ({ lists, context }: { lists: Site['exports']; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <h2 id="downloads">{t.downloads}</h2>
      <p>{t.downloadsWhole}</p>
      <Bundles context={context} />
      <p>
        {t.downloadsLists} <a href={`${context.to('/data/codebook')}#lists-as-files`}>{t.toListColumns}</a>
        {fullStop(context.language)}
      </p>
      <ListTable lists={lists} context={context} />
    </>
  );
};

export const FigureFiles = ({ figures, context }: { figures: readonly RenderedFigure[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const rows = figures.map(({ name, table: { title }, query }) => {
    const at = (path: string) => context.file(path, query);
    return {
      name: title,
      head: <a href={at(`/embed/${name}`)}>{title}</a>,
      formats: [...FILE_FORMATS, 'meta.json', 'svg', 'png'],
      at: (format: string) => at(`/figures/${name}.${format}`),
    };
  });
  return (
    <>
      <h2>{t.figures}</h2>
      <p>{t.figuresText}</p>
      <FileTable label={t.figures} heading={t.figure} rows={rows} context={context} />
    </>
  );
};
