import type { RegionalGroup, StatesPageQuery } from '../../operations.generated.js';
import { itemOf } from '../../initiatives.js';
import { byName } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { oneOf } from '../../request-parameters.js';
import { STATUSES } from '../../ui/parts.js';

export const GROUPS = [
  'AFRICAN',
  'ASIA_PACIFIC',
  'EASTERN_EUROPEAN',
  'GRULAC',
  'WEOG',
] as const satisfies readonly RegionalGroup[];
/** The keys that rows can be sorted by; besides these, the slug of an initiative sorts by the status towards it. */
const SORTS = ['name', 'group'] as const;

type Row = StatesPageQuery['states']['nodes'][0];

/** Sorts rows that are in order of name; the sort is stable. @param sort one of `SORTS` or the slug of an initiative */
const sorted = (rows: readonly Row[], sort: string): readonly Row[] => {
  const rank = (row: Row): number => {
    switch (sort) {
      case 'name':
        return 0;
      case 'group':
        return row.regionalGroup === null
          ? GROUPS.length
          : GROUPS.indexOf(row.regionalGroup as (typeof GROUPS)[number]);
      default:
        return STATUSES.indexOf(itemOf(row.positions, sort).status);
    }
  };
  return [...rows].sort((a, b) => rank(a) - rank(b));
};

export const sortIn = (request: PageRequest): string =>
  oneOf(request, 'sort', [...SORTS, ...request.revision.initiatives.map(({ slug }) => slug)]) ?? 'name';

/** Returns the States of a response in the order that the address requests. */
export const listedStates = ({ states, find }: StatesPageQuery, { request, language }: PageContext): readonly Row[] => {
  const rows = [...states.nodes].sort((a, b) => byName(language, a.name, b.name));
  if (request.query.has('sort')) return sorted(rows, sortIn(request));
  // A State that bears the searched name comes before those whose names only begin with it.
  const [best] = find?.groups.find(({ kind }) => kind === 'STATE')?.hits ?? [];
  return rows.sort((a, b) => Number(b.code === best?.code) - Number(a.code === best?.code));
};
