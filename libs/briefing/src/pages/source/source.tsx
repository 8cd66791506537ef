import type { ComponentChildren } from 'preact';
import { sourceAddresses } from '#domain';
import { definePage } from '../../define.js';
import { SourcePageDocument, type SourcePageQuery } from '../../operations.generated.js';
import { fullStop, graphqlLanguage, languageData } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { textOf } from '../../request-parameters.js';
import { SOURCE_WORDS } from '../../ui/messages/index.js';
import { Prose } from '../../ui/parts.js';
import { DocumentLink } from '../../ui/source-links.js';
import { otherLanguage, publishedText, titleLanguage } from '../../ui/source-words.js';
import { MESSAGES } from './messages/index.js';
import { Supported } from './supported.js';

type Source = NonNullable<SourcePageQuery['source']>;

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The facts about the document: what it is, where it is published, and how much of it was read. */
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
    return {
      title: source.label,
      description: t.description(source.title, source.publisher),
      body: (
        <>
          <h1 lang={titleLanguage(source)} class="document-title">
            {source.title}
          </h1>
          <About source={source} context={context} />
          <Supported source={source} context={context} />
          <p class="steps">
            <a href={context.to('/sources')}>{t.allSources}</a>
          </p>
        </>
      ),
    };
  },
});
