import { LRUCache } from 'lru-cache';
import type { ComponentChildren } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import { oncePer } from '#domain';
import type { NamedSources } from '../named-sources.js';
import type { PageContext } from '../page-context.js';

interface Markup {
  readonly text: string;
  readonly cited: readonly string[];
}

/** Letters of markup that are kept of a revision, each of one byte or two. */
const MAX_LETTERS = 2_000_000;

/** What depends on what stands before it on its page: it is rendered each time. */
const NOT_SHARED: Markup = { text: '', cited: [] };

const keptOf = oncePer(
  (_: NamedSources) =>
    new LRUCache<string, Markup>({
      maxSize: MAX_LETTERS,
      sizeCalculation: ({ text }, key) => text.length + key.length,
    }),
);

/** A text that was put together stays in its parts, which take several times its room. */
const asOne = (text: string): string => Buffer.from(text).toString();

/**
 * Markup that is the same wherever the revision, the language, the day and what `per` names are: of the newest revision it is
 * rendered once and kept. Its own context knows nothing else of the address, so that it cannot depend on it.
 * @param per all that it is made of besides: whose it is, and every condition
 */
export const Once = ({
  per,
  context,
  children,
}: {
  per: string;
  context: PageContext;
  children: (context: PageContext) => ComponentChildren;
}) => {
  // Readers of older revisions are few, and each has other rows.
  const { language, on, seen, query } = context.request;
  if (query.has('revision')) return <>{children(context)}</>;
  const kept = keptOf(context.revision.sources);
  const key = `${language} ${on} ${seen ?? ''} ${per}`;
  let markup = kept.get(key);
  if (!markup) {
    const own = context.shared();
    const text = render(<>{children(own)}</>);
    markup = own.dependsOnPage ? NOT_SHARED : { text: asOne(text), cited: [...own.cited] };
    kept.set(key, markup);
  }
  if (markup === NOT_SHARED) return <>{children(context)}</>;
  for (const id of markup.cited) context.cited.add(id);
  return jsxTemplate([markup.text]);
};
