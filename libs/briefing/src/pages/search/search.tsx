import { MAX_NAME_LENGTH } from '#domain';
import { type SearchKind, SearchPageDocument, type SearchPageQuery } from '../../operations.generated.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { capitalised } from '../../prose.js';
import { graphqlLanguage, inBrackets, numberText } from '../../language.js';
import { type Page, definePage } from '../../define.js';
import { word } from '../../messages.js';
import { badFilter, textOf } from '../../request-parameters.js';
import { DidYouMean, nameSentence } from '../../ui/did-you-mean.js';
import { type FoundLink, linkWithPassage, foundLink } from './hits.js';
import { MESSAGES } from './messages/index.js';
import { sitePages } from './site-pages.js';

type Results = NonNullable<SearchPageQuery['find']>;

/** Maximum number of hits of a kind on the page, and among the suggestions under the search box. */
const HITS_A_KIND = 20;
export const HITS_SUGGESTED = 4;

/** Returns the text that a request searches for. @throws Error if it is longer than `MAX_NAME_LENGTH` */
export const searchText = (request: PageRequest): string => {
  const text = textOf(request, 'q') ?? '';
  if (text.length <= MAX_NAME_LENGTH) return text;
  throw badFilter('SEARCH_TOO_LONG', { most: MAX_NAME_LENGTH });
};

export const searchVariables = (request: PageRequest, first: number) => {
  const text = searchText(request);
  return { text, isGiven: text !== '', first, language: graphqlLanguage(request.language) };
};

const Links = ({ links, context }: { links: readonly FoundLink[]; context: PageContext }) => (
  <ul class="hits">
    {links.map(({ path, label, detail, lang, passage }) => (
      <li lang={lang === context.language ? undefined : lang}>
        <a href={context.to(path)}>{label}</a>
        {detail !== '' && <span class="quiet">{detail}</span>}
        {passage !== undefined && (
          <span class="quiet" lang={context.language}>
            {MESSAGES[context.language].foundBy(passage)}
          </span>
        )}
      </li>
    ))}
  </ul>
);

/** A link to the list with the rest of a kind; `null` if no list of that kind can be filtered by text. */
const listOf = (kind: SearchKind, text: string, context: PageContext) => {
  const t = MESSAGES[context.language];
  if (kind === 'DRAFT_RESOLUTION') return <a href={context.to('/votes', { text })}>{t.allVotes}</a>;
  return kind === 'SOURCE' ? <a href={context.to('/sources', { text })}>{t.allSources}</a> : null;
};

const Found = ({ find, text, context }: { find: Results; text: string; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      {find.groups.map(({ kind, totalCount, findings }) => (
        <section>
          <h2 id={kind.toLowerCase()}>
            {t[kind]}
            {inBrackets(context.language, numberText(context.language, totalCount))}
          </h2>
          <Links links={findings.map((finding) => linkWithPassage(finding, context))} context={context} />
          {totalCount > findings.length && (
            <p class="steps">
              {t.more(numberText(context.language, totalCount - findings.length))}
              {!find.onlyLike && listOf(kind, text, context)}
            </p>
          )}
        </section>
      ))}
    </>
  );
};

/** @param pages all pages: those that do not show a single record are found by their titles */
export const defineSearchPage = (pages: () => readonly Page[]) =>
  definePage({
    path: '/search',
    label: word('search'),
    example: '/search?q=Syria',
    document: SearchPageDocument,
    variables: (request) => searchVariables(request, HITS_A_KIND),
    render: ({ find }, context) => {
      const t = MESSAGES[context.language];
      const text = searchText(context.request);
      const title = text === '' ? t.search : t.title(text);
      const found = sitePages(pages(), text, context.language);
      const count = (find?.groups ?? []).reduce((sum, { totalCount }) => sum + totalCount, found.length);
      const nameNote = find && nameSentence(find, context);
      if (find?.exact && !context.request.query.has('all')) {
        return { to: context.to(foundLink(find.exact, context).path, { found: count > 1 ? text : null }) };
      }
      return {
        title,
        description: t.description,
        body: (
          <>
            <h1>{title}</h1>
            {find ? (
              <>
                <p role="status">
                  <strong>
                    {count === 0
                      ? t.none(text)
                      : find.onlyLike && found.length === 0
                        ? t.onlyLike(text)
                        : t.found(numberText(context.language, count))}
                  </strong>
                </p>
                {nameNote && <p class="lead">{nameNote}</p>}
                <DidYouMean
                  texts={find.didYouMean}
                  to={(other) => context.to('/search', { q: other })}
                  context={context}
                />
                <Found find={find} text={text} context={context} />
                {found.length > 0 && (
                  <section>
                    <h2 id="pages">{t.PAGE}</h2>
                    <Links links={found} context={context} />
                  </section>
                )}
                {count === 0 && <p>{t.hint}</p>}
              </>
            ) : (
              <p class="lead">{t.hint}</p>
            )}
          </>
        ),
      };
    },
  });

/** Returns the suggestions shown under the search box while a reader types, as JSON: a few of each kind, best first. */
export const suggestionsFile = ({ find }: SearchPageQuery, pages: readonly Page[], context: PageContext): string => {
  const t = MESSAGES[context.language];
  const text = searchText(context.request);
  const meant = (find?.didYouMean ?? []).map((other) => ({
    kind: t.didYouMean.replace(/\s*:$/, ''),
    label: capitalised(other),
    detail: '',
    href: context.to('/search', { q: other }),
  }));
  const link = (kind: string, { path, label, detail, passage }: FoundLink) => ({
    kind,
    label,
    detail: [detail, passage === undefined ? '' : t.foundBy(passage)].filter((part) => part !== '').join(' · '),
    href: context.to(path),
  });
  const found = (find?.groups ?? []).flatMap(({ kind, findings }) =>
    findings.map((finding) => link(t[kind], linkWithPassage(finding, context))),
  );
  const ofSite = sitePages(pages, text, context.language).map((page) => link(t.PAGE, page));
  const suggestions = [...meant, ...found, ...ofSite].slice(0, MAX_SUGGESTIONS);
  const said = suggestions.length === 0 ? t.noSuggestion : t.suggestions(String(suggestions.length));
  return JSON.stringify({ text, suggestions, said });
};

const MAX_SUGGESTIONS = 10;
