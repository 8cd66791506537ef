import type { CompareInitiativesPageQuery } from '../../operations.generated.js';
import { sourcesOfPosition } from '../../initiatives.js';
import type { PageRequest } from '../../page-context.js';
import { badFilter, oneOf, textOf } from '../../request-parameters.js';

/** The initiatives of an address; left out, the first two, or the first that is not the other one. @throws Error where one is none */
export const initiativesIn = (request: PageRequest): { readonly a: string; readonly b: string } => {
  const slugs = request.revision.initiatives.map(({ slug }) => slug);
  const [given, other] = [oneOf(request, 'a', slugs), oneOf(request, 'b', slugs)];
  const a = given ?? slugs.find((slug) => slug !== other) ?? '';
  return { a, b: other ?? slugs.find((slug) => slug !== a) ?? a };
};

/** What a State's positions towards the two initiatives rest on. */
export const sourcesOfPair = (
  pair: CompareInitiativesPageQuery['compareInitiatives']['both'][0],
  request: PageRequest,
): readonly string[] => {
  const { a, b } = initiativesIn(request);
  const { on, revision } = request;
  return [...new Set([...sourcesOfPosition(pair.a, a, on, revision), ...sourcesOfPosition(pair.b, b, on, revision)])];
};

const revisionIn = (request: PageRequest, name: 'a' | 'b', left: number): number => {
  const given = textOf(request, name);
  if (given === undefined) return left;
  if (!/^[1-9]\d{0,8}$/.test(given)) throw badFilter('NOT_A_REVISION', { given: given.slice(0, 40) }, name);
  const last = request.revision.number;
  if (Number(given) > last) throw badFilter('NO_SUCH_REVISION', { number: Number(given), last }, name);
  return Number(given);
};

/** The revisions of an address, the earlier one first; left out, the newest two. @throws Error where one is none */
export const revisionsIn = (request: PageRequest): { readonly a: number; readonly b: number } => {
  const { number } = request.revision;
  const [one, other] = [revisionIn(request, 'a', Math.max(1, number - 1)), revisionIn(request, 'b', number)];
  return { a: Math.min(one, other), b: Math.max(one, other) };
};
