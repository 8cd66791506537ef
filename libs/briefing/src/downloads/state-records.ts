import type { TypedDocumentString } from '../operations.generated.js';
import { byName, graphqlLanguage } from '../language.js';
import type { PageRequest, PageContext } from '../page-context.js';
import { defineQuery } from '../query.js';
import { badFilter, textOf } from '../request-parameters.js';

/** Selects the State that the address names, else all States, including former ones. */
const variables = (request: PageRequest) => {
  const state = textOf(request, 'state');
  return {
    where: state ? { codes: [state] } : { membership: ['MEMBER', 'OBSERVER', 'FORMER'] as const },
    language: graphqlLanguage(request.language),
  };
};

export interface Listed {
  readonly code: string;
  readonly name: string;
}

/**
 * Returns the facts recorded of the States in a response, each with its State.
 * @throws Error where the requested State is unknown
 */
export const factsByState = <State extends Listed, Fact>(
  { states }: { readonly states: { readonly nodes: readonly State[] } },
  { request, language }: PageContext,
  factsOf: (state: State) => readonly Fact[],
): readonly (Fact & { readonly state: Listed })[] => {
  if (states.nodes.length === 0) {
    throw badFilter('UNKNOWN_STATE', { code: (textOf(request, 'state') ?? '').slice(0, 40) });
  }
  const byStateName = [...states.nodes].sort((a, b) => byName(language, a.name, b.name));
  return byStateName.flatMap((state) => factsOf(state).map((fact) => ({ ...fact, state })));
};

export const STATE_COLUMNS = {
  state: ({ state }: { readonly state: Listed }) => state.code,
  name: ({ state }: { readonly state: Listed }) => state.name,
};

/** Defines a query for the records of one State, or of all. */
export const defineStateQuery = <Data extends object>(
  document: TypedDocumentString<Data, ReturnType<typeof variables>>,
) => defineQuery({ document, variables });
