import type { View } from '../../../briefing/src/view.js';
import type { Feed } from './feed.js';

/** A feed in the format JSON Feed 1.1 (jsonfeed.org). What is ours beside it stands under `_pledgebook`. */
export const jsonFeed = (feed: Feed, view: View): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.address,
      description: feed.description,
      icon: `${view.origin}/assets/icon.svg`,
      authors: [{ name: 'Pledgebook', url: view.origin + view.to('/about') }],
      language: view.language,
      _pledgebook: { about: `${view.origin}${view.to('/data')}#feeds`, licence: view.t.licence },
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
