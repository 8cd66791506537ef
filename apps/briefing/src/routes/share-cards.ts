import { dayAsked } from '../asked.js';
import { SITE } from '../pages/index.js';
import { readerOf } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { cardedPage, shareCardOf } from '../share-card.js';
import { type Briefing, LANGUAGE_PREFIXES } from './briefing.js';
import { handler } from './handler.js';

/** The picture of each page where it is shared. */
export const serveShareCards = (briefing: Briefing): void => {
  for (const [language, prefix] of LANGUAGE_PREFIXES) {
    briefing.server.get(
      `${prefix}/card.png`,
      { config: FILE_ROUTE },
      handler(briefing, language, async ({ reply, asked, source }) => {
        const carded = cardedPage(asked.query);
        const found = carded && SITE.pageAt(carded.path);
        if (!found) return null;
        const on = dayAsked(carded.query.get('on') || source.shown.asOf);
        const { view, rendered } = await found.page.answer(source, { ...asked, ...carded, params: found.params, on });
        if (!rendered || 'to' in rendered) return null;
        reply.type('image/png');
        return briefing.host.rendering.shareCard(shareCardOf(rendered, view), readerOf(reply));
      }),
    );
  }
};
