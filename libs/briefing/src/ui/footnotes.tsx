import { render } from 'preact-render-to-string';
import { memoize, sourceAddresses } from '#domain';
import { type Language, clauseComma } from '../language.js';
import type { NamedSource } from '../named-sources.js';
import type { PageContext } from '../page-context.js';
import { citationText } from './source-words.js';

const Footnote = ({ source, context }: { source: NamedSource; context: PageContext }) => {
  const { document, copy } = sourceAddresses(source);
  return (
    <li>
      [{source.number}] <b>{source.label}</b>. {citationText(source, copy !== null, context)}
      {document && clauseComma(context.language) + document}
    </li>
  );
};

const markupBySource = memoize((_source: NamedSource) => new Map<Language, string>());

/** Memoized for each language: the sources are up to a third of the markup of a page, and the same on every page. */
const footnoteMarkup = (source: NamedSource, context: PageContext): string => {
  const cached = markupBySource(source);
  let markup = cached.get(context.language);
  if (markup === undefined) cached.set(context.language, (markup = render(<Footnote {...{ source, context }} />)));
  return markup;
};

/** The sources that a page cites, for readers on paper, by the numbers that its tables show. */
export const Footnotes = ({ context }: { context: PageContext }) => {
  const named = context.sources(context.cited);
  return named.length === 0 ? null : (
    <section class="footnotes" id="footnotes">
      <h2>{context.t.footnotes}</h2>
      <ul dangerouslySetInnerHTML={{ __html: named.map((source) => footnoteMarkup(source, context)).join('') }} />
    </section>
  );
};
