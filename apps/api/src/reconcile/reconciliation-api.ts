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

/** Path of the Entity Reconciliation API of the W3C community group, version 0.2. */
export const API_PATH = '/reconcile/api';
/** Maximum number of queries in one batch. */
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

/** A State that a query may mean, in the form of the specification. */
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

/** Candidates of an ambiguous name are equally likely; similar names are each less likely than the one before. */
const AMBIGUOUS_SCORE = 50;
const nearScore = (place: number): number => 30 - 10 * place;

const candidatesFor = (dataset: Dataset, { query, limit }: Query): readonly Candidate[] => {
  // Only names are matched: a query by properties finds nothing.
  if (query === undefined || query.length > MAX_NAME_LENGTH) return [];
  const name = reconcileName(dataset, query);
  const { state, candidates, kind, certainty } = name;
  // A former State is an entity, although its positions are not counted.
  const match = isSettled(name) || kind === 'NOT_A_STATE_ON_RECORD';
  const found = state
    ? [candidateOf(state, Math.round(certainty * 100), match)]
    : candidates.map((candidate, place) =>
        candidateOf(candidate, kind === 'AMBIGUOUS' ? AMBIGUOUS_SCORE : nearScore(place), false),
      );
  return found.slice(0, Math.min(Math.ceil(limit ?? MAX_CANDIDATES), MAX_CANDIDATES));
};

/** Parses the queries of a request. @throws InputError if they are malformed, or more than `BATCH_SIZE` */
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

/** Finds the candidates of each query, by key; one step per query, for a caller that lets others work in between. */
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

/** Returns the service manifest. @param origin public origin of the service, without a trailing slash */
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

/** Suggests States whose names begin with a prefix. @param cursor number of suggestions seen before */
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

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Returns the HTML preview of a State for a small frame. */
export const previewOf = (state: State, origin: string): string => {
  const name = escapeHtml(nameOf(state));
  const other = LANGUAGES.filter((language) => language !== 'EN').map((language) => {
    const lang = language.toLowerCase();
    return `<span lang="${lang}" dir="auto">${escapeHtml(nameOf(state, language))}</span>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><base target="_blank"></head><body><h1>${name}</h1><p>${state.code} · ${descriptionOf(state)}</p><p>${other.join(' · ')}</p><p><a href="${escapeHtml(origin)}/states/${state.code}">Pledgebook</a></p></body></html>`;
};
