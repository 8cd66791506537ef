import type { CardFigure, ShareCard } from '#charts/server';
import type { EndorsementStatus } from './operations.generated.js';
import { type Bounds, floorText } from './floor.js';
import { languageData, numberText } from './language.js';
import type { Rendered } from './define.js';
import { type PageContext, addressOf, isCitable } from './page-context.js';
import { localUrl } from './request-parameters.js';
import type { NamedAddress } from './source.js';

/** The name that pages, pictures and embeds bear. */
export const SITE_NAME = 'Pledgebook';

/** How many of a number of States endorse an initiative, with a bar: what no source settles is hatched. */
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

/** Where a State stands towards an initiative. */
export const statusFigure = (
  { slug, name }: { readonly slug: string; readonly name: string },
  status: EndorsementStatus,
  since: string,
  context: PageContext,
): CardFigure => ({
  place: context.placeOf(slug),
  value: context.t[status],
  status,
  // What came later stands in brackets.
  text: since === '' || status === 'NOT_ENDORSED' ? name + since : context.t.pair(name, since),
});

/** What stands on the picture of a page where it is shared: its name and answer, the day and the site. */
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
 * The address of a page's picture, as it is on this day and at this revision.
 * @param shortened the conditions that its card says, where all of them are too long for another address to hold
 */
export const shareCardAddress = (context: PageContext, shortened: Rendered['shortened'] = {}): string => {
  const { path, on } = context.request;
  const whole = [context.here({ on, revision: null, seen: null }, 'en'), addressOf('en', path, { on, ...shortened })];
  const of = whole.find(isCitable) ?? addressOf('en', path, { on });
  return context.to('/card.png', { of, revision: String(context.revision.number), seen: null });
};

/** The page that a card is of; `null` where the address names none. */
export const cardedPage = (query: URLSearchParams): NamedAddress | null => {
  const url = localUrl(query.get('of') ?? '/');
  return url && { path: url.pathname, query: url.searchParams };
};
