import { SOURCED_KINDS, rankedSources } from '#domain';
import type { SourcesPageQuery } from '../../operations.generated.js';
import type { PageContext } from '../../page-context.js';
import { oneOf } from '../../request-parameters.js';

export type Row = SourcesPageQuery['sources']['nodes'][0];
export const factsOn = ({ supports }: Row): number => supports.reduce((sum, { count }) => sum + count, 0);

/** Filters the sources of a response by the figure and by the kind of fact that the address requests; best first. */
export const listedSources = (
  { sources }: SourcesPageQuery,
  { request, figures: [drawn] }: PageContext,
): readonly Row[] => {
  const kind = oneOf(request, 'kind', [...SOURCED_KINDS, 'none']);
  return rankedSources(sources.nodes)
    .filter(({ id }) => !drawn || drawn.table.sources.includes(id))
    .filter(
      ({ supports }) =>
        !kind || (kind === 'none' ? supports.length === 0 : supports.some((support) => support.kind === kind)),
    );
};
