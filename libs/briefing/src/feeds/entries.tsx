import { render } from 'preact-render-to-string';
import {
  type Dataset,
  type FactKind,
  type News,
  type Revision,
  changedFields,
  columnName,
  sourceAddresses,
  recordedOn,
} from '#domain';
import { fieldLabel, readValue } from '../fact-words/fact-words.js';
import { withSourceLabels } from '../named-sources.js';
import type { PageContext } from '../page-context.js';
import { MESSAGES } from './messages/index.js';
import { nameIn, sentenceOf } from './sentences.js';
import { fullStop } from '../language.js';

/** An entry of a feed: a fact that a revision recorded, corrected or took back. */
export interface Entry {
  /** A tag URI (RFC 4151) of the fact and the revision, the same in every feed and language. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly html: string;
  readonly revision: Revision;
  readonly what: News['what'];
  readonly kind: FactKind;
  readonly fact: string;
  /** Ids of the fact’s sources. */
  readonly sources: readonly string[];
}

/** Builds a tag URI. The host and the date of the first revision make it unique to this ledger. */
export const tagOf = (dataset: Dataset, context: PageContext, ...names: readonly string[]): string => {
  const since = recordedOn(dataset.revisions.at(-1) ?? dataset.revision);
  const path = names.flatMap((name) => name.split('/')).map(encodeURIComponent);
  return `tag:${new URL(context.origin).hostname},${since}:${path.join('/')}`;
};

export const entryOf = (news: News, dataset: Dataset, context: PageContext): Entry => {
  const t = MESSAGES[context.language];
  const revision = dataset.revisionByNumber.get(news.revision) ?? dataset.revision;
  const { headline, page, more, english, sources } = sentenceOf(news, dataset, context);
  const link = (path: string): string => {
    const { pathname, searchParams, hash } = new URL(path, context.origin);
    return context.origin + context.to(pathname, Object.fromEntries(searchParams)) + hash;
  };
  const changes = changedFields(news);
  const cited = context.sources(sources);
  const withLabels = (text: string): string => withSourceLabels(context.revision.sources, text);
  const valueText = (field: string, written: string): string =>
    readValue(news.kind, columnName(field), written, context, (kind, id) => nameIn(kind, id, dataset, context)).text ||
    t.nothing;
  // A fact that was taken back is still shown at the previous revision.
  const url = news.what === 'TAKEN_BACK' ? withRevision(link(page), news.revision - 1) : link(page);
  const html = render(
    <>
      <p>
        <a href={url}>{headline}</a>
      </p>
      {more.map((text) => (
        <p>{text}</p>
      ))}
      {english.map((text) => (
        <p lang="en">{withLabels(text)}</p>
      ))}
      {changes.length > 0 && (
        <ul>
          {changes.map(({ field, before, now }) => (
            <li>{t.changed(fieldLabel(context.language, field), valueText(field, before), valueText(field, now))}</li>
          ))}
        </ul>
      )}
      {cited.length > 0 && (
        <>
          <p>{context.t.sources}</p>
          <ul>
            {cited.map((source) => {
              const { document } = sourceAddresses(source);
              return (
                <li>
                  <a href={link(`/sources/${encodeURIComponent(source.id)}`)}>{source.label}</a>
                  {fullStop(context.language)}
                  {context.t.pair(source.publisher, '')}
                  {document ? <a href={document}>{source.title}</a> : source.title}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p>
        <a href={link(`/revisions?revision=${revision.number}#r${revision.number}`)}>
          {t.recorded(String(revision.number), context.day(recordedOn(revision)), revision.author)}
        </a>{' '}
        <span lang="en">{revision.message}</span>
      </p>
      <p>
        {t.fact} <code>{`${news.kind} ${news.fact.id}`}</code>
      </p>
    </>,
  );
  return {
    id: tagOf(dataset, context, news.kind, news.fact.id, String(news.revision)),
    title: news.what === 'RECORDED' ? headline : t[news.what](headline),
    url,
    html,
    revision,
    what: news.what,
    kind: news.kind,
    fact: news.fact.id,
    sources,
  };
};

const withRevision = (address: string, revision: number): string => {
  const url = new URL(address);
  url.searchParams.set('revision', String(revision));
  return url.href;
};
