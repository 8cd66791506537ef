import type { CompareInitiativesPageQuery } from '../../operations.generated.js';
import { sourcesOfPosition } from '../../initiatives.js';
import type { PageRequest } from '../../page-context.js';
import { badFilter, oneOf, textOf } from '../../request-parameters.js';

/**
 * Returns the initiatives that a request compares; if omitted, the first two, or the first one that is not the other.
 * @throws Error if one of them is not an initiative
 */
export const initiativesIn = (request: PageRequest): { readonly a: string; readonly b: string } => {
  const slugs = request.revision.initiatives.map(({ slug }) => slug);
  const [requestedA, requestedB] = [oneOf(request, 'a', slugs), oneOf(request, 'b', slugs)];
  const a = requestedA ?? slugs.find((slug) => slug !== requestedB) ?? '';
  return { a, b: requestedB ?? slugs.find((slug) => slug !== a) ?? a };
};

/** Returns the ids of the sources on which a State’s positions towards the two initiatives rest. */
export const sourcesOfPair = (
  pair: CompareInitiativesPageQuery['compareInitiatives']['both'][0],
  request: PageRequest,
): readonly string[] => {
  const { a, b } = initiativesIn(request);
  const { on, revision } = request;
  return [...new Set([...sourcesOfPosition(pair.a, a, on, revision), ...sourcesOfPosition(pair.b, b, on, revision)])];
};

const revisionIn = (request: PageRequest, name: 'a' | 'b', fallback: number): number => {
  const input = textOf(request, name);
  if (input === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(input)) throw badFilter('NOT_A_REVISION', { given: input.slice(0, 40) }, name);
  const last = request.revision.number;
  if (Number(input) > last) throw badFilter('NO_SUCH_REVISION', { number: Number(input), last }, name);
  return Number(input);
};

/**
 * Returns the revisions that a request compares, the earlier one first; if omitted, the newest two.
 * @throws Error if one of them is not a revision
 */
export const revisionsIn = (request: PageRequest): { readonly a: number; readonly b: number } => {
  const { number } = request.revision;
  const [one, other] = [revisionIn(request, 'a', Math.max(1, number - 1)), revisionIn(request, 'b', number)];
  return { a: Math.min(one, other), b: Math.max(one, other) };
};
