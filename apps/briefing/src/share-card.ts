import type { CardFigure, ShareCard } from '#charts/server';
import type { EndorsementStatus } from './documents.js';
import { type Bounds, floorText } from './floor.js';
import { numberText } from './language.js';
import type { Rendered } from './define.js';
import { type View, addressOf } from './view.js';

/** The name that pages, pictures and embeds bear. */
export const SITE_NAME = 'Pledgebook';
/** Longest address of a page that the address of its card holds. */
const MAX_ADDRESS = 1000;

/** How many of a number of States endorse an initiative, with a bar: what no source settles is hatched. */
export const floorFigure = (
  { slug, name }: { readonly slug: string; readonly name: string },
  bounds: Bounds,
  size: number,
  view: View,
): CardFigure => {
  const least = numberText(view.language, bounds.atLeast);
  return {
    place: view.placeOf(slug),
    value: bounds.atMost > bounds.atLeast ? `≥ ${least}` : least,
    text: view.t.pair(name, floorText(view.language, bounds, size)),
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
  view: View,
): CardFigure => ({
  place: view.placeOf(slug),
  value: view.t[status],
  status,
  // What came later stands in brackets.
  text: since === '' || since.startsWith('(') ? `${name} ${since}`.trim() : view.t.pair(name, since),
});

/** What stands on the picture of a page where it is shared: its name and answer, the day and the site. */
export const shareCardOf = ({ title, description, card }: Rendered, view: View): ShareCard => ({
  site: SITE_NAME,
  title,
  text: card?.text ?? description,
  figures: card?.figures ?? [],
  foot: [`${view.t.asOf(view.day(view.asked.on))} · ${view.t.revision(view.shown.number)}`, new URL(view.origin).host],
});

/** The address of a page's picture, as it is on this day and at this revision. */
export const shareCardAddress = (view: View): string => {
  const { path, query, on } = view.asked;
  const page = new URLSearchParams(query);
  for (const name of ['seen', 'revision']) page.delete(name);
  page.set('on', on);
  const whole = addressOf('en', path, page);
  const of = whole.length <= MAX_ADDRESS ? whole : addressOf('en', path, { on });
  return view.to('/card.png', { of, revision: String(view.shown.number), seen: null });
};

/** The page that a card is of: its path and conditions; `null` where the address names none. */
export const cardedPage = (
  query: URLSearchParams,
): { readonly path: string; readonly query: URLSearchParams } | null => {
  const of = query.get('of') ?? '/';
  if (!of.startsWith('/') || of.length > MAX_ADDRESS) return null;
  const { pathname, searchParams } = new URL(of, 'http://localhost');
  return { path: pathname, query: searchParams };
};
