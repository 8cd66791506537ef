import { disconnectSignal } from '../reader.js';
import { FILE_ROUTE } from '../route-policy.js';
import { cardedPage, shareCardOf } from '../share-card.js';
import { PendingBody } from './pending-body.js';
import type { Briefing } from './briefing.js';
import { serveAt } from './handler.js';
import { pageShownAt } from './page-source.js';

/** Serves the share card of each page. */
export const serveShareCards = (briefing: Briefing): void =>
  serveAt(briefing, '/card.png', FILE_ROUTE, async ({ reply, request, source }) => {
    const carded = cardedPage(request.query);
    const shown = carded && (await pageShownAt(source, carded, request));
    if (!shown) return null;
    reply.type('image/png');
    const card = shareCardOf(shown.rendered, shown.context);
    return new PendingBody(briefing.host.renderer.renderShareCard(card, disconnectSignal(reply)));
  });
