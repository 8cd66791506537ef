import { FEED_ADDRESSES, feedFile } from '../feeds/feeds.js';
import { PageContext } from '../page-context.js';
import { FILE_ROUTE } from '../route-policy.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { handler } from './handler.js';

/** Feeds and calendars, in every language. */
export const serveFeeds = (briefing: Briefing): void => {
  const { server, host } = briefing;
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    for (const path of FEED_ADDRESSES) {
      server.get(
        prefix + path,
        { config: FILE_ROUTE },
        handler(briefing, language, async ({ reply, request, snapshot }) => {
          // A feed is read long after it was fetched: its links pin no day and no revision.
          const context = new PageContext(
            { ...request, query: new URLSearchParams() },
            snapshot.revision,
            [],
            host.origin,
          );
          const file = feedFile(request.path, snapshot.dataset, context);
          if (file) reply.type(file.type);
          return file && file.body;
        }),
      );
    }
  }
};
