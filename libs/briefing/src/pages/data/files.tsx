import type { ComponentChildren } from 'preact';
import { BUNDLES, FILE_ENDINGS } from '../../downloads/files.js';
import type { Drawn } from '../../figures/figure.js';
import { fullStop, inBrackets } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import type { Site } from '../../site.js';
import { Scroll } from '../../ui/cards.js';
import { MESSAGES } from './messages/index.js';

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

/** The lists; where one is the list of one thing, that of its example. */
const ListTable = ({ lists, context }: { lists: Site['exports']; context: PageContext }) => {
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

/** The dataset, whole and in lists. */
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

export const FigureFiles = ({ figures, context }: { figures: readonly Drawn[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const rows = figures.map(({ name, table: { title }, query }) => {
    const at = (path: string) => context.file(path, query);
    return {
      name: title,
      head: <a href={at(`/embed/${name}`)}>{title}</a>,
      endings: [...FILE_ENDINGS, 'meta.json', 'svg', 'png'],
      at: (ending: string) => at(`/figures/${name}.${ending}`),
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
