import { FEED_ADDRESSES, feedFile } from '../feeds/feeds.js';
import { PageContext } from '../page-context.js';
import { FILE_ROUTE } from '../route-policy.js';
import type { Briefing } from './briefing.js';
import { serveAt } from './handler.js';

/** Serves feeds and calendars in every language. */
export const serveFeeds = (briefing: Briefing): void => {
  for (const path of FEED_ADDRESSES) {
    serveAt(briefing, path, FILE_ROUTE, async ({ reply, request, snapshot }) => {
      // A feed is read long after it was fetched, so the links in it pin neither day nor revision.
      const unpinned = { ...request, query: new URLSearchParams() };
      const context = new PageContext(unpinned, snapshot.revision, [], briefing.host.origin);
      const file = await briefing.host.inSlices(feedFile(request.path, snapshot.dataset, context));
      if (file) reply.type(file.type);
      return file && file.body;
    });
  }
};
