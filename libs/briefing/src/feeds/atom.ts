import { type ComponentChildren, type VNode, h } from 'preact';
import { render } from 'preact-render-to-string';
import type { PageContext } from '../page-context.js';
import type { Feed } from './feed.js';

type Attributes = Readonly<Record<string, string>>;

const element = (name: string, attributes: Attributes, ...content: ComponentChildren[]): VNode =>
  h(name, attributes as object, ...content);

/** Control characters and the two noncharacters that XML may not contain, even escaped. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Writes a feed in the Atom Syndication Format (RFC 4287). */
export const atom = (feed: Feed, context: PageContext): string => {
  const { title, description, page, address, updated, entries } = feed;
  const author = (name: string) => element('author', {}, element('name', {}, name));
  const markup = render(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': context.language },
      element('id', {}, address),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, updated),
      author('Pledgebook'),
      element('link', { rel: 'self', type: 'application/atom+xml', href: address }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: context.language, href: page }),
      element('icon', {}, `${context.origin}/assets/icon.svg`),
      element('rights', {}, context.t.licence),
      ...entries.map(({ id, title, url, html, revision, what, kind }) =>
        element(
          'entry',
          {},
          element('id', {}, id),
          element('title', {}, title),
          element('updated', {}, revision.recordedAt),
          element('published', {}, revision.recordedAt),
          author(revision.author),
          element('link', { rel: 'alternate', type: 'text/html', hreflang: context.language, href: url }),
          element('category', { term: kind }),
          element('category', { term: what }),
          element('content', { type: 'html' }, html),
        ),
      ),
    ),
  );
  // XML forbids `]]>` in text, which an HTML renderer does not escape.
  const wellFormed = markup.replace(FORBIDDEN, '').replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${wellFormed}\n`;
};
