import { liesAfter } from '#domain';
import type { StandingFragment } from '../operations.generated.js';
import { sourcesOfPosition } from '../initiatives.js';
import type { PageContext } from '../page-context.js';

/** The part of a row about a position. */
type Placed = Pick<StandingFragment, 'status' | 'earliest' | 'latest'> & {
  readonly initiative: { readonly slug: string };
};

/** Makes one row per thing and initiative that States endorse, so that another initiative adds rows but no columns. */
export const perInitiative = <Thing, Position extends Placed>(
  things: readonly Thing[],
  positionsOf: (thing: Thing) => readonly Position[],
): readonly (Thing & { readonly position: Position })[] =>
  things.flatMap((thing) => positionsOf(thing).map((position) => ({ ...thing, position })));

export const POSITION_COLUMNS = {
  initiative: ({ position }: { readonly position: Placed }) => position.initiative.slug,
  status: ({ position }: { readonly position: Placed }) => position.status,
  earliest: ({ position }: { readonly position: Placed }) => position.earliest,
  latest: ({ position }: { readonly position: Placed }) => position.latest,
};

/** Adds to a position its sources on the day of the list and, where nothing settles it, the last act by that day. */
const standing = (position: Placed & Pick<StandingFragment, 'acts'>, { request: { on, revision } }: PageContext) => ({
  ...position,
  said: position.status === 'UNKNOWN' ? position.acts.findLast(({ date }) => !liesAfter(date, on)) : undefined,
  sources: sourcesOfPosition(position, position.initiative.slug, on, revision),
});

/** Like `perInitiative`, with the data for `STANDING_COLUMNS`. */
export const standingPerInitiative = <Thing>(
  things: readonly Thing[],
  positionsOf: (thing: Thing) => readonly (Placed & Pick<StandingFragment, 'acts'>)[],
  context: PageContext,
) => perInitiative(things, (thing) => positionsOf(thing).map((position) => standing(position, context)));

interface Stands {
  readonly position: ReturnType<typeof standing>;
}

export const STANDING_COLUMNS = {
  ...POSITION_COLUMNS,
  said: ({ position: { said } }: Stands) => said?.kind ?? null,
  said_on: ({ position: { said } }: Stands) => said?.date.text ?? null,
  sources: ({ position: { sources } }: Stands) => sources,
};
