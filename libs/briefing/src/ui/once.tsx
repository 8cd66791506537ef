import { LRUCache } from 'lru-cache';
import type { ComponentChildren } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import { memoize } from '#domain';
import type { NamedSources } from '../named-sources.js';
import type { PageContext } from '../page-context.js';

interface Markup {
  readonly text: string;
  readonly cited: readonly string[];
}

/** Maximum number of characters of markup that are cached for a revision; each takes one or two bytes. */
const MAX_CHARACTERS = 2_000_000;

/** Stands for markup that depends on what precedes it on the page, and is therefore rendered each time. */
const NOT_SHARED: Markup = { text: '', cited: [] };

const cacheOf = memoize(
  (_: NamedSources) =>
    new LRUCache<string, Markup>({
      maxSize: MAX_CHARACTERS,
      sizeCalculation: ({ text }, key) => text.length + key.length,
    }),
);

/** Copies a string that was concatenated, because the engine keeps its parts, which take several times the memory. */
const flattened = (text: string): string => Buffer.from(text).toString();

/**
 * Markup that is determined by the revision, the language, the day and `per`. For the newest revision it is rendered
 * once and cached. The context passed to `children` knows nothing else about the address, so the markup cannot depend
 * on it.
 * @param per everything else that the markup depends on: what it is about, and every condition
 */
export const CachedMarkup = ({
  per,
  context,
  children,
}: {
  per: string;
  context: PageContext;
  children: (context: PageContext) => ComponentChildren;
}) => {
  // Pages of older revisions are not cached, because they have few readers, who look at different rows.
  const { language, on, seen, query } = context.request;
  if (query.has('revision')) return <>{children(context)}</>;
  const cache = cacheOf(context.revision.sources);
  const key = `${language} ${on} ${seen ?? ''} ${per}`;
  let markup = cache.get(key);
  if (!markup) {
    const sharedContext = context.shared();
    const text = render(<>{children(sharedContext)}</>);
    markup = sharedContext.dependsOnPage ? NOT_SHARED : { text: flattened(text), cited: [...sharedContext.cited] };
    cache.set(key, markup);
  }
  if (markup === NOT_SHARED) return <>{children(context)}</>;
  for (const id of markup.cited) context.cited.add(id);
  return jsxTemplate([markup.text]);
};
