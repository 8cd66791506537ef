import type { FootnotesQuery } from '../documents.js';
import type { View } from '../view.js';

/** The sources that a page names, for its readers on paper: links lead nowhere there. */
export const Footnotes = ({ sources, view }: { sources: FootnotesQuery['sources']['nodes']; view: View }) =>
  sources.length === 0 ? null : (
    <section class="footnotes">
      <h2>{view.t.footnotes}</h2>
      <ul>
        {sources.map(({ id, title, publisher, url, publishedOnText, retrievedOn }) => (
          <li>
            <b>{id}</b> {publisher}: <cite>{title}</cite>
            {publishedOnText && `, ${view.day(publishedOnText)}`}
            {url && `, ${url}`} ({view.t.readOn(view.day(retrievedOn))})
          </li>
        ))}
      </ul>
    </section>
  );
