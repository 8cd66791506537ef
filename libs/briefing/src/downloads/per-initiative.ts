import type { StandingFragment } from '../documents.js';
import { citedBy } from '../named-sources.js';

/** A position as a row of a file has it, whatever else stands in the row. */
type Placed = Pick<StandingFragment, 'status' | 'earliest' | 'latest'> & {
  readonly initiative: { readonly slug: string };
};

/** One row for each thing and each initiative that States endorse, so that another initiative adds rows and no columns. */
export const perInitiative = <Thing, Position extends Placed>(
  things: readonly Thing[],
  positionsOf: (thing: Thing) => readonly Position[],
): readonly (Thing & { readonly position: Position })[] =>
  things.flatMap((thing) => positionsOf(thing).map((position) => ({ ...thing, position })));

export const PLACED_COLUMNS = {
  initiative: ({ position }: { readonly position: Placed }) => position.initiative.slug,
  status: ({ position }: { readonly position: Placed }) => position.status,
  earliest: ({ position }: { readonly position: Placed }) => position.earliest,
  latest: ({ position }: { readonly position: Placed }) => position.latest,
};

type Stands = { readonly position: Placed & Pick<StandingFragment, 'acts'> };

/** The last act where nothing settles a position. */
const lastAct = ({ position: { status, acts } }: Stands) => (status === 'UNKNOWN' ? acts.at(-1) : undefined);

export const STANDING_COLUMNS = {
  ...PLACED_COLUMNS,
  said: (row: Stands) => lastAct(row)?.kind ?? null,
  said_on: (row: Stands) => lastAct(row)?.date.text ?? null,
  sources: ({ position: { acts } }: Stands) => citedBy(acts),
};
