import { sourceAddresses, unSymbol } from '#domain';
import { languageData, numberText } from '../language.js';
import type { NamedSource } from '../named-sources.js';
import type { PageContext } from '../page-context.js';
import { SOURCE_WORDS } from './messages/index.js';
import { titleLanguage } from './source-words.js';

/** Maximum number of labels shown in a sentence or a cell; if there are more, only the first is shown. */
const MAX_UNFOLDED = 3;

const addressOfSource = ({ id }: NamedSource, context: PageContext): string =>
  context.to(`/sources/${encodeURIComponent(id)}`);

/** Labels are recorded in English. */
const labelLanguage = (context: PageContext): string | undefined => (context.language === 'en' ? undefined : 'en');

const Label = ({ source, context }: { source: NamedSource; context: PageContext }) => (
  <a href={addressOfSource(source, context)} title={`${source.publisher}: ${source.title}`}>
    {source.label}
  </a>
);

/** The number of a source, for tables with many rows. The accessible name contains the visible number and the label. */
const Mark = ({ source, context }: { source: NamedSource; context: PageContext }) => (
  <a
    class="mark"
    href={addressOfSource(source, context)}
    title={source.label}
    aria-label={`[${source.number}] ${SOURCE_WORDS[context.language].source(source.label)}`}
  >
    [{source.number}]
  </a>
);

const Labels = ({ sources, context }: { sources: readonly NamedSource[]; context: PageContext }) => (
  <>
    {sources.map((source, index) => (
      <>
        {index > 0 && languageData(context.language).semicolon}
        <Label source={source} context={context} />
      </>
    ))}
  </>
);

/**
 * Links to the sources of a fact, best first, each once and by its label; if there are many, only the first is shown,
 * and a button reveals the others. On paper, the footnotes of the page describe the sources.
 * @param brief shows numbers instead of labels, for tables with many rows
 */
export const SourceLinks = ({
  sources,
  brief = false,
  context,
}: {
  sources: readonly { readonly id: string }[];
  brief?: boolean;
  context: PageContext;
}) => {
  const named = context.sources(sources.map(({ id }) => id));
  for (const { id } of named) context.cited.add(id);
  if (named.length === 0) return null;
  if (brief) {
    return (
      <span class="sources brief" lang={labelLanguage(context)}>
        {named.map((source, index) => (
          <>
            {index > 0 && ' '}
            <Mark source={source} context={context} />
          </>
        ))}
      </span>
    );
  }
  const unfolded = named.slice(0, named.length > MAX_UNFOLDED ? 1 : MAX_UNFOLDED);
  const folded = named.slice(unfolded.length);
  const fold = folded.length > 0 ? context.nextDetailsId() : '';
  return (
    <span class="sources" lang={labelLanguage(context)}>
      <Labels sources={unfolded} context={context} />
      {folded.length > 0 && (
        <>
          {' '}
          <button type="button" class="more" popovertarget={fold} lang={context.language}>
            {SOURCE_WORDS[context.language].more(numberText(context.language, folded.length))}
          </button>
          <span class="folded" id={fold} popover="auto">
            <Labels sources={folded} context={context} />
          </span>
        </>
      )}
    </span>
  );
};

/** A link to a document; a document of the United Nations is named by its symbol. */
export const DocumentLink = ({ address }: { address: string }) => (
  <a href={address} rel="external noreferrer">
    {unSymbol(address) ?? address}
  </a>
);

/** A list of sources, best first, with label, publisher, title and a link to the document. */
export const SourceList = ({
  sources,
  context,
}: {
  sources: readonly { readonly id: string }[];
  context: PageContext;
}) => {
  const named = context.sources(sources.map(({ id }) => id));
  for (const { id } of named) context.cited.add(id);
  return (
    <ul class="source-list">
      {named.map((source) => {
        const { document } = sourceAddresses(source);
        const { label, publisher, title } = source;
        const titled = <cite lang={titleLanguage(source)}>{title}</cite>;
        return (
          <li>
            <a href={addressOfSource(source, context)} lang={labelLanguage(context)}>
              {label}
            </a>{' '}
            <span class="quiet">
              <span lang="en">{context.t.pair(publisher, '')}</span>
              {document ? (
                <a href={document} rel="external noreferrer">
                  {titled}
                </a>
              ) : (
                titled
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

/** A link to the cases in which sources disagree, to stand where numbers do. */
export const Disagreements = ({ context }: { context: PageContext }) => (
  <a href={context.to('/about/sources-that-disagree')}>{SOURCE_WORDS[context.language].disagree}</a>
);
