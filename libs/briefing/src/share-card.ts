import type { CardFigure, ShareCard } from '#charts/server';
import type { EndorsementStatus } from './operations.generated.js';
import { type Bounds, floorText } from './floor.js';
import { languageData, numberText } from './language.js';
import type { Rendered } from './define.js';
import { type PageContext, addressOf, isCitable } from './page-context.js';
import { localUrl } from './request-parameters.js';
import type { NamedAddress } from './source.js';

/** The site name on pages, pictures and embeds. */
export const SITE_NAME = 'Pledgebook';

/** Builds the card figure of how many States endorse an initiative, with a bar; States not settled are hatched. */
export const floorFigure = (
  { slug, name }: { readonly slug: string; readonly name: string },
  bounds: Bounds,
  size: number,
  context: PageContext,
): CardFigure => {
  const least = numberText(context.language, bounds.atLeast);
  return {
    place: context.placeOf(slug),
    value: bounds.atMost > bounds.atLeast ? `≥ ${least}` : least,
    text: context.t.pair(name, floorText(context.language, bounds, size)),
    parts: [
      ['ENDORSED', bounds.atLeast],
      ['UNKNOWN', bounds.atMost - bounds.atLeast],
      ['NOT_ENDORSED', size - bounds.atMost],
    ],
  };
};

/** Builds the share-card figure of a State’s position towards an initiative. */
export const statusFigure = (
  { slug, name }: { readonly slug: string; readonly name: string },
  status: EndorsementStatus,
  since: string,
  context: PageContext,
): CardFigure => ({
  place: context.placeOf(slug),
  value: context.t[status],
  status,
  // The text on a later endorsement has its own brackets.
  text: since === '' || status === 'NOT_ENDORSED' ? name + since : context.t.pair(name, since),
});

/** Builds the share card of a page: its title and answer, the day and the site. */
export const shareCardOf = ({ title, description, card }: Rendered, context: PageContext): ShareCard => ({
  site: SITE_NAME,
  title,
  text: card?.text ?? description,
  figures: card?.figures ?? [],
  ...(languageData(context.language).direction === 'rtl' && { direction: 'rtl' }),
  foot: [
    `${context.t.asOf(context.day(context.request.on))} · ${context.t.revision(context.revision.number)}`,
    new URL(context.origin).host,
  ],
});

/**
 * Returns the address of a page’s share card, with its day and revision.
 * @param shortened the query parameters that the card needs, used where the whole address is too long to be contained
 */
export const shareCardAddress = (context: PageContext, shortened: Rendered['cardQuery'] = {}): string => {
  const { path, on } = context.request;
  const candidates = [
    context.here({ on, revision: null, seen: null }, 'en'),
    addressOf('en', path, { on, ...shortened }),
  ];
  const of = candidates.find(isCitable) ?? addressOf('en', path, { on });
  return context.to('/card.png', { of, revision: String(context.revision.number), seen: null });
};

/** Parses the address of the page that a share card shows; `null` where it is none of Pledgebook. */
export const cardedPage = (query: URLSearchParams): NamedAddress | null => {
  const url = localUrl(query.get('of') ?? '/');
  return url && { path: url.pathname, query: url.searchParams };
};
