import { z } from 'zod';
import {
  type Dataset,
  LANGUAGES,
  MAX_NAME_LENGTH,
  type State,
  type Steps,
  isSettled,
  nameOf,
  reconcileName,
  suggestStates,
} from '#domain';
import { InputError } from '../graphql/errors.js';

/** The Entity Reconciliation API of the W3C community group, version 0.2. */
export const API_PATH = '/reconcile/api';
/** Queries in one batch. */
export const BATCH_SIZE = 100;
const MAX_CANDIDATES = 3;
const SUGGESTIONS = 10;

const STATE_TYPE = { id: 'State', name: 'State' } as const;
const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })]);

const querySchema = z.object({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().positive().optional(),
  properties: z.array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) })).optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
});
type Query = z.infer<typeof querySchema>;

const batchSchema = z.record(
  z.string().max(100),
  querySchema.refine(({ query, properties }) => query !== undefined || (properties?.length ?? 0) > 0),
);

/** A State that a query may mean, as the specification has it. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly (typeof STATE_TYPE)[];
  /** 0 to 100. */
  readonly score: number;
  readonly match: boolean;
}

const descriptionOf = ({ membership }: State): string => {
  switch (membership) {
    case 'MEMBER':
      return 'Member of the United Nations';
    case 'OBSERVER':
      return 'Observer State at the United Nations';
    case 'FORMER':
      return 'Former Member of the United Nations';
  }
};

const candidateOf = (state: State, score: number, match: boolean): Candidate => ({
  id: state.code,
  name: nameOf(state),
  description: descriptionOf(state),
  type: [STATE_TYPE],
  score,
  match,
});

/** Of a name that may mean several, none is likelier; of what is merely near, each is less likely than the one before. */
const AMBIGUOUS_SCORE = 50;
const nearScore = (place: number): number => 30 - 10 * place;

const candidatesFor = (dataset: Dataset, { query, limit }: Query): readonly Candidate[] => {
  // Names alone are matched: a query by properties finds nothing.
  if (query === undefined || query.length > MAX_NAME_LENGTH) return [];
  const name = reconcileName(dataset, query);
  const { state, candidates, kind, certainty } = name;
  // A former State is an entity, although no position is counted of it.
  const match = isSettled(name) || kind === 'NOT_A_STATE_ON_RECORD';
  const found = state
    ? [candidateOf(state, Math.round(certainty * 100), match)]
    : candidates.map((each, place) =>
        candidateOf(each, kind === 'AMBIGUOUS' ? AMBIGUOUS_SCORE : nearScore(place), false),
      );
  return found.slice(0, Math.min(Math.ceil(limit ?? MAX_CANDIDATES), MAX_CANDIDATES));
};

/** The queries of a request. @throws InputError where they are none, or more than `BATCH_SIZE` */
export const queriesIn = (text: string): Readonly<Record<string, Query>> => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new InputError('BAD_REQUEST', '“queries” is no JSON; write {"q0": {"query": "Uruguay"}}.', 400);
  }
  const batch = batchSchema.safeParse(parsed);
  if (!batch.success) {
    const [issue] = batch.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new InputError(
      'BAD_REQUEST',
      `“queries” is no batch of queries${where === '' ? '' : ` (at ${where.slice(0, 100)})`}; write {"q0": {"query": "Uruguay"}}.`,
      400,
    );
  }
  const { length } = Object.keys(batch.data);
  if (length > BATCH_SIZE) {
    throw new InputError('OVER_LIMIT', `The batch has ${length} queries; send at most ${BATCH_SIZE}.`, 413);
  }
  return batch.data;
};

interface Result {
  readonly result: readonly Candidate[];
}

/** The candidates of each query by its key, query by query, for a caller that lets others work in between. */
export function* resultSteps(
  dataset: Dataset,
  queries: Readonly<Record<string, Query>>,
): Steps<Readonly<Record<string, Result>>> {
  const results: [string, Result][] = [];
  for (const [key, query] of Object.entries(queries)) {
    yield;
    results.push([key, { result: candidatesFor(dataset, query) }]);
  }
  return Object.fromEntries(results);
}

/** What the service is, and what it can do. @param origin where it is reached, without a slash at the end */
export const manifestOf = (origin: string) => ({
  versions: ['0.2'],
  name: 'Pledgebook: States',
  identifierSpace: `${origin}/states/`,
  schemaSpace: 'https://schema.org/Country',
  documentation: `${origin}/reconcile`,
  logo: `${origin}/assets/icon.svg`,
  defaultTypes: [STATE_TYPE],
  view: { url: `${origin}/states/{{id}}` },
  preview: { url: `${origin}${API_PATH}/preview?id={{id}}`, width: 400, height: 140 },
  suggest: { entity: { service_url: origin, service_path: `${API_PATH}/suggest` } },
  batchSize: BATCH_SIZE,
});

/** States for the beginning of a name. @param cursor how many were seen before */
export const suggestionsFor = (dataset: Dataset, prefix: string, cursor: number) => ({
  result: suggestStates(dataset, prefix)
    .slice(cursor, cursor + SUGGESTIONS)
    .map((state) => ({
      id: state.code,
      name: nameOf(state),
      description: descriptionOf(state),
      notable: [STATE_TYPE],
    })),
});

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A State in a small frame. */
export const previewOf = (state: State, origin: string): string => {
  const name = escaped(nameOf(state));
  const other = LANGUAGES.filter((language) => language !== 'EN').map((language) => {
    const lang = language.toLowerCase();
    return `<span lang="${lang}" dir="auto">${escaped(nameOf(state, language))}</span>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><base target="_blank"></head><body><h1>${name}</h1><p>${state.code} · ${descriptionOf(state)}</p><p>${other.join(' · ')}</p><p><a href="${escaped(origin)}/states/${state.code}">Pledgebook</a></p></body></html>`;
};
