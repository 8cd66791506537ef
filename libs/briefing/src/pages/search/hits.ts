import type { FoundFragment } from '../../operations.generated.js';
import { draftPath, titlesOf } from '../../drafts.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { VOTE_MESSAGES } from '../../ui/messages/index.js';
import { MESSAGES } from './messages/index.js';
import { clauses } from '../../language.js';

/** A search result: its address and what a reader sees of it. */
export interface FoundLink {
  readonly path: string;
  readonly label: string;
  readonly detail: string;
  /** The language of the label and of the detail, if it is not that of the page. */
  readonly lang?: string;
  /** The words that matched, if neither the label nor the detail shows them. */
  readonly passage?: string;
}

/** Maps a hit to a link, in the language of the page as far as the record has it in that language. */
export const foundLink = (hit: FoundFragment, context: PageContext): FoundLink => {
  const t = MESSAGES[context.language];
  switch (hit.__typename) {
    case 'State': {
      const detail = { MEMBER: '', OBSERVER: t.observer, FORMER: t.former }[hit.membership];
      return { path: `/states/${hit.code}`, label: hit.stateName, detail };
    }
    case 'Initiative':
      return {
        path: `/initiatives/${hit.slug}`,
        label: proseIn(context, hit.initiativeName),
        detail: hit.fullTitle ? proseIn(context, hit.fullTitle) : '',
      };
    case 'DraftResolution': {
      const symbol = hit.symbol ?? VOTE_MESSAGES[context.language].noSymbol;
      return {
        path: draftPath(hit),
        label: clauses(context.language, [symbol, titlesOf(hit).plain]),
        detail: `${context.day(hit.date)} · ${context.t[hit.outcome]}`,
      };
    }
    case 'Event':
      return { path: `/events/${hit.slug}`, label: proseIn(context, hit.title), detail: context.day(hit.date) };
    case 'DiscussionQuestion':
      return { path: `/questions/${hit.id}`, label: hit.parts[0] ?? '', detail: '', lang: 'en' };
    default: {
      const { id, label, title, publisher } = hit;
      return {
        path: `/sources/${id}`,
        label: label ?? title,
        detail: label ? `${title} · ${publisher}` : publisher,
        lang: 'en',
      };
    }
  }
};

/** Maps a hit to a link like `foundLink`, and adds the words that matched if the link does not show them. */
export const linkWithPassage = (
  { hit, passage }: { readonly hit: FoundFragment; readonly passage: string | null },
  context: PageContext,
): FoundLink => {
  const link = foundLink(hit, context);
  const words = passage?.replace(/^… | …$/gu, '') ?? '';
  const isShown = [link.label, link.detail].some((shown) => shown.includes(words));
  return passage === null || isShown ? link : { ...link, passage };
};
