import type { PageContext } from '../page-context.js';
import type { Feed } from './feed.js';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). Fields outside the standard are under `_pledgebook`. */
export const jsonFeed = (feed: Feed, context: PageContext): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.address,
      description: feed.description,
      icon: `${context.origin}/assets/icon.svg`,
      authors: [{ name: 'Pledgebook', url: context.origin + context.to('/about') }],
      language: context.language,
      _pledgebook: { about: `${context.origin}${context.to('/data')}#feeds`, licence: context.t.licence },
      items: feed.entries.map(({ id, title, url, html, revision, what, kind, fact, sources }) => ({
        id,
        url,
        title,
        content_html: html,
        date_published: revision.recordedAt,
        date_modified: revision.recordedAt,
        authors: [{ name: revision.author }],
        tags: [kind, what],
        _pledgebook: { kind, fact, revision: revision.number, sources },
      })),
    },
    null,
    2,
  );
